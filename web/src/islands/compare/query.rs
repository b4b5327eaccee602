//! Which States an address asks for: `?state=~FRA~KEN`. Pure, so that it is tested natively.

/// No more columns than a screen or a sheet of paper can hold.
pub const MOST: usize = 4;

/// What an address asks for, and what of it could not be followed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Places in the list of States, in the order asked for, at most [`MOST`].
    pub states: Vec<usize>,
    pub faults: Vec<Fault>,
}

/// A part of the address that was left out, with why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No State has this code or name; these come nearest.
    Unknown { value: String, near: Vec<usize> },
    /// Asked for already.
    Twice(usize),
    /// One State more than fit.
    TooMany(usize),
}

/// Reads the value of `state`. `known` are the code and the name of each State. Codes may be in small letters, and a
/// name in full stands for its code.
pub fn read(text: &str, known: &[(&str, &str)]) -> Asked {
    let mut asked = Asked::default();
    let values = text.split(['~', ',', ' ']).map(str::trim);
    // A name may hold spaces: the whole text is tried before its parts.
    let whole = text.trim_matches('~').trim();
    let values: Vec<&str> = match find(whole, known) {
        Some(_) => vec![whole],
        None if text.contains('~') => text.split('~').map(str::trim).collect(),
        None => values.collect(),
    };
    for value in values.into_iter().filter(|value| !value.is_empty()) {
        match find(value, known) {
            None => asked.faults.push(Fault::Unknown {
                value: value.chars().take(40).collect(),
                near: near(value, known),
            }),
            Some(place) if asked.states.contains(&place) => asked.faults.push(Fault::Twice(place)),
            Some(place) if asked.states.len() == MOST => asked.faults.push(Fault::TooMany(place)),
            Some(place) => asked.states.push(place),
        }
    }
    asked
}

/// The value of `state` for these codes.
pub fn write<'a>(codes: impl IntoIterator<Item = &'a str>) -> String {
    codes
        .into_iter()
        .fold(String::new(), |text, code| text + "~" + code)
}

fn find(value: &str, known: &[(&str, &str)]) -> Option<usize> {
    let same =
        |(code, name): &(&str, &str)| code.eq_ignore_ascii_case(value) || name.eq_ignore_ascii_case(value);
    known.iter().position(same)
}

/// Up to three States whose code or name begins as the value does.
fn near(value: &str, known: &[(&str, &str)]) -> Vec<usize> {
    let begins = |text: &str, letters: usize| {
        let (mut a, mut b) = (text.chars(), value.chars());
        (0..letters).all(|_| matches!((a.next(), b.next()), (Some(a), Some(b)) if a.eq_ignore_ascii_case(&b)))
    };
    let alike = |(_, (code, name)): &(usize, &(&str, &str))| begins(code, 2) || begins(name, 3);
    known
        .iter()
        .enumerate()
        .filter(alike)
        .map(|(place, _)| place)
        .take(3)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [(&str, &str); 6] = [
        ("DEU", "Germany"),
        ("FRA", "France"),
        ("GMB", "Gambia"),
        ("KEN", "Kenya"),
        ("KOR", "Republic of Korea"),
        ("UGA", "Uganda"),
    ];

    fn unknown(value: &str, near: &[usize]) -> Fault {
        Fault::Unknown {
            value: value.into(),
            near: near.to_vec(),
        }
    }

    #[test]
    fn an_address_is_read_as_far_as_it_makes_sense() {
        let cases: [(&str, &[usize], &[Fault]); 12] = [
            ("", &[], &[]),
            ("~FRA~KEN", &[1, 3], &[]),
            ("~KEN~FRA", &[3, 1], &[]),
            ("~fra~ken", &[1, 3], &[]),
            ("FRA,KEN", &[1, 3], &[]),
            ("FRA KEN", &[1, 3], &[]),
            ("~Republic of Korea~Kenya", &[4, 3], &[]),
            ("~FRA", &[1], &[]),
            ("~XYZ", &[], &[unknown("XYZ", &[])]),
            ("~FRA~KEM", &[1], &[unknown("KEM", &[3])]),
            ("~FRA~FRA~KEN", &[1, 3], &[Fault::Twice(1)]),
            ("~DEU~FRA~GMB~KEN~UGA", &[0, 1, 2, 3], &[Fault::TooMany(5)]),
        ];
        for (text, states, faults) in cases {
            let asked = Asked {
                states: states.to_vec(),
                faults: faults.to_vec(),
            };
            assert_eq!(read(text, &KNOWN), asked, "{text}");
        }
    }

    #[test]
    fn what_comes_near_is_offered_and_no_more_than_three() {
        assert_eq!(read("~Ger", &KNOWN).faults, [unknown("Ger", &[0])]);
        let many = [
            ("AAA", "Aland"),
            ("AAB", "Alava"),
            ("AAC", "Alaba"),
            ("AAD", "Alaga"),
        ];
        assert_eq!(read("~AAX", &many).faults, [unknown("AAX", &[0, 1, 2])]);
    }

    #[test]
    fn markup_is_text_and_a_long_value_is_cut() {
        let asked = read(&format!("~<img src=x>~{}", "é".repeat(500)), &KNOWN);
        assert_eq!(asked.states, [0; 0]);
        assert_eq!(asked.faults[0], unknown("<img src=x>", &[]));
        assert_eq!(asked.faults[1], unknown(&"é".repeat(40), &[]));
    }

    #[test]
    fn what_is_written_reads_back() {
        let text = write(["KEN", "FRA"]);
        assert_eq!(text, "~KEN~FRA");
        assert_eq!(read(&text, &KNOWN).states, [3, 1]);
    }
}
