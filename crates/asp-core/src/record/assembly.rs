//! Officers of the Assembly between and across sessions.

use super::record;
use crate::{Iso3, NaiveDate, SessionId, Year, code::codes};

codes! {
    /// An office of the Assembly.
    Office {
        /// President of the Assembly.
        President = "president",
        /// Vice-President of the Assembly.
        VicePresident = "vice_president",
    }
}

record! {
    /// A President or Vice-President of the Assembly.
    Officer in "assembly/presidents.csv" by (term_start, office, person) {
        /// Name.
        person: &'static str,
        /// State.
        state: Iso3,
        /// Office.
        office: Office,
        /// City in which a Vice-President coordinates the working group.
        seat: Option<&'static str>,
        /// Sessions presided over.
        sessions: Vec<SessionId>,
        /// Day of election.
        elected: NaiveDate,
        /// First day in office.
        term_start: NaiveDate,
        /// Last day in office; blank while the term runs.
        term_end: Option<NaiveDate>,
    }
}

record! {
    /// A State that sat in the Bureau beside the President and the Vice-Presidents.
    BureauMember in "assembly/bureau.csv" by (from_session, until_session, state) {
        /// First session of the term.
        from_session: SessionId,
        /// Last session of the term.
        until_session: SessionId,
        /// The State.
        state: Iso3,
    }
}

codes! {
    /// A task given by the Assembly or its Bureau.
    Task {
        /// Chair of a body or working group.
        Chair = "chair",
        /// Coordinator.
        Coordinator = "coordinator",
        /// Facilitator.
        Facilitator = "facilitator",
        /// One of two facilitators.
        CoFacilitator = "co_facilitator",
        /// Focal point.
        FocalPoint = "focal_point",
        /// One of two focal points.
        CoFocalPoint = "co_focal_point",
        /// Focal point named for its country.
        AdCountryFocalPoint = "ad_country_focal_point",
        /// Representative of States Parties in a mechanism.
        StatePartyRepresentative = "state_party_representative",
    }
}

record! {
    /// A chair, facilitator or focal point and its topic.
    Facilitator in "assembly/facilitators.csv" by (from_year, until_year, topic, task, state, person) {
        /// First year.
        from_year: Year,
        /// Last year.
        until_year: Year,
        /// Working group or body.
        working_group: Option<&'static str>,
        /// What the task is about.
        topic: &'static str,
        /// The task.
        task: Task,
        /// Name.
        person: Option<&'static str>,
        /// State.
        state: Option<Iso3>,
    }
}
