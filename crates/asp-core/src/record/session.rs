//! Meetings of the Assembly and what belongs to one of them.

use super::{Clause, Ref, civil_society::Organisation, election::BodyId, record};
use crate::{Decimal, Iso3, NaiveDate, PartialDate, SessionId, Symbol, TimeOfDay, Year, code::codes};

codes! {
    /// What kind of meeting.
    SessionKind {
        /// A regular session.
        Regular = "regular",
        /// A resumed part of a regular session.
        Resumed = "resumed",
        /// A special session.
        Special = "special",
        /// A Review Conference.
        ReviewConference = "review_conference",
    }
}

codes! {
    /// Whether a meeting took place.
    SessionStatus {
        /// It was held.
        Held = "held",
        /// It is reported to have been held; no official record was seen.
        HeldReported = "held_reported",
        /// It lies ahead.
        Upcoming = "upcoming",
    }
}

codes! {
    /// What a resolution, an agenda item, an event or an outcome is about.
    Topic {
        /// The crime of aggression.
        Aggression = "aggression",
        /// Amendments to the Statute or the Rules.
        Amendments = "amendments",
        /// The budget, contributions and arrears.
        Budget = "budget",
        /// Civil society at the Assembly.
        CivilSociety = "civil_society",
        /// The closing of a session.
        Closing = "closing",
        /// National proceedings and complementarity.
        Complementarity = "complementarity",
        /// Cooperation and non-cooperation.
        Cooperation = "cooperation",
        /// Efficiency of proceedings.
        Efficiency = "efficiency",
        /// Elections and appointments.
        Elections = "elections",
        /// Gender.
        Gender = "gender",
        /// The general debate.
        GeneralDebate = "general_debate",
        /// Governance of the Court and of the Assembly.
        Governance = "governance",
        /// Questions of law.
        Law = "law",
        /// The omnibus resolution.
        Omnibus = "omnibus",
        /// Anything else.
        Other = "other",
        /// Independent oversight.
        Oversight = "oversight",
        /// Premises of the Court.
        Premises = "premises",
        /// Conduct of the meeting.
        Procedure = "procedure",
        /// Remuneration and pensions of judges and officials.
        Remuneration = "remuneration",
        /// Reports to the Assembly.
        Reports = "reports",
        /// Adoption of resolutions.
        Resolutions = "resolutions",
        /// Review of the Court and the Rome Statute system.
        Review = "review",
        /// A Review Conference.
        ReviewConference = "review_conference",
        /// Situations before the Court.
        Situations = "situations",
        /// Universality of the Statute.
        Universality = "universality",
        /// Victims, reparations and the Trust Fund.
        Victims = "victims",
    }
}

record! {
    /// A meeting of the Assembly: regular, resumed, special, or the Review Conference.
    Session in "sessions/sessions.csv" by (id) {
        /// How the meeting is named in data and addresses.
        id: SessionId,
        /// What kind of meeting.
        kind: SessionKind,
        /// Whether it took place.
        status: SessionStatus,
        /// First day.
        opens: NaiveDate,
        /// The day on which it in fact ended.
        closes: Option<NaiveDate>,
        /// The day announced as the last.
        scheduled_closes: NaiveDate,
        /// Where it met.
        city: &'static str,
        /// State in which the city lies.
        country: Iso3,
        /// The building.
        venue: Option<&'static str>,
        /// President of the Assembly at the time.
        president: &'static str,
        /// State of the President.
        president_state: Iso3,
        /// Number of States for which the Statute was in force on the first day, unless the notes say otherwise.
        states_parties: Option<u16>,
        /// What the meeting is remembered for, in one sentence.
        summary: &'static str,
    }
}

codes! {
    /// How a decision was adopted.
    Adoption {
        /// Without a vote.
        Consensus = "consensus",
        /// By vote.
        Vote = "vote",
    }
}

record! {
    /// A resolution.
    Resolution in session "resolutions.csv" by (symbol) {
        /// Symbol of the document.
        symbol: Symbol,
        /// Title as published.
        title: &'static str,
        /// Day of adoption.
        adopted: NaiveDate,
        /// How it was adopted.
        adopted_by: Adoption,
        /// What it is about.
        topic: Topic,
        /// A finer topic.
        subtopic: Option<Topic>,
    }
}

record! {
    /// An item of the agenda.
    AgendaItem in session "agenda.csv" by (number) {
        /// Number of the item.
        number: u16,
        /// Title of the item.
        title: &'static str,
        /// What it is about.
        topic: Topic,
        /// Articles of the Statute it rests on or is about, as the makers of the data read it.
        articles: Vec<Clause>,
        /// Bodies it is about, likewise.
        bodies: Vec<BodyId>,
    }
}

