//! What happens when a State does not cooperate with the Court: a case as a walk through sixteen stages.
//!
//! Sources: Rome Statute, articles 86, 87, 89, 97 and 112(2)(f); regulation 109 of the Regulations of the Court;
//! the Assembly procedures relating to non-cooperation (annex to ICC-ASP/10/Res.5, amended by
//! ICC-ASP/11/Res.8, annex I, and ICC-ASP/17/Res.5, annex II). The annex itself was not read: most steps of the
//! Assembly's track and all its time limits are recalled, and each [`Transition`] says so.
//!
//! Two things are kept apart. The judges find that a State failed to comply (article 87(7)), and may refer the
//! matter to the Assembly or, if the Security Council sent the situation, to the Council; finding and referral are
//! two steps, and the second is a matter of discretion. The Assembly's answer is political and diplomatic. It has
//! an **informal** track, before any referral, when an incident is about to happen or happening, and a **formal**
//! one after a referral.
//!
//! | question | answered by |
//! | --- | --- |
//! | Which stages are there, which steps lead where, who takes them, in what time? | [`Stage`], [`transitions`] |
//! | Where does a case stand given its events? Is the sequence possible? | [`Case::replay`] |
//! | What can follow, and until when? | [`Case::next_steps`] |
//!
//! The public record has gaps: nobody publishes every letter. [`Gaps::Bridge`] fills in the steps that must have
//! lain between two recorded ones and marks them; [`Gaps::Refuse`] takes a sequence as complete and names the
//! steps that are missing.
//!
//! ```
//! use asp_core::non_cooperation::{Case, Event, Gaps, Referral, Stage, Step};
//!
//! // Italy, 2025 to 2026: the finding came in October, the referral three months later.
//! let on = |text: &str| text.parse().unwrap();
//! let events = [
//!     Event::new(on("2025-01-19"), Step::IncidentWithoutEarlierStep),
//!     Event::new(on("2025-02"), Step::ObservationsInvited),
//!     Event::new(on("2025-10-17"), Step::FailureWithoutReferral),
//!     Event::new(on("2026-01-26"), Step::ReferredLater).referred_to(Referral::Assembly),
//! ];
//! let case = Case::replay(&events, &[], Gaps::Refuse).unwrap().outcome;
//! assert_eq!(case.stage(), Stage::Referred);
//! ```

mod case;
mod stage;
mod transition;

pub use case::*;
pub use stage::*;
pub(crate) use transition::STATUTE;
pub use transition::*;
