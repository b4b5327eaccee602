//! Elections by the Assembly, and the people elected.

use super::{Ref, record};
use crate::election::{Gender, List};
use crate::{Iso3, NaiveDate, PartialDate, RegionalGroup, SessionId, code::codes};

codes! {
    /// What kind of election of judges.
    ElectionKind {
        /// The first, of the whole bench.
        First = "first_election",
        /// Of a third of the bench.
        Regular = "regular",
        /// Of vacant seats.
        Vacancies = "vacancies",
    }
}

record! {
    /// An election of judges.
    Election in "elections/elections.csv" by (id) {
        /// The year, and the month where a year had two.
        id: &'static str,
        /// Session at which it was held.
        session: SessionId,
        /// City.
        place: &'static str,
        /// Day of the first ballot.
        first_ballot: Option<PartialDate>,
        /// Day of the last ballot.
        last_ballot: Option<PartialDate>,
        /// What kind of election.
        kind: ElectionKind,
        /// Seats to fill.
        seats: u8,
        /// Number of candidates on the first ballot.
        candidates: Option<u8>,
        /// Number of ballots held.
        rounds: Option<u8>,
        /// First day of the nomination period.
        nomination_from: Option<NaiveDate>,
        /// Last day of the nomination period, extensions included.
        nomination_until: Option<NaiveDate>,
    }
}

codes! {
    /// How long the term of a judge was to be.
    TermKind {
        /// Nine years.
        Full = "full",
        /// Three years, drawn by lot in 2003.
        Lot3 = "lot_3",
        /// Six years, drawn by lot in 2003.
        Lot6 = "lot_6",
        /// Nine years, drawn by lot in 2003.
        Lot9 = "lot_9",
        /// The rest of a predecessor's term.
        Vacancy = "vacancy",
    }
}

codes! {
    /// Why someone left before the end of a term.
    Departure {
        /// Died.
        Died = "died",
        /// Resigned.
        Resigned = "resigned",
        /// Elected Prosecutor.
        ElectedProsecutor = "elected_prosecutor",
    }
}

record! {
    /// A mandate of a judge: one row for a person and an election.
    Mandate in "elections/judges.csv" by (id) {
        /// Id of the mandate.
        id: &'static str,
        /// Id of the person, the same in each of their mandates.
        person: &'static str,
        /// Name.
        name: &'static str,
        /// Nationality.
        state: Iso3,
        /// Gender.
        gender: Gender,
        /// List.
        list: List,
        /// Regional group of the nationality.
        regional_group: RegionalGroup,
        /// The election.
        election: Ref<Election>,
        /// Session at which the judge was elected.
        session: SessionId,
        /// Day of election.
        elected: Option<NaiveDate>,
        /// Ballot in which the judge was elected.
        elected_round: Option<u8>,
        /// First day of the term.
        term_start: NaiveDate,
        /// Regular last day of the term, even if the judge left before or stayed on to finish a trial.
        term_end: NaiveDate,
        /// What kind of term.
        term_kind: TermKind,
        /// Why the judge left early.
        left_early: Option<Departure>,
        /// Last day of a judge who left early.
        left: Option<NaiveDate>,
        /// Whose seat was filled.
        replaces: Option<&'static str>,
    }
}

codes! {
    /// What became of a candidate.
    CandidateOutcome {
        /// Elected.
        Elected = "elected",
        /// Not elected.
        NotElected = "not_elected",
        /// Withdrawn.
        Withdrawn = "withdrawn",
    }
}

record! {
    /// A candidate in an election of judges.
    Candidate in "elections/candidates.csv" by (election, name) {
        /// The election.
        election: Ref<Election>,
        /// Name.
        name: &'static str,
        /// Nationality.
        state: Iso3,
        /// State that nominated the candidate.
        nominated_by: Iso3,
        /// List.
        list: Option<List>,
        /// Regional group of the nationality.
        regional_group: RegionalGroup,
        /// Gender.
        gender: Gender,
        /// What became of the candidature.
        outcome: CandidateOutcome,
        /// Ballot in which the candidate was elected.
        elected_round: Option<u8>,
        /// Last ballot before the candidate withdrew; 0 before the first.
        withdrawn_after_round: Option<u8>,
        /// Day of the withdrawal.
        withdrawn: Option<NaiveDate>,
    }
}

record! {
    /// A ballot in an election of judges.
    Round in "elections/rounds.csv" by (election, round) {
        /// The election.
        election: Ref<Election>,
        /// Number of the ballot.
        round: u8,
        /// Day.
        date: Option<NaiveDate>,
        /// Ballot papers.
        papers: Option<u16>,
        /// Invalid papers.
        invalid: Option<u16>,
        /// Abstentions.
        abstentions: Option<u16>,
        /// Valid papers.
        valid: Option<u16>,
        /// States that voted.
        voting: Option<u16>,
        /// Votes needed.
        majority: Option<u16>,
        /// Candidates standing.
        candidates: Option<u8>,
        /// Seats open.
        seats_open: Option<u8>,
        /// Judges elected in this ballot.
        elected: Option<u8>,
        /// Whether votes.csv has the votes of all candidates.
        complete: bool,
    }
}