codes! {
    /// A kind of event.
    EventKind {
        /// A plenary meeting.
        Plenary = "plenary",
        /// An informal meeting of delegations.
        Informal = "informal",
        /// A side event.
        SideEvent = "side_event",
        /// A presentation by an organ of the Court.
        CourtEvent = "court_event",
    }
}

codes! {
    /// Whose clock the times of a programme follow.
    TimeZone {
        /// The Hague.
        Amsterdam = "Europe/Amsterdam",
        /// New York.
        NewYork = "America/New_York",
    }
}

codes! {
    /// Whether an event stands.
    EventStatus {
        /// It was announced as held or to be held.
        Confirmed = "confirmed",
        /// It was announced with a reserve.
        Tentative = "tentative",
        /// It was announced and then dropped.
        Cancelled = "cancelled",
    }
}

record! {
    /// An event of the programme: plenary, informal meeting or side event.
    Event in session "programme.csv" by (id) {
        /// Id of the event, for good: calendars refer to it.
        id: &'static str,
        /// Day, or month where the day was not seen.
        date: Option<PartialDate>,
        /// Time at which it begins, at the place of the session.
        start: Option<TimeOfDay>,
        /// Time at which it ends, at the place of the session.
        end: Option<TimeOfDay>,
        /// The clock of the place.
        time_zone: TimeZone,
        /// Room, or building where no room was seen.
        room: Option<&'static str>,
        /// What kind of event.
        kind: EventKind,
        /// Title as published.
        title: &'static str,
        /// Who holds it, as named in the source.
        organisers: Vec<&'static str>,
        /// Who lends their name beside the organisers.
        sponsors: Vec<&'static str>,
        /// What it is about.
        topic: Option<Topic>,
        /// Whether it stands; blank means `confirmed`. An event that is dropped keeps its row as `cancelled`.
        status: Option<EventStatus>,
        /// How often its title, day, time, room or status has changed since it was first entered; blank means never.
        revision: Option<u16>,
        /// The day of the last such change.
        changed: Option<NaiveDate>,
    }
}

codes! {
    /// What a figure counts.
    FigureUnit {
        /// Euros.
        Eur = "eur",
        /// Percent.
        Percent = "percent",
        /// A calendar year.
        Year = "year",
        /// States.
        States = "states",
        /// States Parties.
        StatesParties = "states_parties",
        /// Votes.
        Votes = "votes",
        /// Resolutions.
        Resolutions = "resolutions",
        /// Members of a body.
        Members = "members",
        /// Judges.
        Judges = "judges",
        /// Officers of the Assembly.
        Officers = "officers",
        /// Officials.
        Officials = "officials",
        /// Ministers.
        Ministers = "ministers",
        /// People.
        People = "people",
        /// Sponsors of a text.
        Sponsors = "sponsors",
        /// Situations named.
        Situations = "situations",
        /// Vacant seats.
        Vacancies = "vacancies",
    }
}

record! {
    /// A decision or a figure of a meeting, in one sentence.
    Outcome in session "outcomes.csv" by (id) {
        /// Id of the outcome.
        id: &'static str,
        /// What it is about.
        topic: Topic,
        /// The sentence.
        outcome: &'static str,
        /// The figure in it.
        figure: Option<Decimal>,
        /// What the figure counts. A figure means nothing without it.
        figure_unit: Option<FigureUnit>,
        /// Day or month of the decision or of the figure.
        date: Option<PartialDate>,
    }
}

record! {
    /// A part a person took in a meeting. People of civil society stand by role and organisation, without a name.
    Person in session "people.csv" by (role, organisation, state, person, context) {
        /// Name of a public official, elected member or cited author.
        person: Option<&'static str>,
        /// In which role.
        role: &'static str,
        /// For whom.
        organisation: &'static str,
        /// Nationality, or the State spoken for.
        state: Option<Iso3>,
        /// What the person did.
        context: &'static str,
    }
}

codes! {
    /// A part of a session in which statements are made.
    Debate {
        /// The general debate.
        General = "general_debate",
        /// The opening.
        Opening = "opening",
        /// The closing.
        Closing = "closing",
        /// The plenary on cooperation.
        Cooperation = "plenary_on_cooperation",
        /// The plenary on non-cooperation.
        NonCooperation = "plenary_on_non_cooperation",
        /// The plenary on the review.
        Review = "plenary_on_review",
        /// An address by members of parliaments.
        Parliamentarians = "address_by_members_of_parliament",
    }
}

