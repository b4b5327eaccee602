//! What may stand in one cell of a table, and how it is read, written and packed.

use core::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::Record;
use crate::{
    Decimal, Euro, Iso3, Malformed, NaiveDate, PartialDate, Rate, SessionId, Symbol, TimeOfDay, Year, date,
    natural,
};

/// What a cell holds, for schemas and for checks across tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Free text in one line, in the language of its source.
    Text,
    /// A whole number from zero.
    Count,
    /// A decimal number.
    Decimal,
    /// Whole euros.
    Euro,
    /// A rate in percent with three decimals.
    Rate,
    /// `yes` or `no`.
    YesNo,
    /// A day.
    Day,
    /// A day, a month or a year.
    PartialDate,
    /// A time of the day.
    Time,
    /// A year.
    Year,
    /// A web address.
    Url,
    /// A symbol of a document of the Assembly.
    Symbol,
    /// One of a closed list.
    Code(&'static [&'static str]),
    /// The key of a row of the table named.
    Reference(&'static str),
}

/// What a cell holds and whether it may be blank or hold several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// What a single value is.
    pub kind: Kind,
    /// Whether the cell may be blank: not known, or not applicable.
    pub optional: bool,
    /// Whether the cell holds any number of values, separated by `;`.
    pub list: bool,
}

/// A value that can stand in a cell of a table.
pub trait Cell: Sized {
    /// What the value is.
    const KIND: Kind;
    /// Whether the cell may be blank or hold several.
    const FORM: Form = Form {
        kind: Self::KIND,
        optional: false,
        list: false,
    };

    /// Reads the text of a cell. Text that is kept lives as long as the program: tables are read once.
    fn read(text: &str) -> Result<Self, Malformed>;

    /// The text that [`Cell::read`] turns into this value again.
    fn write(&self) -> String;

    /// Serde, so that foreign types can have a packed form of ours.
    fn pack<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;

    /// The inverse of [`Cell::pack`] where the format is not for people to read.
    fn unpack<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error>;
}

/// The body of `Cell` for a type with `FromStr`, `Display` and serde.
macro_rules! cell_by_text {
    () => {
        fn read(text: &str) -> Result<Self, $crate::Malformed> {
            text.parse()
        }
        fn write(&self) -> String {
            self.to_string()
        }
        $crate::record::cell_by_serde!();
    };
}
pub(crate) use cell_by_text;

macro_rules! cell_by_serde {
    () => {
        fn pack<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            serde::Serialize::serialize(self, to)
        }
        fn unpack<D: serde::Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
            serde::Deserialize::deserialize(from)
        }
    };
}
pub(crate) use cell_by_serde;

macro_rules! cells {
    ($($type:ty: $kind:expr;)*) => {
        $(impl Cell for $type {
            const KIND: Kind = $kind;
            cell_by_text!();
        })*
    };
}

cells! {
    Decimal: Kind::Decimal;
    Euro: Kind::Euro;
    Rate: Kind::Rate;
    PartialDate: Kind::PartialDate;
    TimeOfDay: Kind::Time;
    Year: Kind::Year;
    Symbol: Kind::Symbol;
    Iso3: Kind::Reference("states/names.csv");
    SessionId: Kind::Reference("sessions/sessions.csv");
}

/// A whole number that prints as it was read: no sign, no leading zero.
macro_rules! counts {
    ($($type:ty)*) => {
        $(impl Cell for $type {
            const KIND: Kind = Kind::Count;
            fn read(text: &str) -> Result<Self, Malformed> {
                text.parse()
                    .ok()
                    .filter(|number: &$type| number.to_string() == text)
                    .ok_or_else(|| Malformed::new("a whole number, as 17", text))
            }
            fn write(&self) -> String {
                self.to_string()
            }
            cell_by_serde!();
        })*
    };
}

counts!(u8 u16 u32);

impl Cell for bool {
    const KIND: Kind = Kind::YesNo;
    fn read(text: &str) -> Result<Self, Malformed> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(Malformed::new("yes or no", text)),
        }
    }
    fn write(&self) -> String {
        (if *self { "yes" } else { "no" }).to_owned()
    }
    cell_by_serde!();
}

