//! Money, rates and shares: integers only, so that a sum is exact.

use core::{
    fmt,
    iter::Sum,
    ops::{Add, Neg, Sub},
    str::FromStr,
};

use serde::{Deserialize, Serialize};

use crate::Malformed;

/// An amount in whole euros. Amounts are added, subtracted and compared; a product of two makes no sense
/// and does not exist. Sums saturate at the ends of the range, far beyond any budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Euro(pub i64);

impl Euro {
    /// By how many tenths of a percent of `base` this amount lies above or below it, to the nearest; none if `base`
    /// is zero.
    ///
    /// ```
    /// use asp_core::Euro;
    /// // The budget of 2025, against what the Court had asked for and against the budget of 2024.
    /// let adopted = Euro(195_481_500);
    /// assert_eq!(adopted.change_from(Euro(206_198_700)), Some(-52));
    /// assert_eq!(adopted.change_from(Euro(187_084_300)), Some(45));
    /// ```
    pub fn change_from(self, base: Self) -> Option<i64> {
        let (difference, base) = (i128::from(self.0) - i128::from(base.0), i128::from(base.0));
        let doubled = (difference * 2000).checked_div(base)?;
        // Half a tenth is rounded away from zero.
        i64::try_from((doubled + doubled.signum()) / 2).ok()
    }
}

impl Add for Euro {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Euro {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Euro {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self(0), Add::add)
    }
}

impl fmt::Display for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Euro {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        text.parse()
            .map(Self)
            .map_err(|_| Malformed::new("whole euros without separators, as 195481500", text))
    }
}

/// A rate of a scale of assessments in thousandths of a percent: `22.000` is `Rate(22_000)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rate(pub u32);

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:03}", self.0 / 1000, self.0 % 1000)
    }
}

impl FromStr for Rate {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let malformed = || {
            Malformed::new(
                "a rate in percent with three decimals, as 0.004, at most 100.000",
                text,
            )
        };
        let (whole, thousandths) = text.split_once('.').ok_or_else(malformed)?;
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(thousandths) || thousandths.len() != 3 || whole.len() > 3 {
            return Err(malformed());
        }
        let rate = Self(
            whole.parse::<u32>().map_err(|_| malformed())? * 1000
                + thousandths.parse::<u32>().map_err(|_| malformed())?,
        );
        if rate.0 > 100_000 {
            Err(malformed())
        } else {
            Ok(rate)
        }
    }
}

/// A share `num / den` of a whole, compared without rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ratio {
    num: u64,
    den: u64,
}

impl Ratio {
    /// The share `num / den`; `None` if `den` is zero.
    pub const fn new(num: u64, den: u64) -> Option<Self> {
        if den == 0 { None } else { Some(Self { num, den }) }
    }

    /// The upper number.
    pub const fn num(self) -> u64 {
        self.num
    }

    /// The lower number, never zero.
    pub const fn den(self) -> u64 {
        self.den
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        let left = u128::from(self.num) * u128::from(other.den);
        let right = u128::from(other.num) * u128::from(self.den);
        Some(left.cmp(&right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_prints_what_it_read() {
        for text in ["0.001", "22.000", "100.000"] {
            assert_eq!(text.parse::<Rate>().map(|r| r.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn a_rate_with_other_than_three_decimals_is_refused() {
        for text in ["1", "1.0", "1.0000", "-1.000", "100.001", "1,000", ".001", ""] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_change_is_rounded_to_the_nearest_tenth_of_a_percent() {
        let cases = [
            (1_000, 0),
            (1_001, 1),
            (1_999, 999),
            (999, -1),
            (0, -1_000),
            (-1, -1_001),
        ];
        for (amount, tenths) in cases {
            assert_eq!(Euro(amount).change_from(Euro(1_000)), Some(tenths), "{amount}");
        }
        assert_eq!(Euro(20_009).change_from(Euro(20_000)), Some(0));
        assert_eq!(Euro(20_010).change_from(Euro(20_000)), Some(1));
        assert_eq!(Euro(19_990).change_from(Euro(20_000)), Some(-1));
        assert_eq!(Euro(1).change_from(Euro(0)), None);
    }

    #[test]
    fn euros_with_separators_or_cents_are_refused() {
        for text in ["195,481,500", "1.50", "", "€5"] {
            assert!(text.parse::<Euro>().is_err(), "{text}");
        }
    }
}