record! {
    /// Votes for one candidate in one ballot of an election of judges.
    Votes in "elections/votes.csv" by (election, round, candidate) {
        /// The election.
        election: Ref<Election>,
        /// Number of the ballot.
        round: u8,
        /// Name of the candidate.
        candidate: &'static str,
        /// Nationality.
        state: Iso3,
        /// Votes.
        votes: u16,
        /// Whether the candidate was elected in this ballot.
        elected: bool,
        /// States that voted, as this source has it.
        voting: Option<u16>,
        /// Votes needed, as this source has it.
        majority: Option<u16>,
    }
}

codes! {
    /// Where minimum voting requirements come from.
    RequirementsKind {
        /// Published.
        Published = "published",
        /// Computed with the rule.
        Derived = "derived",
    }
}

codes! {
    /// Whether the rule gives published requirements.
    RuleAgrees {
        /// It does.
        Yes = "yes",
        /// It does not: the notes say where.
        No = "no",
        /// They were computed with the rule.
        Computed = "computed",
    }
}

record! {
    /// Minimum voting requirements at one moment of an election of judges, with the bench and the candidates they rest on.
    Requirements in "elections/requirements.csv" by (id) {
        /// Id of the row.
        id: &'static str,
        /// The election.
        election: Ref<Election>,
        /// Moment.
        stage: &'static str,
        /// Published or computed.
        kind: RequirementsKind,
        /// Seats open.
        seats_open: u8,
        /// Votes required for list A.
        required_list_a: Option<u8>,
        /// Votes required for list B.
        required_list_b: Option<u8>,
        /// Votes required for the African group.
        required_africa: Option<u8>,
        /// Votes required for the Asia-Pacific group.
        required_asia_pacific: Option<u8>,
        /// Votes required for the Eastern European group.
        required_eastern_europe: Option<u8>,
        /// Votes required for Latin America and the Caribbean.
        required_grulac: Option<u8>,
        /// Votes required for Western Europe and others.
        required_weog: Option<u8>,
        /// Votes required for women.
        required_female: Option<u8>,
        /// Votes required for men.
        required_male: Option<u8>,
        /// Judges of list A who stay.
        bench_list_a: u8,
        /// Judges of list B who stay.
        bench_list_b: u8,
        /// Judges of the African group who stay.
        bench_africa: u8,
        /// Judges of the Asia-Pacific group who stay.
        bench_asia_pacific: u8,
        /// Judges of the Eastern European group who stay.
        bench_eastern_europe: u8,
        /// Judges of Latin America and the Caribbean who stay.
        bench_grulac: u8,
        /// Judges of Western Europe and others who stay.
        bench_weog: u8,
        /// Women who stay.
        bench_female: u8,
        /// Men who stay.
        bench_male: u8,
        /// Seats the African group should have at least.
        base_africa: u8,
        /// Seats the Asia-Pacific group should have at least.
        base_asia_pacific: u8,
        /// Seats the Eastern European group should have at least.
        base_eastern_europe: u8,
        /// Seats Latin America and the Caribbean should have at least.
        base_grulac: u8,
        /// Seats Western Europe and others should have at least.
        base_weog: u8,
        /// Candidates of the African group.
        candidates_africa: Option<u8>,
        /// Candidates of the Asia-Pacific group.
        candidates_asia_pacific: Option<u8>,
        /// Candidates of the Eastern European group.
        candidates_eastern_europe: Option<u8>,
        /// Candidates of Latin America and the Caribbean.
        candidates_grulac: Option<u8>,
        /// Candidates of Western Europe and others.
        candidates_weog: Option<u8>,
        /// Women among the candidates.
        candidates_female: Option<u8>,
        /// Men among the candidates.
        candidates_male: Option<u8>,
        /// Whether the rule gives these requirements.
        rule_agrees: RuleAgrees,
    }
}

codes! {
    /// An office in the Office of the Prosecutor.
    ProsecutorOffice {
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Deputy Prosecutor.
        DeputyProsecutor = "deputy_prosecutor",
    }
}

codes! {
    /// How someone was elected.
    ElectionMethod {
        /// By acclamation.
        Acclamation = "acclamation",
        /// By consensus.
        Consensus = "consensus",
        /// By secret ballot.
        SecretBallot = "secret_ballot",
        /// By a ballot with one candidate.
        BallotWithoutContest = "ballot_without_contest",
        /// On the recommendation of the Bureau.
        OnRecommendation = "on_recommendation_of_bureau",
    }
}

