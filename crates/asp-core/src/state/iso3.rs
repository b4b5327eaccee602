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

    const fn packed(self) -> [u8; 3] {
        self.0
    }

    fn unpacked(letters: [u8; 3]) -> Option<Self> {
        letters
            .iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Self(letters))
    }

    /// The code in small letters, as in addresses: `fra`.
    pub fn slug(&self) -> String {
        self.as_str().to_ascii_lowercase()
    }
}

impl FromStr for Iso3 {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let expected = "three capital letters (ISO 3166-1 alpha-3), as FRA";
        <[u8; 3]>::try_from(text.as_bytes())
            .ok()
            .and_then(Self::unpacked)
            .ok_or_else(|| Malformed::new(expected, text))
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

serde_as_text!(Iso3, packed as [u8; 3], Iso3::packed, Iso3::unpacked);

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
