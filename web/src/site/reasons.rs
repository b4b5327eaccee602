//! Why a rule says what it says: the steps of an answer in words, each with the texts it rests on.
//!
//! A rule of `asp_core` answers with its steps as values. Whoever shows such an answer calls [`why`]; the words of a
//! kind of step are an implementation of [`Told`].

use asp_core::{
    Provenance,
    contribution::{Cap, ContributionReason},
    law::{Answer, Citation, Provision, Reason, Step},
    treaty::TreatyReason,
    voting_right::VotingRightReason,
};
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::{cite, cx::Cx, parts};

/// A step that can be told in words.
pub trait Told: Reason {
    /// The step in a sentence of the language of the page.
    fn told(&self, cx: &Cx<'_>) -> String;

    /// The row behind a step that rests on the data and not on the law.
    fn row(&self) -> Option<&'static Provenance> {
        None
    }

    /// Whether a step that rests on no law and on no single row is less than certain.
    fn is_unconfirmed(&self) -> bool {
        false
    }
}

/// The steps of an answer behind a fold. `about` completes the word on it for those who hear the page.
pub fn why<T, R: Told>(cx: &Cx<'_>, about: &str, answer: &Answer<T, R>) -> AnyView {
    let about = format!(" {about}");
    view! {
        <details class="why">
            <summary>{cx.t("why")}<span class="visually-hidden">{about}</span></summary>
            {steps(cx, &answer.because)}
        </details>
    }
    .into_any()
}

/// The steps as a list.
pub fn steps<R: Told>(cx: &Cx<'_>, steps: &[Step<R>]) -> AnyView {
    let items = steps.iter().map(|step| {
        let laws = step.law.iter().enumerate().map(|(index, citation)| {
            view! { {if index == 0 { " (" } else { parts::semicolon(cx) }}{law(cx, citation)} }
        });
        let laws = laws.collect_view();
        let close = (!step.law.is_empty()).then_some(")");
        let row = step.reason.row().map(|row| view! { " "{cite::marks(cx, row)} });
        let unconfirmed = step.reason.is_unconfirmed();
        let unconfirmed = unconfirmed.then(|| view! { " "{cite::unconfirmed(cx)} });
        view! { <li>{step.reason.told(cx)}{laws}{close}{row}{unconfirmed}</li> }
    });
    view! { <ol class="steps">{items.collect_view()}</ol> }.into_any()
}

/// A place in a text as a link to where it was read, or can be checked.
pub fn law(cx: &Cx<'_>, citation: &Citation) -> AnyView {
    let unconfirmed = (!citation.basis.is_confirmed()).then(|| view! { " "{cite::unconfirmed(cx)} });
    view! {
        <a class="law" rel="noreferrer external" href=citation.source>{place(cx, &citation.provision)}</a>
        {unconfirmed}
    }
    .into_any()
}

/// The name of a place in a text: "Rome Statute, art. 112(8)".
fn place(cx: &Cx<'_>, provision: &Provision) -> String {
    let text = |text: &'static str| FluentValue::from(text);
    match *provision {
        Provision::RomeStatute { article, paragraph } => statute(cx, article, paragraph),
        Provision::RulesOfProcedure { rule } => cx.tr("law-rules-of-procedure", &[("rule", rule.into())]),
        Provision::FinancialRegulations { regulation } => {
            cx.tr("law-financial-regulation", &[("number", text(regulation))])
        }
        Provision::RulesOfProcedureAndEvidence { rule } => {
            cx.tr("law-procedure-and-evidence", &[("rule", text(rule))])
        }
        Provision::Resolution {
            symbol,
            paragraph: "",
        } => symbol.to_owned(),
        Provision::Resolution { symbol, paragraph } => cx.tr(
            "law-resolution",
            &[("symbol", text(symbol)), ("paragraph", text(paragraph))],
        ),
        Provision::Other { text: code, place } => {
            let name = cx.code("law-text", &code.to_ascii_lowercase());
            match place {
                "" => name,
                _ => cx.tr("law-other", &[("text", name.into()), ("place", text(place))]),
            }
        }
        Provision::Practice { shown_by } => cx.code("practice", shown_by),
    }
}

