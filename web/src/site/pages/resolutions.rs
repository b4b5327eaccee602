//! Every resolution, for someone who knows a symbol, a word of a title or a year.

use crate::site::{cx::Cx, shell::Page};

pub fn page(cx: &Cx<'_>) -> Page {
    Page {
        title: cx.t("resolutions-title"),
        description: cx.tr(
            "resolutions-description",
            &[("count", asp_data::resolutions().len().into())],
        ),
        ..Page::default()
    }
}
