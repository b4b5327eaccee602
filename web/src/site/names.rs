//! The names of States in one language, from the table of names.

use std::collections::BTreeMap;

use asp_core::Iso3;

use super::lang::Lang;

/// Names by code.
pub struct Names(BTreeMap<Iso3, &'static str>);

impl Names {
    /// The names in `lang`.
    pub fn new(lang: Lang) -> Self {
        let name = |row: &asp_core::record::state::StateName| match lang {
            Lang::En => row.en,
            Lang::Fr => row.fr,
        };
        Self(
            asp_data::state_names()
                .iter()
                .map(|row| (row.state, name(row)))
                .collect(),
        )
    }

    /// The name of a State; its code if the table lacks it, which the data build excludes.
    pub fn get(&self, code: Iso3) -> String {
        self.0
            .get(&code)
            .map_or_else(|| code.to_string(), |name| (*name).to_owned())
    }
}