impl Cell for &'static str {
    const KIND: Kind = Kind::Text;
    fn read(text: &str) -> Result<Self, Malformed> {
        if text.is_empty() {
            Err(Malformed::new("a text", text))
        } else if text.trim() != text || text.contains(['\n', '\r', '\t']) {
            Err(Malformed::new(
                "a text in one line without spaces at its ends",
                text,
            ))
        } else {
            Ok(text.to_owned().leak())
        }
    }
    fn write(&self) -> String {
        (*self).to_owned()
    }
    cell_by_serde!();
}

impl Cell for NaiveDate {
    const KIND: Kind = Kind::Day;
    fn read(text: &str) -> Result<Self, Malformed> {
        date::day(text)
    }
    fn write(&self) -> String {
        PartialDate::day(*self).to_string()
    }
    fn pack<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        PartialDate::day(*self).serialize(to)
    }
    fn unpack<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
        PartialDate::deserialize(from)?
            .exact()
            .ok_or_else(|| D::Error::custom("a month or a year where a day should stand"))
    }
}

impl<T: Cell> Cell for Option<T> {
    const KIND: Kind = T::KIND;
    const FORM: Form = Form {
        optional: true,
        ..T::FORM
    };
    fn read(text: &str) -> Result<Self, Malformed> {
        if text.is_empty() {
            Ok(None)
        } else {
            T::read(text).map(Some)
        }
    }
    fn write(&self) -> String {
        self.as_ref().map_or_else(String::new, T::write)
    }
    fn pack<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(Packed).serialize(to)
    }
    fn unpack<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
        Ok(Option::<Unpacked<T>>::deserialize(from)?.map(|Unpacked(value)| value))
    }
}

impl<T: Cell> Cell for Vec<T> {
    const KIND: Kind = T::KIND;
    const FORM: Form = Form {
        optional: true,
        list: true,
        ..T::FORM
    };
    fn read(text: &str) -> Result<Self, Malformed> {
        if text.is_empty() {
            return Ok(Self::new());
        }
        text.split(';').map(|item| T::read(item.trim())).collect()
    }
    fn write(&self) -> String {
        let items: Vec<_> = self.iter().map(T::write).collect();
        items.join("; ")
    }
    fn pack<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(Packed))
    }
    fn unpack<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
        let items = Vec::<Unpacked<T>>::deserialize(from)?;
        Ok(items.into_iter().map(|Unpacked(value)| value).collect())
    }
}

/// A cell on its way into serde.
pub(super) struct Packed<'a, T>(pub(super) &'a T);

impl<T: Cell> Serialize for Packed<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.pack(to)
    }
}

/// A cell on its way out of serde.
pub(super) struct Unpacked<T>(pub(super) T);

// What is unpacked is embedded in the program, so its text need not be copied.
impl<'de: 'static, T: Cell> Deserialize<'de> for Unpacked<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::unpack(from).map(Self)
    }
}

/// A web address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Url(&'static str);

impl Url {
    /// The address as written.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// Whether a text is a complete web address.
    pub fn is_well_formed(text: &str) -> bool {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let plain =
            |rest: &str| !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>".contains(c));
        // Two addresses with a semicolon between them are not one.
        let one = |rest: &str| !rest.contains(";http");
        rest.is_some_and(|rest| {
            one(rest) && rest.contains('.') && !rest.starts_with(['.', '/']) && plain(rest)
        })
    }
}

impl Cell for Url {
    const KIND: Kind = Kind::Url;
    fn read(text: &str) -> Result<Self, Malformed> {
        if Self::is_well_formed(text) {
            Ok(Self(text.to_owned().leak()))
        } else {
            Err(Malformed::new(
                "a web address that begins with https:// or http://",
                text,
            ))
        }
    }
    fn write(&self) -> String {
        self.0.to_owned()
    }
    cell_by_serde!();
}

