//! Closed lists: each value is a variant with one code, the same in data, addresses and exports.

/// Defines an enum whose variants have codes, with `ALL`, `code`, `FromStr`, `Display`, serde
/// (the code as text, or its place in the list where the format is not for people to read).
macro_rules! codes {
    (
        $(#[$meta:meta])*
        $name:ident {
            $(#[$first_meta:meta])* $first:ident = $first_code:literal,
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[$first_meta])* $first,
            $( $(#[$variant_meta])* $variant, )*
        }

        impl $name {
            /// All values, in the order of the list.
            pub const ALL: [Self; Self::CODES.len()] = [Self::$first $(, Self::$variant)*];

            /// All codes, in the order of the list.
            pub const CODES: &'static [&'static str] = &[$first_code $(, $code)*];

            const EXPECTED: &'static str = concat!("one of: ", $first_code $(, ", ", $code)*);

            /// The code used in data, addresses and exports.
            pub const fn code(self) -> &'static str {
                match self {
                    Self::$first => $first_code,
                    $( Self::$variant => $code, )*
                }
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::Malformed;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .into_iter()
                    .find(|value| value.code() == text)
                    .ok_or_else(|| $crate::Malformed::new(Self::EXPECTED, text))
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.serialize_str(self.code())
                } else {
                    serializer.serialize_u8(*self as u8)
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                    text.parse().map_err(serde::de::Error::custom)
                } else {
                    let place = usize::from(u8::deserialize(deserializer)?);
                    Self::ALL.get(place).copied().ok_or_else(|| serde::de::Error::custom(Self::EXPECTED))
                }
            }
        }

        impl $crate::record::Cell for $name {
            const KIND: $crate::record::Kind = $crate::record::Kind::Code(Self::CODES);
            $crate::record::cell_by_text!();
        }
    };
}
pub(crate) use codes;

#[cfg(test)]
mod tests {
    use crate::RegionalGroup;

    #[test]
    fn each_code_reads_as_the_value_that_prints_it() {
        for group in RegionalGroup::ALL {
            assert_eq!(group.to_string().parse(), Ok(group));
        }
        let refused = "Africa".parse::<RegionalGroup>().unwrap_err().to_string();
        assert_eq!(
            refused,
            "expected one of: africa, asia_pacific, eastern_europe, grulac, weog, found `Africa`"
        );
    }
}
