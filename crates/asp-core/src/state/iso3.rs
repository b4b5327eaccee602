//! Codes of States.

use core::{fmt, str::FromStr};

use crate::{Malformed, serde_as_text};

/// A State by its ISO 3166-1 alpha-3 code, as `FRA`. The type proves three capital letters;
/// that the State exists in the tables is proven by the data build.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iso3([u8; 3]);

impl Iso3 {
    /// The code as text, `FRA`.
    pub fn as_str(&self) -> &str {
        // Proven by `from_str`: ASCII letters only.
        core::str::from_utf8(&self.0).unwrap_or("")
    }

    /// The code in small letters, as in addresses: `fra`.
    pub fn slug(&self) -> String {
        self.as_str().to_ascii_lowercase()
    }
}

impl FromStr for Iso3 {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        match text.as_bytes() {
            [a, b, c] if [a, b, c].iter().all(|letter| letter.is_ascii_uppercase()) => Ok(Self([*a, *b, *c])),
            _ => Err(Malformed::new(
                "three capital letters (ISO 3166-1 alpha-3), as FRA",
                text,
            )),
        }
    }
}

impl fmt::Display for Iso3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Iso3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

serde_as_text!(Iso3);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_three_capital_letters_and_nothing_else() {
        assert_eq!("FRA".parse::<Iso3>().map(|s| s.to_string()), Ok("FRA".to_owned()));
        for text in ["fra", "FR", "FRAN", "F1A", "ÉTA", ""] {
            assert!(text.parse::<Iso3>().is_err(), "{text}");
        }
    }
}
