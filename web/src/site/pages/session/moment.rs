//! The three moments at which a meeting is read: before it, during it, after it.
//!
//! All three stand in the page. The one of the day of the build comes first; the others can be asked for by their
//! addresses `#before`, `#during` and `#after`. Why nothing moves later, decision 12 tells.

use asp_core::{
    NaiveDate,
    record::session::{Session, SessionStatus},
};
use leptos::prelude::*;

use crate::site::{cx::Cx, embed_link, parts::Section, reading};

/// When, seen from a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    Before,
    During,
    After,
}

impl Moment {
    /// Where `today` lies, seen from `session`.
    pub(super) fn of(session: &Session, today: NaiveDate) -> Self {
        if today < session.opens {
            Self::Before
        } else if today <= session.last_day() {
            Self::During
        } else {
            Self::After
        }
    }

    /// The order in which a reader of this moment needs the parts.
    pub(super) fn order(self) -> [Self; 3] {
        match self {
            Self::Before => [Self::Before, Self::During, Self::After],
            Self::During => [Self::During, Self::Before, Self::After],
            Self::After => [Self::After, Self::During, Self::Before],
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::During => "during",
            Self::After => "after",
        }
    }
}

/// What the page tells of one moment.
pub(super) struct Part {
    moment: Moment,
    sections: Vec<Section>,
    /// What one would look for here and the data do not hold, by the keys of the words for it.
    missing: Vec<&'static str>,
}

impl Part {
    pub(super) fn new(moment: Moment) -> Self {
        Self {
            moment,
            sections: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// Adds a section; one that has no rows is named in the sentence on what the data do not hold.
    pub(super) fn expected(mut self, section: Option<Section>, key: &'static str) -> Self {
        match section {
            Some(section) => self.sections.push(section),
            None => self.missing.push(key),
        }
        self
    }

    /// Adds a section that many meetings have no reason to have.
    pub(super) fn possible(mut self, section: Option<Section>) -> Self {
        self.sections.extend(section);
        self
    }
}

/// The parts in the order given, under a list of ways to them.
pub(super) fn parts(cx: &Cx<'_>, session: &Session, parts: Vec<Part>) -> AnyView {
    let now = Moment::of(session, cx.today());
    let ways = Moment::order(Moment::Before).map(|moment| {
        let part = parts.iter().find(|part| part.moment == moment);
        way(cx, moment, moment == now, part.map_or(&[], |part| &part.sections))
    });
    let ways = ways.into_iter().collect_view();
    let blocks = parts.into_iter().map(|part| block(cx, session, now, part));
    let blocks = blocks.collect_view();
    view! {
        <nav class="moments" aria-label=cx.t("moments-label")>
            {when(cx, session, now)}
            <ul class="moments__list">{ways}</ul>
        </nav>
        {blocks}
    }
    .into_any()
}

/// From which day the page speaks, and where that lies; for the loader, what to say in its place to someone who reads
/// the page during the session or after it.
fn when(cx: &Cx<'_>, session: &Session, now: Moment) -> AnyView {
    let (key, day) = match now {
        Moment::Before => ("moment-says-before", session.opens),
        Moment::During => ("moment-says-during", session.last_day()),
        Moment::After if reported(session) => ("moment-says-reported", session.last_day()),
        Moment::After => ("moment-says-after", session.last_day()),
    };
    let today = cx.day(cx.today());
    let says = cx.tr(
        key,
        &[("today", today.clone().into()), ("day", cx.day(day).into())],
    );
    let later = [Moment::During, Moment::After].map(|moment| {
        let id = moment.id();
        let says = cx.tr(&format!("moment-{id}-by-now"), &[("today", today.clone().into())]);
        let link = view! { <a href=format!("#{id}")>{cx.t(&format!("moment-{id}"))}</a> };
        (moment != now && now != Moment::After)
            .then(|| view! { <span data-moment=id hidden="">{says}" "{link}</span> })
    });
    view! {
        <p class="muted" data-opens=session.opens.to_string() data-closes=session.last_day().to_string()>
            <span data-moment=now.id()>{says}</span>
            {later.into_iter().collect_view()}
        </p>
    }
    .into_any()
}

/// Whether the meeting is known from reports only: then nothing is said as if it were on record.
fn reported(session: &Session) -> bool {
    session.status == SessionStatus::HeldReported
}

fn way(cx: &Cx<'_>, moment: Moment, now: bool, sections: &[Section]) -> AnyView {
    let links = sections.iter().map(|section| {
        view! { <li><a href=format!("#{}", section.id)>{section.title.clone()}</a></li> }
    });
    let links = (!sections.is_empty()).then(|| view! { <ul>{links.collect_view()}</ul> });
    view! {
        <li class=now.then_some("moments__now")>
            <a href=format!("#{}", moment.id()) aria-current=now.then_some("step")>
                {cx.t(&format!("moment-{}", moment.id()))}
            </a>
            {links}
        </li>
    }
    .into_any()
}

fn block(cx: &Cx<'_>, session: &Session, now: Moment, part: Part) -> AnyView {
    let id = part.moment.id();
    let ahead = part.moment == Moment::After && now != Moment::After && part.sections.is_empty();
    let says = if ahead {
        let day = cx.day(session.last_day());
        Some(view! { <p class="muted">{cx.tr("moment-nothing-yet", &[("day", day.into())])}</p> }.into_any())
    } else {
        missing(cx, &part.missing)
    };
    let sections = part.sections.into_iter().map(|section| {
        view! {
            <section class="moment__section" aria-labelledby=section.id>
                <h3 id=section.id>{reading::linked(cx, &section.title)}</h3>
                {embed_link::section(cx, section.id, &section.title, section.body)}
            </section>
        }
    });
    let sections = sections.collect_view();
    let title = if part.moment == Moment::After && reported(session) {
        "moment-reported-title".to_owned()
    } else {
        format!("moment-{id}-title")
    };
    view! {
        <section class="moment" aria-labelledby=id>
            <h2 id=id>{cx.t(&title)}</h2>
            {sections}
            {says}
        </section>
    }
    .into_any()
}

/// One sentence instead of empty sections.
fn missing(cx: &Cx<'_>, keys: &[&str]) -> Option<AnyView> {
    let list: Vec<String> = keys.iter().map(|key| cx.t(key)).collect();
    let date = cx.day(asp_data::date());
    (!list.is_empty()).then(|| {
        let says = cx.tr(
            "data-hold-nothing",
            &[("date", date.into()), ("list", list.join(", ").into())],
        );
        view! { <p class="muted">{says}</p> }.into_any()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_and_the_last_day_belong_to_the_session() {
        let session = asp_data::session(asp_core::SessionId::Regular(25)).unwrap();
        let on = |day: &str| Moment::of(session, day.parse().unwrap());
        assert_eq!(on("2026-12-06"), Moment::Before);
        assert_eq!(on("2026-12-07"), Moment::During);
        assert_eq!(on("2026-12-17"), Moment::During);
        assert_eq!(on("2026-12-18"), Moment::After);
    }
}