/// An article of the Statute, its paragraph `7(a)` written as the language writes it.
fn statute(cx: &Cx<'_>, article: &'static str, paragraph: &'static str) -> String {
    let (number, letter) = paragraph.split_once('(').unwrap_or((paragraph, ""));
    let args = [
        ("article", article.into()),
        ("number", number.into()),
        ("letter", letter.trim_end_matches(')').into()),
    ];
    let key = match (number, letter) {
        ("", _) => "law-article",
        (_, "") => "law-paragraph",
        _ => "law-letter",
    };
    cx.tr(key, &args)
}

impl Told for TreatyReason {
    fn is_unconfirmed(&self) -> bool {
        match *self {
            Self::IntentionDenied { on } => {
                let mut signatories = asp_data::signatories().iter();
                let row = signatories.find(|row| row.not_party_intent == Some(on));
                row.is_some_and(|row| row.provenance.doubts_only("not_party_intent"))
            }
            Self::WithdrawalReceived { on, .. } | Self::WithdrawalRescinded { on, .. } => {
                let mut acts = asp_data::withdrawals().iter();
                acts.any(|row| row.date == on && !row.provenance.basis_of("date").is_confirmed())
            }
            _ => false,
        }
    }

    fn told(&self, cx: &Cx<'_>) -> String {
        let day = |day| FluentValue::from(cx.day(day));
        let count = |n: usize| FluentValue::from(n);
        match *self {
            Self::Signed { on } => cx.tr("treaty-signed", &[("on", day(on))]),
            Self::IntentionDenied { on } => cx.tr("treaty-intention-denied", &[("on", day(on))]),
            Self::Deposited { on, in_force, .. } => {
                cx.tr("treaty-deposited", &[("on", day(on)), ("day", day(in_force))])
            }
            Self::SixtiethInstrument {
                deposited, in_force, ..
            } => cx.tr(
                "treaty-sixtieth",
                &[("on", day(deposited)), ("day", day(in_force))],
            ),
            Self::WithTheStatute {
                deposited, in_force, ..
            } => cx.tr(
                "treaty-with-the-statute",
                &[("on", day(deposited)), ("day", day(in_force))],
            ),
            Self::AfterSixtyDays {
                deposited,
                sixtieth_day,
                in_force,
            } => cx.tr(
                "treaty-after-sixty-days",
                &[
                    ("on", day(deposited)),
                    ("sixtieth", day(sixtieth_day)),
                    ("day", day(in_force)),
                ],
            ),
            Self::Succeeded { notified, effective } => cx.tr(
                "treaty-succeeded",
                &[("on", day(notified)), ("day", day(effective))],
            ),
            Self::InstrumentWithdrawn { on, would_have_been } => cx.tr(
                "treaty-instrument-withdrawn",
                &[("on", day(on)), ("day", day(would_have_been))],
            ),
            Self::WithdrawalReceived { on, effect } => cx.tr(
                "treaty-withdrawal-received",
                &[("on", day(on)), ("day", day(effect))],
            ),
            Self::LaterEffect { on, effect, .. } => {
                cx.tr("treaty-later-effect", &[("on", day(on)), ("day", day(effect))])
            }
            Self::WithdrawalRescinded { on, effect } => {
                cx.tr("treaty-rescinded", &[("on", day(on)), ("day", day(effect))])
            }
            Self::LeftAtOnce { on, .. } => cx.tr("treaty-left-at-once", &[("on", day(on))]),
            Self::WithdrawalEffective { on } => cx.tr("treaty-withdrawal-effective", &[("on", day(on))]),
            Self::ObligationsRemain => cx.t("treaty-obligations-remain"),
            Self::OpenToSignatories => cx.t("treaty-open-to-signatories"),
            Self::OpenToAllStates => cx.t("treaty-open-to-all"),
            Self::CanBeTakenBack { last_day, effect } => cx.tr(
                "treaty-can-be-taken-back",
                &[("on", day(last_day)), ("day", day(effect))],
            ),
            Self::JurisdictionByDeclaration => cx.t("treaty-jurisdiction"),
            Self::ObserverInTheAssembly => cx.t("treaty-observer"),
            Self::SentencesServedWhereWilling => cx.t("treaty-sentences"),
            Self::PrivilegesOpenToSignatories => cx.t("treaty-privileges-signatories"),
            Self::PrivilegesOpenToAllStates => cx.t("treaty-privileges-all"),
            Self::AmendmentAccepted { deposited, in_force } => cx.tr(
                "treaty-amendment-accepted",
                &[("on", day(deposited)), ("day", day(in_force))],
            ),
            Self::NotBeforeMembership { party_since, .. } => {
                cx.tr("treaty-not-before-membership", &[("day", day(party_since))])
            }
            Self::SevenEighths {
                on,
                parties,
                deposited,
                needed,
            } => cx.tr(
                "treaty-seven-eighths",
                &[
                    ("on", day(on)),
                    ("parties", count(parties)),
                    ("deposited", count(deposited)),
                    ("needed", count(needed)),
                ],
            ),
            Self::InForceForAll { reached, in_force } => cx.tr(
                "treaty-in-force-for-all",
                &[("on", day(reached)), ("day", day(in_force))],
            ),
            Self::InstitutionalInForce { adopted, in_force } => cx.tr(
                "treaty-institutional",
                &[("on", day(adopted)), ("day", day(in_force))],
            ),
            Self::ThreeMonths { notified, earliest } => cx.tr(
                "treaty-three-months",
                &[("on", day(notified)), ("day", day(earliest))],
            ),
            Self::ThirtyAcceptances { have, needed } => cx.tr(
                "treaty-thirty-acceptances",
                &[("have", count(have)), ("needed", count(needed))],
            ),
            Self::ThirtiethAcceptance { deposited, earliest } => cx.tr(
                "treaty-thirtieth-acceptance",
                &[("on", day(deposited)), ("day", day(earliest))],
            ),
            Self::ActivationDecided { adopted, from } => {
                cx.tr("treaty-activation", &[("on", day(adopted)), ("day", day(from))])
            }
        }
    }
}

