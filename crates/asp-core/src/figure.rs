//! Figures of any unit, exactly as a source prints them.

use core::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Malformed;

/// A decimal number that prints exactly what it read, trailing zeros included: `4.40` stays `4.40`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Decimal {
    units: i64,
    places: u8,
}

impl Decimal {
    /// The number in units of its last place: 440 for `4.40`.
    pub const fn units(self) -> i64 {
        self.units
    }

    /// How many places stand behind the point.
    pub const fn places(self) -> u8 {
        self.places
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.units.unsigned_abs();
        let sign = if self.units < 0 { "-" } else { "" };
        match 10_u64.checked_pow(u32::from(self.places)) {
            Some(one) if self.places > 0 => {
                let places = usize::from(self.places);
                write!(f, "{sign}{}.{:0places$}", digits / one, digits % one)
            }
            _ => write!(f, "{sign}{digits}"),
        }
    }
}

impl FromStr for Decimal {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        parse(text)
            // The print-back refuses other spellings, such as `+4`, `04` or `-0`.
            .filter(|number| number.to_string() == text)
            .ok_or_else(|| Malformed::new("a number without separators, as 4.49 or -12", text))
    }
}

fn parse(text: &str) -> Option<Decimal> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let places = u8::try_from(fraction.len()).ok().filter(|places| *places <= 9)?;
    let units = format!("{whole}{fraction}").parse().ok()?;
    Some(Decimal { units, places })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_prints_exactly_what_it_read() {
        for text in ["4.49", "0", "-12", "-0.5", "4.40", "195481500", "0.001"] {
            assert_eq!(
                text.parse::<Decimal>().map(|n| n.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn what_is_no_plain_number_is_refused() {
        for text in [
            "",
            "4,49",
            "1 000",
            "4.",
            ".5",
            "+4",
            "04",
            "-0",
            "4e3",
            "1.0000000001",
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }
}
