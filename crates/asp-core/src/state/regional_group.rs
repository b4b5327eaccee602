//! The five regional groups of the United Nations, as the Assembly uses them for seats.

use crate::code::codes;

codes! {
    /// A regional group, in the order of the Assembly's documents.
    RegionalGroup {
        /// African States.
        Africa = "africa",
        /// Asia-Pacific States.
        AsiaPacific = "asia_pacific",
        /// Eastern European States.
        EasternEurope = "eastern_europe",
        /// Latin American and Caribbean States.
        Grulac = "grulac",
        /// Western European and other States.
        Weog = "weog",
    }
}