impl Told for VotingRightReason {
    fn told(&self, cx: &Cx<'_>) -> String {
        let day = |day| FluentValue::from(cx.day(day));
        let euro = |amount| FluentValue::from(cx.euro(amount));
        let year = |year: i32| FluentValue::from(year.to_string());
        match *self {
            Self::OneVoteEach { party_since } => cx.tr("voting-one-vote", &[("day", day(party_since))]),
            Self::NotAParty { day: on } => cx.tr("voting-not-a-party", &[("day", day(on))]),
            Self::LostWithArrears => cx.t("voting-lost-with-arrears"),
            Self::ExemptionPossible => cx.t("voting-exemption-possible"),
            Self::DueForYearsBefore { year: of, amount } => cx.tr(
                "voting-due-before",
                &[("year", year(of)), ("amount", euro(amount))],
            ),
            Self::PaymentsCredited { amount, to_advance } => cx.tr(
                "voting-credited",
                &[("amount", euro(amount)), ("advance", euro(to_advance))],
            ),
            Self::Unpaid { year: of, amount } => {
                cx.tr("voting-unpaid", &[("year", year(of)), ("amount", euro(amount))])
            }
            Self::Arrears { amount } => cx.tr("voting-arrears", &[("amount", euro(amount))]),
            Self::TwoFullYears { amount } => cx.tr("voting-two-years", &[("amount", euro(amount))]),
            Self::FewerThanTwoFullYears { party_since, .. } => {
                cx.tr("voting-fewer-years", &[("day", day(party_since))])
            }
            Self::NotInArrears => cx.t("voting-not-in-arrears"),
            Self::BelowTheTwoYears { room } => cx.tr("voting-below", &[("amount", euro(room))]),
            Self::AtOrAboveTheTwoYears { excess } => cx.tr("voting-above", &[("amount", euro(excess))]),
            Self::Exempted { from, until } => {
                let until = until.map(|until| cx.day(until)).unwrap_or_default();
                cx.tr("voting-exempted", &[("from", day(from)), ("until", until.into())])
            }
            Self::RequestByThen {
                committee_opens,
                latest,
            } => cx.tr(
                "voting-request-by",
                &[("opens", day(committee_opens)), ("day", day(latest))],
            ),
        }
    }
}

