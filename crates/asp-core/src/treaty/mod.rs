//! The treaty clock: who is bound by the Rome Statute, since when, and until when.
//!
//! # How a State comes in
//!
//! A State deposits an instrument of ratification, acceptance, approval or accession with the Secretary-General
//! of the United Nations. The Statute enters into force for it on the first day of the month after the sixtieth
//! day following the deposit (article 126(2)). For the first sixty States, and for those that deposited on the
//! same day as the sixtieth, that was 1 July 2002 (article 126(1)): ten instruments came in together on
//! 11 April 2002. The one exception in the record is Montenegro, which succeeded to the Statute: it is bound from
//! the day it became a State, 3 June 2006, and not from a day counted from its notice.
//!
//! # How a State goes out
//!
//! A withdrawal takes effect one year after the Secretary-General received the notification, or later if the
//! notification says so (article 127(1)). Obligations from the time of membership remain, money owed included
//! (article 127(2)). The Statute says nothing on taking a notification back; three States did so before the
//! year was over (The Gambia and South Africa in 2017, Hungary in 2026) and stayed parties without a break.
//! Malaysia in 2019 shows the other case: it withdrew its accession before it took effect and was never a party.
//!
//! # How a day is asked for
//!
//! [`Membership`] replays the [`TreatyAct`]s of one State; [`Roll`] holds all of them and answers for any day,
//! past or to come: a notification that runs already has its future effect on the list.
//!
//! ```
//! use asp_core::{NaiveDate, treaty::{Membership, Status, TreatyAct}};
//!
//! let day = |text: &str| text.parse::<NaiveDate>().unwrap();
//! let burundi = Membership::of(&[
//!     TreatyAct::Signed { on: day("1999-01-13") },
//!     TreatyAct::Deposited { on: day("2004-09-21") },
//!     TreatyAct::WithdrawalReceived { on: day("2016-10-27"), later_effect: None },
//! ])?;
//! assert_eq!(burundi.status_on(day("2004-11-30")).outcome, Status::AwaitingEntry { in_force: day("2004-12-01") });
//! assert!(burundi.is_party_on(day("2017-10-26")));
//! assert!(!burundi.is_party_on(day("2017-10-27")));
//! # Ok::<(), asp_core::treaty::TreatyFaults>(())
//! ```
//!
//! # What is open to a State
//!
//! [`open_act`]: to ratify, to accede, to take a notification back. [`amendment::Amendment::open_to`]: to accept an
//! amendment.
//!
//! # Amendments
//!
//! Three ways into force: [`amendment`]. When the Court could first act on aggression: [`aggression`].

pub mod aggression;
pub mod amendment;
pub mod entry_into_force;
pub mod withdrawal;

mod act;
mod fault;
mod membership;
mod open_act;
mod period;
mod reason;
mod roll;
mod text;

pub use act::TreatyAct;
pub use fault::{TreatyFault, TreatyFaults};
pub use membership::{Change, Membership, Status};
pub use open_act::{OpenAct, PrivilegesAct, open_act, open_privileges};
pub use reason::TreatyReason;
pub use roll::{Move, Movement, Roll, RollFault, RollFaults};
pub(crate) use text::STATUTE;
