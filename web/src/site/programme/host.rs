//! Who holds an event: a State or an organisation, told apart by the name in the source.

use asp_core::Iso3;

use super::slug;

/// One name among those who hold an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// The State, if it is one.
    pub state: Option<Iso3>,
    /// The name in the source, without what is added to it.
    pub name: &'static str,
    /// What the source adds: "focal point on universality", "and others".
    pub addition: Option<&'static str>,
}

/// Names under which sources speak of a State, beside the one in the table of names.
const ALSO_CALLED: [(&str, &str); 3] = [
    ("Czech Republic", "CZE"),
    ("Netherlands", "NLD"),
    ("United Kingdom", "GBR"),
];

impl Host {
    /// Reads a name as it stands in the data.
    pub fn read(text: &'static str) -> Self {
        let (name, addition) = parts(text);
        Self {
            state: state(name),
            name,
            addition,
        }
    }

    /// How the organisation is written in addresses; none for a State.
    pub fn slug(&self) -> Option<String> {
        self.state.is_none().then(|| slug(self.name))
    }
}

fn parts(text: &'static str) -> (&'static str, Option<&'static str>) {
    if let Some(name) = text.strip_suffix(" and others") {
        return (name, text.strip_prefix(name).map(str::trim_start));
    }
    // Only a task is an addition. "(Palestine)" is part of a name.
    let task = text
        .split_once(" (")
        .and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?)));
    match task.filter(|(_, addition)| addition.starts_with("co-") || addition.starts_with("focal point")) {
        Some((name, addition)) => (name, Some(addition)),
        None => (text, None),
    }
}

fn state(name: &str) -> Option<Iso3> {
    let also = ALSO_CALLED.iter().find(|(other, _)| *other == name);
    let named = asp_data::state_names().iter().find(|row| row.en == name);
    named.map(|row| row.state).or_else(|| also?.1.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_known_by_every_name_that_sources_give_it() {
        for (text, code, addition) in [
            ("Finland", "FIN", None),
            ("Czech Republic", "CZE", None),
            ("Netherlands and others", "NLD", Some("and others")),
            (
                "Republic of Korea (focal point on universality)",
                "KOR",
                Some("focal point on universality"),
            ),
        ] {
            let host = Host::read(text);
            assert_eq!(host.state, code.parse().ok(), "{text}");
            assert_eq!(host.addition, addition, "{text}");
        }
    }

    #[test]
    fn an_organisation_is_no_state_even_if_it_bears_the_name_of_one() {
        for text in [
            "Lawyers Without Borders Canada",
            "Independent Commission for Human Rights (Palestine)",
            "Office of the Prosecutor General of Ukraine",
        ] {
            let host = Host::read(text);
            assert_eq!((host.state, host.name), (None, text));
        }
        let assembly = Host::read("Assembly (co-facilitators France and Senegal)");
        assert_eq!(assembly.slug().as_deref(), Some("assembly"));
    }
}