impl Told for ContributionReason {
    fn told(&self, cx: &Cx<'_>) -> String {
        let day = |day| FluentValue::from(cx.day(day));
        let euro = |amount| FluentValue::from(cx.euro(amount));
        let state = |code| FluentValue::from(cx.state(code));
        let percent = |figure: String| FluentValue::from(cx.edition.format.percent(&figure));
        match *self {
            Self::PartiesOn { day: on, states } => {
                cx.tr("contribution-parties", &[("day", day(on)), ("n", states.into())])
            }
            Self::JoinsInTheYear {
                state: code,
                day: on,
                included,
            } => cx.tr(
                if included {
                    "contribution-joins-in"
                } else {
                    "contribution-joins-out"
                },
                &[("state", state(code)), ("day", day(on))],
            ),
            Self::LeavesInTheYear {
                state: code,
                day: on,
                included,
            } => cx.tr(
                if included {
                    "contribution-leaves-in"
                } else {
                    "contribution-leaves-out"
                },
                &[("state", state(code)), ("day", day(on))],
            ),
            Self::RateUnknown { state: code } => {
                cx.tr("contribution-rate-unknown", &[("state", state(code))])
            }
            Self::UnRates {
                states,
                total_thousandths,
            } => {
                let total = format!("{}.{:03}", total_thousandths / 1_000, total_thousandths % 1_000);
                cx.tr(
                    "contribution-un-rates",
                    &[("n", states.into()), ("total", percent(total))],
                )
            }
            Self::Factor { factor, states, .. } => {
                let millionths = u128::from(factor.num()) * 1_000_000 / u128::from(factor.den().max(1));
                let factor = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
                cx.tr(
                    "contribution-factor",
                    &[
                        ("n", states.into()),
                        ("factor", cx.edition.format.decimal(&factor).into()),
                    ],
                )
            }
            Self::Capped {
                state: code,
                cap,
                would_be,
                held_at,
            } => {
                let key = match cap {
                    Cap::LeastDeveloped => "contribution-capped-least-developed",
                    Cap::Ceiling => "contribution-capped",
                };
                cx.tr(
                    key,
                    &[
                        ("state", state(code)),
                        ("would", percent(would_be.to_string())),
                        ("held", percent(held_at.to_string())),
                    ],
                )
            }
            Self::RatesRounded { .. } => cx.t("contribution-rates-rounded"),
            Self::Approved { amount } => cx.tr("contribution-approved", &[("amount", euro(amount))]),
            Self::LoanTakenOut { amount } => cx.tr("contribution-loan", &[("amount", euro(amount))]),
            Self::SurplusTakenOut { amount } => cx.tr("contribution-surplus", &[("amount", euro(amount))]),
            Self::AssessedOnAll { amount } => cx.tr("contribution-assessed", &[("amount", euro(amount))]),
            Self::AmountsRounded { .. } => cx.t("contribution-amounts-rounded"),
            Self::LetterSent { day: on, .. } => cx.tr("contribution-letter", &[("day", day(on))]),
            Self::DueOn { day: on } => cx.tr("contribution-due", &[("day", day(on))]),
            Self::InArrearsFrom { day: on } => cx.tr("contribution-in-arrears", &[("day", day(on))]),
        }
    }
}
