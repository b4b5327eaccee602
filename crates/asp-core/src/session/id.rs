//! How a meeting of the Assembly is named in data and addresses.

use core::{cmp::Ordering, fmt, str::FromStr};

use crate::{Malformed, serde_as_text};

/// A meeting of the Assembly, written as in addresses: `asp24`, `asp01-r1`, `s1`, `rc2010`, `x2026-07`.
///
/// A resumed part comes right after the session it resumes; all other meetings come after the regular sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl Ord for SessionId {
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |id: &Self| match *id {
            Self::Regular(n) => (0, u16::from(n), 0),
            Self::Resumed { of, part } => (0, u16::from(of), part),
            Self::ReviewConference(year) => (1, year, 0),
            Self::Special(n) => (2, u16::from(n), 0),
            Self::Reported { year, month } => (3, year, month),
        };
        rank(self).cmp(&rank(other))
    }
}

impl PartialOrd for SessionId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
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

impl SessionId {
    /// One number for each meeting: the kind, then its two numbers.
    fn packed(self) -> u32 {
        let (kind, first, second) = match self {
            Self::Regular(n) => (0, u16::from(n), 0),
            Self::Resumed { of, part } => (1, u16::from(of), part),
            Self::Special(n) => (2, u16::from(n), 0),
            Self::ReviewConference(year) => (3, year, 0),
            Self::Reported { year, month } => (4, year, month),
        };
        u32::from(first) << 16 | u32::from(second) << 8 | kind
    }

    fn unpacked(packed: u32) -> Option<Self> {
        let [kind, second, ..] = packed.to_le_bytes();
        let first = u16::try_from(packed >> 16).ok()?;
        Some(match kind {
            0 => Self::Regular(u8::try_from(first).ok()?),
            1 => Self::Resumed {
                of: u8::try_from(first).ok()?,
                part: second,
            },
            2 => Self::Special(u8::try_from(first).ok()?),
            3 => Self::ReviewConference(first),
            4 => Self::Reported {
                year: first,
                month: second,
            },
            _ => return None,
        })
    }
}

serde_as_text!(SessionId, packed as u32, SessionId::packed, SessionId::unpacked);

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
    fn a_resumed_part_comes_right_after_its_session() {
        let mut ids: Vec<SessionId> = [
            "s1", "asp02", "x2026-07", "asp01-r2", "rc2010", "asp01-r1", "asp01",
        ]
        .iter()
        .map(|text| text.parse().unwrap())
        .collect();
        ids.sort();
        let order: Vec<_> = ids.iter().map(ToString::to_string).collect();
        assert_eq!(
            order,
            [
                "asp01", "asp01-r1", "asp01-r2", "asp02", "rc2010", "s1", "x2026-07"
            ]
        );
    }

    #[test]
    fn a_packed_id_unpacks_to_itself() {
        for text in ["asp01", "asp24", "asp01-r2", "s1", "rc2010", "x2026-07"] {
            let id: SessionId = text.parse().unwrap();
            assert_eq!(SessionId::unpacked(id.packed()), Some(id));
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
