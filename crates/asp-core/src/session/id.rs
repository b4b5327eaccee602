//! How a meeting of the Assembly is named in data and addresses.

use core::{fmt, str::FromStr};

use crate::{Malformed, serde_as_text};

/// A meeting of the Assembly, written as in addresses: `asp24`, `asp01-r1`, `s1`, `rc2010`, `x2026-07`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SessionId {
    /// A regular session by its ordinal: `asp24`.
    Regular(u8),
    /// A resumed part of a regular session: `asp13-r1` is the first resumption of the thirteenth.
    Resumed {
        /// Ordinal of the session that is resumed.
        of: u8,
        /// Which resumption, from 1.
        part: u8,
    },
    /// A special session by its ordinal: `s1`.
    Special(u8),
    /// A Review Conference by its year: `rc2010`.
    ReviewConference(u16),
    /// A meeting reported for a month without an official record seen here: `x2026-07`.
    Reported {
        /// Year of the meeting.
        year: u16,
        /// Month of the meeting, 1 to 12.
        month: u8,
    },
}

impl SessionId {
    /// Ordinal of the regular session this meeting is or resumes.
    pub const fn ordinal(self) -> Option<u8> {
        match self {
            Self::Regular(n) | Self::Resumed { of: n, .. } => Some(n),
            Self::Special(_) | Self::ReviewConference(_) | Self::Reported { .. } => None,
        }
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Regular(n) => write!(f, "asp{n:02}"),
            Self::Resumed { of, part } => write!(f, "asp{of:02}-r{part}"),
            Self::Special(n) => write!(f, "s{n}"),
            Self::ReviewConference(year) => write!(f, "rc{year}"),
            Self::Reported { year, month } => write!(f, "x{year}-{month:02}"),
        }
    }
}

impl FromStr for SessionId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let id = parse(text);
        // The print-back refuses other spellings of the same meeting, such as `asp1` or `asp01-r01`.
        match id {
            Some(id) if id.to_string() == text => Ok(id),
            _ => Err(Malformed::new(
                "a session as asp24, asp01-r1, s1, rc2010 or x2026-07",
                text,
            )),
        }
    }
}

fn parse(text: &str) -> Option<SessionId> {
    if let Some(rest) = text.strip_prefix("asp") {
        return match rest.split_once("-r") {
            None => rest.parse().ok().filter(|n| *n > 0).map(SessionId::Regular),
            Some((of, part)) => Some(SessionId::Resumed {
                of: of.parse().ok().filter(|n| *n > 0)?,
                part: part.parse().ok().filter(|n| *n > 0)?,
            }),
        };
    }
    if let Some(year) = text.strip_prefix("rc") {
        return year
            .parse()
            .ok()
            .filter(|y| *y >= 1998)
            .map(SessionId::ReviewConference);
    }
    if let Some((year, month)) = text.strip_prefix('x').and_then(|rest| rest.split_once('-')) {
        let month = month.parse().ok().filter(|m| (1..=12).contains(m))?;
        return Some(SessionId::Reported {
            year: year.parse().ok()?,
            month,
        });
    }
    text.strip_prefix('s')?
        .parse()
        .ok()
        .filter(|n| *n > 0)
        .map(SessionId::Special)
}

serde_as_text!(SessionId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_id_prints_what_it_read() {
        for text in ["asp01", "asp24", "asp01-r2", "s1", "rc2010", "x2026-07"] {
            assert_eq!(
                text.parse::<SessionId>().map(|id| id.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn another_spelling_of_a_session_is_refused() {
        for text in [
            "ASP24",
            "asp1",
            "asp01r1",
            "asp01-r01",
            "asp00",
            "s0",
            "x2026-13",
            "24",
            "",
        ] {
            assert!(text.parse::<SessionId>().is_err(), "{text}");
        }
    }
}
