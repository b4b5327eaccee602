//! Symbols of the Assembly's documents.

use core::{cmp::Ordering, fmt, str::FromStr};

use crate::{Malformed, natural, serde_as_text};

/// The symbol of a document: `ICC-ASP/24/Res.1`, `ICC-ASP/24/20/Add.1`, `RC/Res.6`.
/// It prints exactly what it read, and its numbers are ordered as numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Symbol(String);

impl Symbol {
    /// The symbol as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The symbol in a form fit for an address: `icc-asp-24-res-1`.
    pub fn slug(&self) -> String {
        self.0.to_ascii_lowercase().replace(['/', '.', ' '], "-")
    }
}

impl FromStr for Symbol {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let series = ["ICC-ASP/", "RC/", "PCNICC/"];
        let plain = text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"/.-_*".contains(&b));
        let parts_filled = text.split('/').all(|part| !part.is_empty());
        if plain && parts_filled && series.iter().any(|s| text.starts_with(s) && text.len() > s.len()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Malformed::new(
                "a document symbol as ICC-ASP/24/Res.1 or RC/Res.6",
                text,
            ))
        }
    }
}

impl Ord for Symbol {
    fn cmp(&self, other: &Self) -> Ordering {
        natural::compare(&self.0, &other.0)
    }
}

impl PartialOrd for Symbol {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

serde_as_text!(Symbol);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_prints_exactly_what_it_read() {
        for text in [
            "ICC-ASP/24/Res.1",
            "ICC-ASP/24/20/Add.1",
            "RC/Res.6",
            "ICC-ASP/S-1/Res.1",
        ] {
            assert_eq!(text.parse::<Symbol>().map(|s| s.to_string()), Ok(text.to_owned()));
        }
        assert_eq!(
            "ICC-ASP/24/Res.1".parse::<Symbol>().unwrap().slug(),
            "icc-asp-24-res-1"
        );
    }

    #[test]
    fn what_is_no_symbol_is_refused() {
        for text in [
            "",
            "ICC-ASP/",
            "Res.1",
            "ICC-ASP//Res.1",
            "ICC-ASP/24/Res 1",
            "A/RES/79/249",
        ] {
            assert!(text.parse::<Symbol>().is_err(), "{text}");
        }
    }
}
