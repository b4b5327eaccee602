//! An official figure beside the computed one.
//!
//! Official bills are published with different precision, and some contain a share of the host State's loan,
//! for which there is no rule here. This module says which of these explains a difference, and leaves what
//! nothing explains as it is.

use serde::{Deserialize, Serialize};

use super::AssessedRate;
use crate::Euro;

/// How exactly an official figure was given. The step is in units of the figure: euros for an amount,
/// ten-thousandths of a per cent for a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "precision", content = "step")]
pub enum Precision {
    /// To the last digit.
    Exact,
    /// Rounded to this step.
    Rounded(u32),
    /// Cut, not rounded, to this step.
    Cut(u32),
    /// Given with a step, but whether it was rounded or cut is not known.
    About(u32),
}

/// How an official figure stands to the computed one. A difference is the official figure less the computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case", tag = "comparison")]
pub enum Comparison {
    /// The same, to the last digit.
    Equal,
    /// The same, as far as the official figure goes.
    WithinPrecision {
        /// The difference.
        difference: i64,
    },
    /// More than computed, by no more than the host State's loan: the State's share of it, which no rule gives.
    HostStateLoan {
        /// The difference, within the precision of the official figure.
        difference: i64,
    },
    /// Not explained.
    Differs {
        /// The difference.
        difference: i64,
    },
}

/// Compares an official amount with the computed one. `loan` is the whole loan instalment of the year, if the
/// official amount may contain a share of it.
///
/// ```
/// use asp_core::{Euro, contribution::official::{Comparison, Precision, compare_amounts}};
///
/// // Japan 2020: the recipe gives 22,772,156, the accounts of the Court 24,311,100.
/// let japan = compare_amounts(Euro(22_772_156), Euro(24_311_100), Precision::Exact, Some(Euro(3_585_100)));
/// assert_eq!(japan, Comparison::HostStateLoan { difference: 1_538_944 });
/// ```
pub fn compare_amounts(
    computed: Euro,
    official: Euro,
    precision: Precision,
    loan: Option<Euro>,
) -> Comparison {
    compare(computed.0, official.0, precision, loan.map(|amount| amount.0))
}

/// Compares an official share of a bill with the computed one; `loan` is the share of the whole loan instalment
/// in that bill.
pub fn compare_shares(
    computed: AssessedRate,
    official: AssessedRate,
    precision: Precision,
    loan: Option<AssessedRate>,
) -> Comparison {
    compare(
        i64::from(computed.0),
        i64::from(official.0),
        precision,
        loan.map(|share| i64::from(share.0)),
    )
}

/// `amount` as a share of `total`, rounded to four decimals of a per cent; `None` unless
/// `0 <= amount <= total` and `total` is above zero.
pub fn share_of(amount: Euro, total: Euro) -> Option<AssessedRate> {
    if amount < Euro(0) || amount > total || total <= Euro(0) {
        return None;
    }
    let (amount, total) = (i128::from(amount.0), i128::from(total.0));
    let rounded = (amount * i128::from(AssessedRate::WHOLE.0) + total / 2) / total;
    u32::try_from(rounded).ok().map(AssessedRate)
}

fn compare(computed: i64, official: i64, precision: Precision, loan: Option<i64>) -> Comparison {
    let difference = official.saturating_sub(computed);
    let agrees = match precision {
        Precision::Exact => difference == 0,
        Precision::Rounded(step) => rounded(computed, step) == official,
        Precision::Cut(step) => cut(computed, step) == official,
        Precision::About(step) => rounded(computed, step) == official || cut(computed, step) == official,
    };
    // The official figure may stand a step off the true one, so the loan is tested with that much room.
    let room = match precision {
        Precision::Exact => 0,
        Precision::Rounded(step) | Precision::Cut(step) | Precision::About(step) => i64::from(step),
    };
    let by_loan = |loan: i64| difference > 0 && difference <= loan.saturating_add(room);
    if agrees && difference == 0 {
        Comparison::Equal
    } else if agrees {
        Comparison::WithinPrecision { difference }
    } else if loan.is_some_and(by_loan) {
        Comparison::HostStateLoan { difference }
    } else {
        Comparison::Differs { difference }
    }
}

fn cut(figure: i64, step: u32) -> i64 {
    let step = i64::from(step.max(1));
    figure.saturating_sub(figure.rem_euclid(step))
}

fn rounded(figure: i64, step: u32) -> i64 {
    cut(figure.saturating_add(i64::from(step / 2)), step)
}