/// The number of an article or paragraph, in natural order: `2(b)` before `10`, `15` before `15 bis`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Clause(&'static str);

impl Clause {
    /// The number as written.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl Ord for Clause {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        natural::compare(self.0, other.0)
    }
}

impl PartialOrd for Clause {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Cell for Clause {
    const KIND: Kind = Kind::Text;
    fn read(text: &str) -> Result<Self, Malformed> {
        if text.starts_with(|c: char| c.is_ascii_digit()) && text.trim() == text {
            Ok(Self(text.to_owned().leak()))
        } else {
            Err(Malformed::new(
                "the number of an article or paragraph, as 15 bis or 2(b)",
                text,
            ))
        }
    }
    fn write(&self) -> String {
        self.0.to_owned()
    }
    cell_by_serde!();
}

/// The key of a row of another table. That the row exists is proven by the data build.
pub struct Ref<T> {
    key: &'static str,
    row: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// The key as written.
    pub const fn key(self) -> &'static str {
        self.key
    }
}

impl<T: Record> Cell for Ref<T> {
    const KIND: Kind = Kind::Reference(T::TABLE.path);
    fn read(text: &str) -> Result<Self, Malformed> {
        <&'static str>::read(text).map(Self::from)
    }
    fn write(&self) -> String {
        self.key.to_owned()
    }
    fn pack<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.key)
    }
    fn unpack<D: Deserializer<'static>>(from: D) -> Result<Self, D::Error> {
        <&'static str>::deserialize(from).map(Self::from)
    }
}

impl<T> From<&'static str> for Ref<T> {
    fn from(key: &'static str) -> Self {
        Self {
            key,
            row: PhantomData,
        }
    }
}

// By hand, because a derive would ask the same of `T`.
impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ref<T> {}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl<T> Eq for Ref<T> {}

impl<T> PartialOrd for Ref<T> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Ref<T> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.key.cmp(other.key)
    }
}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.key.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Basis, record::civil_society::Organisation};

    fn again<T: Cell>(text: &str) {
        assert_eq!(T::read(text).map(|value| value.write()), Ok(text.to_owned()));
    }

    #[test]
    fn what_a_cell_writes_it_reads_again() {
        again::<&'static str>("Une résolution, « adoptée »");
        again::<bool>("yes");
        again::<u8>("17");
        again::<NaiveDate>("2025-12-01");
        again::<Option<PartialDate>>("2025-12");
        again::<Option<PartialDate>>("");
        again::<Vec<Iso3>>("FIN; USA");
        again::<Vec<Iso3>>("");
        again::<Url>("https://example.org/a;b?c=d,e");
        again::<Clause>("15 bis");
        again::<Ref<Organisation>>("fidh");
        again::<Basis>("page");
    }

    #[test]
    fn a_count_with_sign_or_leading_zero_is_refused() {
        for text in ["+1", "01", "-1", "256", "1.0", ""] {
            assert!(u8::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_text_of_several_lines_or_with_spaces_around_is_refused() {
        for text in ["", " a", "a ", "a\nb", "a\tb"] {
            assert!(<&'static str>::read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_complete_web_address_is_refused() {
        for text in [
            "",
            "example.org",
            "https://",
            "https://example",
            "ftp://example.org",
            "https://a.b c",
            "https://a.b;https://c.d",
        ] {
            assert!(!Url::is_well_formed(text), "{text}");
        }
    }

    #[test]
    fn a_list_with_one_bad_item_is_refused() {
        assert!(Vec::<Iso3>::read("FIN; usa").is_err());
        assert!(Vec::<Iso3>::read("FIN;").is_err());
    }

    #[test]
    fn a_form_says_what_may_stand_in_the_cell() {
        let form = <Vec<SessionId> as Cell>::FORM;
        assert_eq!(form.kind, Kind::Reference("sessions/sessions.csv"));
        assert!(form.list && form.optional);
        let form = <Option<Euro> as Cell>::FORM;
        assert!(form.optional && !form.list);
    }
}
