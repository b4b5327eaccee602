//! What was decided on one topic, session after session, and the list of topics.

use asp_core::record::session::{Resolution, Topic};

use crate::site::{address::Address, cx::Cx, shell::Page};

/// What a resolution is about, as finely as it is known.
pub fn of(resolution: &Resolution) -> Topic {
    resolution.subtopic.unwrap_or(resolution.topic)
}

/// The topics on which something was decided.
pub fn all() -> impl Iterator<Item = Topic> {
    Topic::ALL.into_iter().filter(|topic| {
        asp_data::resolutions().iter().any(|row| of(row) == *topic)
            || asp_data::outcomes().iter().any(|row| row.topic == *topic)
    })
}

pub fn index(cx: &Cx<'_>) -> Page {
    Page {
        title: cx.t("topics-title"),
        description: cx.t("topics-description"),
        ..Page::default()
    }
}

pub fn page(cx: &Cx<'_>, topic: Topic) -> Page {
    let name = cx.code("topic", topic.code());
    Page {
        title: cx.tr("topic-title", &[("topic", name.into())]),
        description: cx.t("topics-description"),
        trail: vec![(cx.t("topics-title"), Address::Topics)],
        ..Page::default()
    }
}
