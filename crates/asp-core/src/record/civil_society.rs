//! Organisations that take part in the Assembly.

use super::{Url, record};
use crate::{Iso3, code::codes};

codes! {
    /// What kind of organisation.
    OrganisationKind {
        /// A coalition of organisations.
        Coalition = "coalition",
        /// An international non-governmental organisation.
        InternationalNgo = "international_ngo",
        /// A federation of national organisations.
        InternationalFederation = "international_federation",
        /// A non-governmental organisation of one region.
        RegionalNgo = "regional_ngo",
        /// A non-governmental organisation of one country.
        NationalNgo = "national_ngo",
        /// A non-governmental organisation that reports news.
        MediaNgo = "media_ngo",
        /// A national human rights institution.
        NationalHumanRightsInstitution = "national_human_rights_institution",
        /// A network of parliamentarians.
        ParliamentariansNetwork = "network_of_parliamentarians",
        /// An association of a profession.
        ProfessionalAssociation = "professional_association",
        /// A research centre.
        ResearchCentre = "research_centre",
        /// A body of the Rome Statute system, kept because it holds events with the others.
        StatuteBody = "body_of_the_rome_statute_system",
    }
}

record! {
    /// An organisation met in these files; not a list of all that are accredited.
    Organisation in "civil-society/organisations.csv" by (id) {
        /// Id of the organisation.
        id: &'static str,
        /// Its name.
        name: &'static str,
        /// Its abbreviation.
        abbreviation: Option<&'static str>,
        /// Its website.
        url: Option<Url>,
        /// What kind of organisation.
        kind: OrganisationKind,
        /// State of its seat.
        state: Option<Iso3>,
        /// In what part it was met.
        roles_seen: &'static str,
    }
}
