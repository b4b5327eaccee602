//! What is due when, by the texts: worked out from the rules and the opening day.

use asp_core::{
    SessionId,
    cycle::{self, Due, Milestone, SessionYear},
    law::{Citation, Provision},
    record::session::Session,
};
use chrono::Datelike;
use leptos::prelude::*;

use crate::site::{
    address::Address,
    cite,
    cx::Cx,
    pages::statute,
    parts::{self, Section},
    reading,
};

/// The days on which something is due, by the texts; those that hang on a day nobody has published are left out.
pub(super) fn section(cx: &Cx<'_>, session: &Session) -> Option<Section> {
    matches!(session.id, SessionId::Regular(_)).then_some(())?;
    let election = asp_data::elections()
        .iter()
        .find(|election| election.session == session.id);
    let ballot = election.and_then(|election| election.first_ballot?.exact());
    let days = SessionYear {
        opens: session.opens,
        // Terms begin on the same day whatever the day of the first ballot is.
        judges_first_ballot: election.map(|_| ballot.unwrap_or(session.opens)),
        budget_committee_opens: None,
        contributions_letter: None,
    };
    let mut due = cycle::due_dates(&days);
    let nominations_known = ballot.is_some() || !cycle::hangs_on_first_ballot(session.opens.year());
    due.retain(|due| nominations_known || !is_of_nominations(due.milestone));
    Section::when(!due.is_empty(), "deadlines", cx.t("section-deadlines"), || {
        let items = due.iter().map(|due| deadline(cx, due)).collect_view();
        view! {
            <p class="muted">{cx.t("deadlines-note")}</p>
            <ol class="timeline">{items}</ol>
        }
        .into_any()
    })
}

const fn is_of_nominations(milestone: Milestone) -> bool {
    matches!(
        milestone,
        Milestone::NominationsOpen | Milestone::NominationsClose | Milestone::NominationsExtendedAtMost
    )
}

fn deadline(cx: &Cx<'_>, due: &Due) -> AnyView {
    let past = (due.day < cx.today()).then(|| cx.t("deadline-past"));
    let past = past.map(|word| view! { " "<span class="muted">{word}</span> });
    let law = due
        .law
        .iter()
        .map(|citation| provision(cx, citation))
        .collect_view();
    view! {
        <li>
            {parts::day(cx, due.day)}
            " – "
            {cx.t(milestone_key(due.milestone))}
            {past}
            {law}
        </li>
    }
    .into_any()
}

/// The text a day rests on, with the word for it if it was not read.
fn provision(cx: &Cx<'_>, citation: &Citation) -> AnyView {
    let name = match citation.provision {
        Provision::RomeStatute { article, paragraph } => cx.tr(
            "law-statute",
            &[("article", article.into()), ("paragraph", paragraph.into())],
        ),
        Provision::RulesOfProcedure { rule } => cx.tr("law-rules", &[("rule", rule.into())]),
        Provision::FinancialRegulations { regulation } => {
            cx.tr("law-financial", &[("regulation", regulation.into())])
        }
        Provision::Practice { shown_by } => cx.code("practice", shown_by),
        _ => {
            let text = citation.to_string();
            text.split("/annex").next().unwrap_or_default().to_owned()
        }
    };
    let doubt = (!citation.basis.is_confirmed()).then(|| view! { " "{cite::unconfirmed(cx)} });
    let here = match citation.provision {
        Provision::RomeStatute { article, .. } => {
            reading::article_of(article).filter(|row| statute::has_page(row))
        }
        _ => None,
    };
    let link = match here {
        Some(article) => {
            let page = cx.href(&Address::Article(article.article.as_str()));
            view! { <a href=page>{name}</a> }.into_any()
        }
        None => view! { <a rel="noreferrer external" href=citation.source>{name}</a> }.into_any(),
    };
    view! {
        " · "
        {link}
        {doubt}
    }
    .into_any()
}

const fn milestone_key(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::NominationsOpen => "milestone-nominations-open",
        Milestone::NominationsClose => "milestone-nominations-close",
        Milestone::NominationsExtendedAtMost => "milestone-nominations-extended",
        Milestone::BudgetProposed => "milestone-budget-proposed",
        Milestone::ExemptionsRequested => "milestone-exemptions",
        Milestone::AmendmentsCirculated => "milestone-amendments",
        Milestone::NonCooperationMeeting => "milestone-non-cooperation",
        Milestone::ProvisionalAgenda => "milestone-agenda",
        Milestone::SupplementaryItems => "milestone-supplementary",
        Milestone::ContributionsDue => "milestone-contributions",
        Milestone::JudgesTermsBegin => "milestone-terms-begin",
    }
}
