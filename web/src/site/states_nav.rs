//! The ways to look at States, on every page that is one of them.

use leptos::prelude::*;

use super::{address::Address, cx::Cx};

/// Links to the explorer, the comparison, universality and the withdrawals, with the page one is on marked.
pub fn states_nav(cx: &Cx<'_>) -> AnyView {
    let ways = [
        ("ways-explore", Address::States),
        ("ways-compare", Address::Compare),
        ("ways-universality", Address::Universality),
        ("ways-withdrawals", Address::Withdrawals),
    ];
    let ways = ways.map(|(key, address)| {
        let current = match &cx.here {
            here if *here == address => Some("page"),
            Address::ComparePair(..) if address == Address::Compare => Some("true"),
            _ => None,
        };
        view! { <li><a href=cx.href(&address) aria-current=current>{cx.t(key)}</a></li> }
    });
    view! {
        <nav class="contents states-nav" aria-label=cx.t("ways-label")>
            <ul>{ways.collect_view()}</ul>
        </nav>
    }
    .into_any()
}