record! {
    /// A Prosecutor or Deputy Prosecutor.
    Prosecutor in "elections/prosecutors.csv" by (term_start, name) {
        /// Office.
        office: ProsecutorOffice,
        /// Name.
        name: &'static str,
        /// Nationality.
        state: Iso3,
        /// Gender.
        gender: Gender,
        /// Session of the election.
        session: SessionId,
        /// Day of election.
        elected: NaiveDate,
        /// How.
        method: ElectionMethod,
        /// Number of ballots.
        rounds: Option<u8>,
        /// Votes in the last ballot.
        votes: Option<u16>,
        /// Votes cast in the last ballot.
        votes_cast: Option<u16>,
        /// First day of the term.
        term_start: NaiveDate,
        /// Regular last day of the term.
        term_end: NaiveDate,
        /// Why the person left early.
        left_early: Option<Departure>,
        /// When the person left early.
        left: Option<PartialDate>,
    }
}

record! {
    /// Votes for one candidate in one ballot of an election of a Prosecutor or Deputy Prosecutor.
    ProsecutorVotes in "elections/prosecutor_votes.csv" by (election, round, candidate) {
        /// Office and year.
        election: &'static str,
        /// Day.
        date: NaiveDate,
        /// Number of the ballot.
        round: u8,
        /// Name of the candidate.
        candidate: &'static str,
        /// Nationality.
        state: Iso3,
        /// Votes.
        votes: u16,
        /// Votes needed.
        majority: Option<u16>,
        /// Whether the candidate was elected in this ballot.
        elected: bool,
    }
}

record! {
    /// A Registrar, elected by the judges.
    Registrar in "elections/registrars.csv" by (term_start) {
        /// Name.
        name: &'static str,
        /// Nationality.
        state: Iso3,
        /// Gender.
        gender: Gender,
        /// Day of election.
        elected: NaiveDate,
        /// First day of the term.
        term_start: NaiveDate,
        /// Last day of the term.
        term_end: NaiveDate,
        /// Number of candidates.
        candidates: Option<u8>,
    }
}

record! {
    /// A presidency of the Court, elected by the judges.
    CourtPresident in "elections/court_presidents.csv" by (term_start) {
        /// Name of the President.
        name: &'static str,
        /// Nationality.
        state: Iso3,
        /// Gender.
        gender: Gender,
        /// First day of the term or terms.
        term_start: NaiveDate,
        /// Last day of the term or terms.
        term_end: NaiveDate,
        /// First Vice-President, with the years where there were two.
        first_vice_president: &'static str,
        /// Second Vice-President, with the years where there were two.
        second_vice_president: &'static str,
    }
}

codes! {
    /// A body of the Assembly.
    BodyId {
        /// Advisory Committee on Nominations of Judges.
        Acn = "acn",
        /// Bureau of the Assembly.
        Bureau = "bureau",
        /// Committee on Budget and Finance.
        Cbf = "cbf",
        /// Independent Oversight Mechanism.
        Iom = "iom",
        /// Board of Directors of the Trust Fund for Victims.
        Tfv = "tfv",
    }
}

codes! {
    /// Whether a member may be elected again.
    ReElection {
        /// Once.
        Once = "once",
        /// Without a limit read.
        Possible = "possible",
    }
}

record! {
    /// A body of the Assembly in one of its compositions.
    Body in "elections/bodies.csv" by (id, valid_from) {
        /// The body.
        id: BodyId,
        /// Its name.
        name: &'static str,
        /// First day of this composition.
        valid_from: NaiveDate,
        /// Day on which the next composition took its place.
        valid_until: Option<NaiveDate>,
        /// Seats.
        seats: Option<u8>,
        /// Seats of the African group; blank where no seats are fixed for groups.
        africa: Option<u8>,
        /// Seats of the Asia-Pacific group.
        asia_pacific: Option<u8>,
        /// Seats of the Eastern European group.
        eastern_europe: Option<u8>,
        /// Seats of Latin America and the Caribbean.
        grulac: Option<u8>,
        /// Seats of Western Europe and others.
        weog: Option<u8>,
        /// Years of a term.
        term_years: Option<u8>,
        /// Whether a member may be elected again.
        re_election: Option<ReElection>,
        /// Who elects.
        elected_by: &'static str,
        /// What the body is founded on.
        founding: &'static str,
    }
}

record! {
    /// A member elected to a body.
    BodyMember in "elections/members.csv" by (body, session, person) {
        /// The body.
        body: BodyId,
        /// Name.
        name: &'static str,
        /// Id of the person, the same in each of their terms.
        person: &'static str,
        /// Nationality.
        state: Iso3,
        /// Regional group of the nationality.
        regional_group: RegionalGroup,
        /// Session of the election.
        session: SessionId,
        /// Day, month or year of the election.
        elected: Option<PartialDate>,
        /// Beginning of the term.
        term_start: Option<PartialDate>,
        /// End of the term.
        term_end: Option<PartialDate>,
        /// How.
        method: Option<ElectionMethod>,
    }
}
