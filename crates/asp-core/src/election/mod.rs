//! How the Assembly elects the judges of the Court.
//!
//! Sources: Rome Statute, articles 36, 37 and 112(7); resolution ICC-ASP/3/Res.6 with its amendments, and
//! ICC-ASP/1/Res.3 for the first election. What was read and what is only recalled is marked on every citation.
//!
//! # The vote in one page
//!
//! Eighteen judges serve nine years; every three years a third of the bench is elected. Candidates stand on
//! list A (criminal law) or list B (international law). On its secret ballot paper a State marks at most as many
//! names as seats are open. Elected are those with the most votes who reach two thirds of the States voting;
//! ballots go on until all seats are filled.
//!
//! What makes the vote hard to follow are the **minimum voting requirements**. They bind the ballot paper, not
//! the result. For each list, each of the five regional groups and each gender they say how many of its names a
//! paper must at least give to candidates of that category; a paper that does not is invalid.
//!
//! | question | answered by |
//! | --- | --- |
//! | Who sits on the bench on a day? | [`bench_on`] |
//! | Which judges count as remaining? | [`remaining`] |
//! | How many votes must a paper give to each category? | [`minima`], [`list_minimum`], [`group_minimum`], [`gender_minimum`] |
//! | Can all of them be met at once? | [`joint`], [`example`] |
//! | Is this ballot paper valid? | [`Paper::judge`] |
//! | What did this ballot decide? | [`decide`] |
//! | And the whole election? | [`Election`] |
//! | Must the nomination period be extended? | [`extension_needed`] |
//!
//! # What a ballot paper must hold in December 2026
//!
//! Six judges are to be elected. Of the twelve who stay, seven are of list A; two are Africans, two from Asia and
//! the Pacific, two from Western Europe and others. Before any account of the candidates this gives:
//!
//! ```
//! use asp_core::election::{GroupSizes, Headcount, Minima, unlowered_minima};
//!
//! let remaining = Headcount {
//!     list_a: 7, list_b: 5,
//!     africa: 2, asia_pacific: 2, eastern_europe: 3, grulac: 3, weog: 2,
//!     female: 6, male: 6,
//! };
//! let parties = GroupSizes { africa: 33, asia_pacific: 19, eastern_europe: 20, grulac: 28, weog: 25 };
//! assert_eq!(
//!     unlowered_minima(remaining, parties),
//!     Minima { list_a: 2, africa: 1, asia_pacific: 1, weog: 1, ..Minima::default() },
//! );
//! ```

mod ballot;
mod bench;
mod joint;
mod minimum;
mod nomination;
mod procedure;
mod process;
mod profile;
mod round;
pub mod texts;

pub use ballot::*;
pub use bench::*;
pub use joint::*;
pub use minimum::*;
pub use nomination::*;
pub use procedure::*;
pub use process::*;
pub use profile::*;
pub use round::*;
pub(crate) use texts::STATUTE;
