//! The rates of the Court's own scale.

use core::{fmt, str::FromStr};

use crate::{Malformed, serde_as_text};

/// A rate of the Court's scale in ten-thousandths of a per cent: `15.6897` is `AssessedRate(156_897)`.
///
/// The United Nations publishes three decimals ([`crate::Rate`]), the Court computes with four. It prints
/// exactly what it reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssessedRate(pub u32);

impl AssessedRate {
    /// The whole, 100 per cent.
    pub const WHOLE: Self = Self(1_000_000);
}

impl fmt::Display for AssessedRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

impl FromStr for AssessedRate {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let rate = text.split_once('.').and_then(|(whole, decimals)| {
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            let plain = digits(whole) && digits(decimals) && decimals.len() == 4 && whole.len() <= 3;
            plain.then(|| Some(whole.parse::<u32>().ok()? * 10_000 + decimals.parse::<u32>().ok()?))?
        });
        match rate.map(Self) {
            Some(rate) if rate <= Self::WHOLE && rate.to_string() == text => Ok(rate),
            _ => Err(Malformed::new(
                "a rate in per cent with four decimals, as 15.6897, at most 100.0000",
                text,
            )),
        }
    }
}

serde_as_text!(AssessedRate);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_prints_what_it_read() {
        for text in ["0.0018", "15.6897", "100.0000"] {
            assert_eq!(
                text.parse::<AssessedRate>().map(|r| r.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn a_rate_with_other_than_four_decimals_is_refused() {
        for text in [
            "1", "15.689", "15.68970", "100.0001", "015.6897", "-1.0000", ".0001", "1.", "",
        ] {
            assert!(text.parse::<AssessedRate>().is_err(), "{text}");
        }
    }
}