codes! {
    /// Who makes a statement.
    SpeakerKind {
        /// One State Party.
        StateParty = "state_party",
        /// Several States Parties, summed up.
        StatesParties = "states_parties",
        /// Civil society.
        CivilSociety = "civil_society",
        /// The Court.
        Court = "court",
        /// A panel.
        Panel = "panel",
        /// All who spoke.
        All = "all",
    }
}

record! {
    /// A statement, or a theme of several statements.
    Statement in session "debate.csv" by (id) {
        /// Id of the row.
        id: &'static str,
        /// Where it was said.
        debate: Debate,
        /// Day or month.
        date: PartialDate,
        /// Who spoke.
        speaker: &'static str,
        /// What kind of speaker.
        speaker_kind: SpeakerKind,
        /// The State that spoke.
        state: Option<Iso3>,
        /// What was said, in our own words.
        theme: Option<&'static str>,
        /// States whose situation was spoken of; none of them is the speaker.
        situations: Vec<Iso3>,
    }
}

record! {
    /// Something that was asked of the Assembly, of States Parties or of others.
    Recommendation in session "recommendations.csv" by (id) {
        /// Id of the request.
        id: &'static str,
        /// Who asks, as named in the source.
        author: &'static str,
        /// The organisation that asks, if it is one.
        organisation: Option<Ref<Organisation>>,
        /// Subject, in a word.
        topic: &'static str,
        /// What is asked, in our own words.
        ask: &'static str,
        /// Of whom it is asked.
        addressees: Vec<&'static str>,
        /// Day or month.
        date: Option<PartialDate>,
    }
}

codes! {
    /// What became of a request, as the evidence reads to the makers of the data.
    RequestOutcome {
        /// What was asked happened.
        Met = "met",
        /// Part of it happened.
        Partly = "partly",
        /// It did not happen; that says nothing about blame.
        NotMet = "not_met",
        /// Its time has not come.
        Pending = "pending",
        /// The evidence does not tell; often the sources are silent.
        Unclear = "unclear",
    }
}

record! {
    /// Evidence on what became of a recommendation. A recommendation without a row has no evidence either way.
    RecommendationOutcome in session "recommendation_outcomes.csv" by (recommendation) {
        /// The recommendation.
        recommendation: Ref<Recommendation>,
        /// How the evidence reads.
        outcome: RequestOutcome,
        /// The evidence, in our own words. Show it next to the outcome.
        evidence: &'static str,
        /// Day or month of the evidence.
        evidence_date: PartialDate,
    }
}

codes! {
    /// What a position on the budget comes to.
    Stance {
        /// What is needed should be paid for.
        NeedsBased = "needs_based",
        /// What came out.
        Outcome = "outcome",
        /// What the Court asks for.
        Request = "request",
        /// Restraint.
        Restraint = "restraint",
        /// A change of position.
        Shift = "shift",
        /// Follow the Committee on Budget and Finance.
        SupportCbf = "support_cbf",
        /// No growth in figures.
        ZeroNominalGrowth = "zero_nominal_growth",
    }
}

record! {
    /// A position taken in the talks on a budget.
    BudgetPosition in session "budget_positions.csv" by (id) {
        /// Id of the position.
        id: &'static str,
        /// Year of the budget.
        budget_year: Year,
        /// Whose position, as described in the source.
        group: &'static str,
        /// The States of the group, where named.
        states: Vec<Iso3>,
        /// What it comes to.
        stance: Stance,
        /// The position, in our own words.
        position: &'static str,
    }
}

codes! {
    /// A State in arrears under article 112(8), and its vote.
    VoteStatus {
        /// It has no vote.
        NoVote = "no_vote",
        /// It was allowed to vote.
        Exempted = "exempted",
    }
}

record! {
    /// A State whose vote was in question under article 112(8).
    VotingRight in session "voting_rights.csv" by (state, status) {
        /// The State.
        state: Iso3,
        /// Whether it could vote.
        status: VoteStatus,
    }
}

impl Session {
    /// The last day: that on which the meeting ended or, until then, the day announced.
    pub fn last_day(&self) -> NaiveDate {
        self.closes.unwrap_or(self.scheduled_closes)
    }
}

impl Event {
    /// Whether it stands.
    pub fn status(&self) -> EventStatus {
        self.status.unwrap_or(EventStatus::Confirmed)
    }

    /// How often it has changed, for calendars: a higher number replaces what was imported before.
    pub fn revision(&self) -> u16 {
        self.revision.unwrap_or_default()
    }
}
