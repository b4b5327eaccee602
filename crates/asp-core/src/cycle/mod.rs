//! The Assembly's year: what must happen when, before and after a session.
//!
//! Sources: Rome Statute, articles 36(9), 112(6) and 121(2); ICC-ASP/3/Res.6 with its amendments on the
//! nomination of judges; the Rules of Procedure of the Assembly; the Financial Regulations. Most of these time
//! limits are recalled and were not read; each says so ([`crate::law::Citation::basis`]), and a page shows it as
//! unconfirmed.
//!
//! Only what a text fixes, or a dated practice shows, is a rule here. The sessions of the Committee on Budget and
//! Finance, for one, are fixed by decision from year to year: their dates come in as data.
//!
//! | question | answered by |
//! | --- | --- |
//! | When do judges' terms begin? | [`judges_terms_begin_after`] |
//! | When can judges be nominated? | [`nomination_period`], [`extended`] |
//! | What is due before and after a session? | [`due_dates`] |

mod judges_terms;
mod nomination_period;
mod session_year;

pub use judges_terms::*;
pub use nomination_period::*;
pub(crate) use session_year::STATUTE;
pub use session_year::*;
