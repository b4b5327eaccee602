//! The bodies the Assembly elects: seats, terms, members on a day, vacancies, re-election.
//!
//! Sources: Rome Statute, articles 36(4)(c), 79 and 112(3), and the founding resolutions ([`constitutions`]).
//!
//! | body | seats | by group | term | again |
//! | --- | --- | --- | --- | --- |
//! | Committee on Budget and Finance | 17 (12 until December 2023) | 4, 3, 3, 3, 4 | 3 years | without limit |
//! | Advisory Committee on Nominations of Judges | 9 | not reserved | 3 years | once |
//! | Board of the Trust Fund for Victims | 5 | 1 each | 3 years | once |
//! | Bureau | 21: President, two Vice-Presidents, eighteen members | not reserved | 3 years | not stated |
//!
//! The Committee is renewed in two parts ([`terms_ending`]): of its first twelve members six drew two years by lot
//! and six three. The Bureau is made of States; its President and Vice-Presidents are persons.
//!
//! | question | answered by |
//! | --- | --- |
//! | How is a body made up on a day? | [`constitution_on`] |
//! | Who is a member on a day, and how sure is that? | [`members_on`] |
//! | Which seats have no known member? | [`occupancy_on`] |
//! | Whose terms end when? | [`terms_ending`] |
//! | Can a member be elected again? | [`eligibility`] |

mod constitution;
mod membership;
mod term;

pub(crate) use constitution::STATUTE;
pub use constitution::*;
pub use membership::*;
pub use term::*;
