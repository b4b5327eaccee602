//! The rules on the election of judges against what was published of the elections held since 2003.

use std::collections::BTreeMap;

use asp_core::{
    Iso3, NaiveDate, PartialDate, RegionalGroup,
    body::Term,
    election::{
        Category, Gender, GroupBases, GroupSizes, Headcount, Joint, List, Mandate, PerCategory, Procedure,
        Profile, Renewal, Slate, Standing, Turnout, bench_on, extension_needed, figures, headcount, joint,
        minima, remaining, unlowered_minima, vacancy_limited_to,
    },
};
use serde::{Deserialize, de::DeserializeOwned};

fn rows<T: DeserializeOwned>(table: &str) -> Vec<T> {
    let path = format!(
        "{}/tests/fixtures/elections/{table}.csv",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[derive(Deserialize)]
struct JudgeRow {
    mandate_id: String,
    iso3: Iso3,
    gender: Gender,
    list: List,
    region: RegionalGroup,
    election_id: String,
    term_start: NaiveDate,
    term_end: NaiveDate,
    left_date: Option<NaiveDate>,
    replaces: String,
    name: String,
}

#[derive(Clone, Deserialize)]
struct ElectionRow {
    election_id: String,
    first_ballot: Option<NaiveDate>,
    last_ballot: Option<NaiveDate>,
    kind: String,
    seats: u16,
    nomination_from: Option<NaiveDate>,
    nomination_to: Option<NaiveDate>,
}

fn row_of(election: &str) -> ElectionRow {
    let all: Vec<ElectionRow> = rows("judicial_elections");
    all.into_iter().find(|row| row.election_id == election).unwrap()
}

/// The first and the last ballot, with the meeting's days where a ballot's day is not recorded.
fn ballots(election: &str) -> (NaiveDate, NaiveDate) {
    let row = row_of(election);
    let meeting = match election {
        "2011" => ("2011-12-12", "2011-12-21"),
        "2017" => ("2017-12-04", "2017-12-14"),
        "2026" => ("2026-12-07", "2026-12-17"),
        _ => ("2003-02-04", "2003-02-07"),
    };
    let first = row.first_ballot.unwrap_or_else(|| day(meeting.0));
    (first, row.last_ballot.unwrap_or_else(|| day(meeting.1)))
}

fn mandates() -> Vec<Mandate> {
    let judges: Vec<JudgeRow> = rows("judges");
    let successor = |name: &str| judges.iter().find(|row| row.replaces.contains(name));
    let mandate = |row: &JudgeRow| Mandate {
        id: row.mandate_id.clone(),
        state: row.iso3,
        profile: Profile {
            list: row.list,
            region: row.region,
            gender: row.gender,
        },
        elected: ballots(&row.election_id).1,
        term: Term::new(row.term_start, row.term_end).unwrap(),
        left: row.left_date,
        refilled: row
            .left_date
            .and_then(|_| successor(&row.name))
            .map(|next| ballots(&next.election_id).1),
    };
    judges.iter().map(mandate).collect()
}

/// The seats that elections for vacancies filled.
fn vacancies(election: &str) -> &'static [&'static str] {
    match election {
        "2007" => &[
            "maureen-harding-clark-2003",
            "karl-hudson-phillips-2003",
            "claude-jorda-2003",
        ],
        "2009-11" => &["mohamed-shahabuddeen-2009-01", "fumiko-saiga-2009-01"],
        "2013" => &["anthony-thomas-aquinas-carmona-2011"],
        "2015" => &["miriam-defensor-santiago-2011"],
        _ => &[],
    }
}

fn terms_begin(election: &str) -> NaiveDate {
    let (first, _) = ballots(election);
    if row_of(election).kind == "vacancies" {
        first
    } else {
        asp_core::cycle::judges_terms_begin_after(first).unwrap()
    }
}

fn remaining_at(election: &str) -> Headcount {
    let renewal = Renewal {
        first_ballot: ballots(election).0,
        terms_begin: terms_begin(election),
        vacancies: vacancies(election),
    };
    headcount(&remaining(&mandates(), &renewal).outcome)
}

#[derive(Deserialize)]
struct PartyRow {
    regional_group: RegionalGroup,
    entry_into_force: NaiveDate,
    withdrawal_effective: Option<NaiveDate>,
}

fn parties_on(day: NaiveDate) -> GroupSizes {
    let all: Vec<PartyRow> = rows("parties");
    let of = |group| {
        let members = all.iter().filter(|row| {
            row.regional_group == group
                && row.entry_into_force <= day
                && row.withdrawal_effective.is_none_or(|left| day < left)
        });
        u16::try_from(members.count()).unwrap()
    };
    GroupSizes {
        africa: of(RegionalGroup::Africa),
        asia_pacific: of(RegionalGroup::AsiaPacific),
        eastern_europe: of(RegionalGroup::EasternEurope),
        grulac: of(RegionalGroup::Grulac),
        weog: of(RegionalGroup::Weog),
    }
}

/// A row of the table of requirements, by column.
type Vector = BTreeMap<String, String>;

fn number(vector: &Vector, column: &str) -> Option<u16> {
    vector[column].parse().ok()
}

fn required(vector: &Vector, category: Category) -> Option<u8> {
    number(vector, &format!("req_{category}")).map(|n| u8::try_from(n).unwrap())
}

fn of_bench(vector: &Vector, category: Category) -> u16 {
    let column = match category {
        Category::List(list) => format!("bench_{list}"),
        Category::Region(region) => format!("bench_{region}"),
        Category::Gender(gender) => format!("bench_{gender}"),
    };
    number(vector, &column).unwrap()
}

fn of_candidates(vector: &Vector, category: Category) -> Option<u16> {
    match category {
        Category::List(_) => None,
        Category::Region(region) => number(vector, &format!("cand_{region}")),
        Category::Gender(gender) => number(vector, &format!("cand_{gender}")),
    }
}

/// Seventeen or more States Parties have a base of three, sixteen or fewer of two.
fn base(size: u16) -> u16 {
    if size > 16 { 3 } else { 2 }
}

fn first_ballot_of(vector: &Vector) -> NaiveDate {
    ballots(&vector["election_id"]).0
}

/// mvr_vectors.csv: eight published sets of requirements and six computed ones.
#[test]
fn every_published_requirement_follows_from_the_bench_the_groups_and_the_candidates() {
    let vectors: Vec<Vector> = rows("mvr_vectors");
    assert_eq!(vectors.iter().filter(|v| v["kind"] == "published").count(), 8);
    let mut compared = 0;
    for vector in &vectors {
        let standing = Standing {
            remaining: PerCategory::from_fn(|category| of_bench(vector, category)),
            parties: parties_on(first_ballot_of(vector)),
            bases: Procedure::on(first_ballot_of(vector)).unwrap().bases,
            candidates: PerCategory::from_fn(|category| of_candidates(vector, category)),
        };
        let computed = figures(&minima(&standing));
        for category in Category::ALL {
            if let Some(required) = required(vector, category) {
                assert_eq!(
                    *computed.get(category),
                    required,
                    "{} {category}",
                    vector["vector_id"]
                );
                compared += 1;
            }
        }
    }
    // Cells the sources leave open are not compared; most are given.
    assert_eq!(compared, 105);
}

/// The step at the seventeenth State Party, from the dates of entry into force alone. The first election, which
/// followed a resolution of its own, is the exception: GRULAC had a base of three with sixteen States Parties.
#[test]
fn the_base_of_each_group_follows_from_its_states_parties_on_the_day() {
    let vectors: Vec<Vector> = rows("mvr_vectors");
    assert_eq!(parties_on(day("2003-02-04")).grulac, 16);
    for vector in vectors.iter().filter(|vector| vector["election_id"] != "2003") {
        let parties = parties_on(first_ballot_of(vector));
        for group in RegionalGroup::ALL {
            let given = number(vector, &format!("base_{group}")).unwrap();
            assert_eq!(base(parties.of(group)), given, "{} {group}", vector["vector_id"]);
        }
    }
}

/// Globalmemo, 20 December 2011: the Asian requirement rose by one with the Maldives.
#[test]
fn asia_became_a_large_group_on_the_first_of_december_2011() {
    assert_eq!(parties_on(day("2011-11-30")).asia_pacific, 16);
    assert_eq!(parties_on(day("2011-12-01")).asia_pacific, 17);
}

/// The bench of each vector before the first ballot is the one the judges' terms give; in 2014 with Miriam
/// Defensor-Santiago, who had resigned.
#[test]
fn the_judges_who_remain_are_those_the_published_requirements_rest_on() {
    let vectors: Vec<Vector> = rows("mvr_vectors");
    let first_ballots = vectors
        .iter()
        .filter(|v| v["stage"] != "before round 2" && v["stage"] != "before round 3");
    let mut compared = 0;
    for vector in first_ballots {
        let election = &vector["election_id"];
        let bench = PerCategory::from_fn(|category| of_bench(vector, category));
        assert_eq!(remaining_at(election), bench, "{election}");
        compared += 1;
    }
    assert_eq!(compared, 12);
}

#[test]
fn a_judge_who_resigned_remains_until_the_seat_has_its_own_election() {
    let mandates = mandates();
    let renewal = Renewal {
        first_ballot: day("2014-12-08"),
        terms_begin: day("2015-03-11"),
        vacancies: &[],
    };
    let answer = remaining(&mandates, &renewal);
    let counted: Vec<_> = answer.outcome.iter().map(|mandate| mandate.id.as_str()).collect();
    assert!(counted.contains(&"miriam-defensor-santiago-2011"));
    // Carmona's seat had been filled again: Henderson counts in his place.
    assert!(!counted.contains(&"anthony-thomas-aquinas-carmona-2011"));
    assert!(counted.contains(&"geoffrey-a-henderson-2013"));
    // Kaul had resigned too, but his term ended with the others.
    assert!(!counted.contains(&"hans-peter-kaul-2006"));
}

/// README of the table: eighteen on twelve test days, seventeen in April 2009.
#[test]
fn the_bench_has_eighteen_judges_of_eighteen_states_but_for_unfilled_seats() {
    let mandates = mandates();
    let cases = [
        ("2003-03-10", 0),
        ("2003-03-11", 18),
        ("2006-03-11", 18),
        ("2006-12-10", 18),
        ("2006-12-11", 17),
        ("2007-12-03", 18),
        ("2008-08-31", 18),
        ("2008-09-01", 17),
        ("2009-04-01", 17),
        ("2009-04-25", 16),
        ("2009-11-18", 18),
        ("2013-03-19", 17),
        ("2013-11-23", 18),
        ("2014-12-08", 16),
        ("2015-03-11", 17),
        ("2015-06-24", 18),
        ("2018-03-11", 18),
        ("2021-03-11", 18),
        ("2024-03-11", 18),
        ("2026-11-21", 18),
        ("2027-03-11", 12),
    ];
    for (on, judges) in cases {
        let bench = bench_on(&mandates, day(on));
        assert_eq!(bench.len(), judges, "{on}");
        let states: std::collections::BTreeSet<_> = bench.iter().map(|mandate| mandate.state).collect();
        assert_eq!(states.len(), judges, "{on}: two nationals of one State");
        assert_eq!(headcount(&bench).people(), u16::try_from(judges).unwrap());
    }
}

#[test]
fn the_bench_has_had_the_judges_of_each_list_the_statute_asks_for() {
    let mandates = mandates();
    for year in 2003..=2026 {
        let bench = headcount(&bench_on(&mandates, day(&format!("{year}-12-31"))));
        assert!(bench.list_a >= 9 && bench.list_b >= 5, "{year}: {bench:?}");
    }
}

#[derive(Deserialize)]
struct RoundRow {
    election_id: String,
    round: u16,
    ballot_papers: Option<u32>,
    invalid_ballots: Option<u32>,
    abstentions: Option<u32>,
    valid_ballots: Option<u32>,
    states_voting: Option<u32>,
    majority_required: Option<u32>,
    seats_open: Option<u16>,
    elected_in_round: Option<u16>,
}

#[derive(Deserialize)]
struct VoteRow {
    election_id: String,
    round: u16,
    candidate: String,
    votes: u32,
    elected: String,
}

/// rounds.csv: papers, invalid, abstentions, States voting and majority agree wherever they are recorded.
#[test]
fn recorded_majorities_are_two_thirds_of_the_states_voting() {
    let all: Vec<RoundRow> = rows("rounds");
    let mut compared = 0;
    for row in &all {
        let place = format!("{} ballot {}", row.election_id, row.round);
        if let (Some(papers), Some(invalid), Some(abstentions)) =
            (row.ballot_papers, row.invalid_ballots, row.abstentions)
        {
            let turnout = Turnout::new(papers, invalid, abstentions).unwrap();
            assert_eq!(Some(turnout.valid()), row.valid_ballots, "{place}");
            assert_eq!(Some(turnout.voting()), row.states_voting, "{place}");
        }
        // Of 2020, ballot 1, the valid papers are known and no abstention.
        let voting = row.states_voting.or(row.valid_ballots);
        if let (Some(voting), Some(majority)) = (voting, row.majority_required) {
            assert_eq!(Turnout::voting_only(voting).majority(), majority, "{place}");
            compared += 1;
        }
    }
    assert_eq!(compared, 8);
}

/// ballots.csv: whoever reached the majority was elected, and nobody else.
#[test]
fn recorded_votes_decide_as_recorded() {
    let rounds: Vec<RoundRow> = rows("rounds");
    let votes: Vec<VoteRow> = rows("ballots");
    let mut compared = 0;
    for row in &votes {
        let round = rounds
            .iter()
            .find(|r| r.election_id == row.election_id && r.round == row.round)
            .unwrap();
        let voting = round.states_voting.or(round.valid_ballots);
        let majority = voting
            .map(|n| Turnout::voting_only(n).majority())
            .or(round.majority_required);
        if let Some(majority) = majority {
            assert_eq!(
                row.votes >= majority,
                row.elected == "yes",
                "{} {}",
                row.election_id,
                row.candidate
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 51);
}

/// Seats open before a ballot, less those elected in it, are the seats open before the next.
#[test]
fn seats_are_filled_ballot_by_ballot() {
    let rounds: Vec<RoundRow> = rows("rounds");
    for pair in rounds.windows(2) {
        let [before, after] = pair else { continue };
        let next = before.election_id == after.election_id && before.round + 1 == after.round;
        if let (true, Some(open), Some(elected), Some(left)) =
            (next, before.seats_open, before.elected_in_round, after.seats_open)
        {
            assert_eq!(
                open - elected,
                left,
                "{} ballot {}",
                after.election_id,
                after.round
            );
        }
    }
}

#[derive(Deserialize)]
struct CandidateRow {
    election_id: String,
    list: Option<List>,
    region: RegionalGroup,
    gender: Gender,
    withdrawn: String,
}

fn slate(election: &str) -> Slate {
    let all: Vec<CandidateRow> = rows("candidates");
    let standing = all
        .into_iter()
        .filter(|row| row.election_id == election && !row.withdrawn.contains("before round 1"));
    Slate::of(standing.map(|row| Profile {
        list: row.list.unwrap(),
        region: row.region,
        gender: row.gender,
    }))
}

/// The elections whose candidates are recorded in full with their lists were held with all requirements in
/// force: some ballot paper must have met them.
#[test]
fn the_requirements_of_elections_held_could_be_met_together() {
    let fewest = ["2007", "2009-11", "2011", "2013", "2015"].map(|election| {
        let slate = slate(election);
        let candidates = slate.by_category();
        let standing = Standing {
            remaining: remaining_at(election),
            parties: parties_on(ballots(election).0),
            bases: GroupBases::BySize,
            candidates: PerCategory::from_fn(|category| Some(*candidates.get(category))),
        };
        match joint(&slate, &figures(&minima(&standing)), row_of(election).seats) {
            Joint::Possible { fewest } => (election, fewest),
            other => panic!("{election}: {other:?}"),
        }
    });
    // In 2011 four names meet three votes for list A, one for Asia, one for Eastern Europe, two for GRULAC and
    // two for men.
    assert_eq!(
        fewest,
        [("2007", 2), ("2009-11", 1), ("2011", 4), ("2013", 0), ("2015", 1)]
    );
}

/// 2014: one Asia-Pacific vote required, two candidates needed, one extension used. 2023: two required, four
/// needed, three came, all three extensions used.
#[test]
fn the_nomination_period_is_extended_until_twice_as_many_candidates_stand_or_three_times() {
    let asian = |n| {
        let profile = Profile {
            list: List::A,
            region: RegionalGroup::AsiaPacific,
            gender: Gender::Male,
        };
        Slate::from_counts([(profile, n)])
    };
    let short = |election: &str, nominated, extensions| {
        let required = unlowered_minima(remaining_at(election), parties_on(ballots(election).0));
        let asia_only = asp_core::election::Minima {
            asia_pacific: required.asia_pacific,
            ..Default::default()
        };
        extension_needed(&asia_only, &asian(nominated), extensions).outcome
    };
    assert!(short("2014", 1, 0) && !short("2014", 2, 1));
    assert!(short("2023", 3, 0) && short("2023", 3, 1) && short("2023", 3, 2) && !short("2023", 3, 3));
    assert!(!short("2023", 4, 0));
}

/// Nominations were limited to the Asia-Pacific group in 2015; the candidates of November 2009 and of 2013 all
/// came from the groups their vacancies left short.
#[test]
fn nominations_for_a_vacancy_are_limited_to_what_it_leaves_short() {
    // The groups as they were when nominations opened: Eastern Europe became a large one during those of 2009.
    let limits = |election: &str| {
        let opened = row_of(election).nomination_from.unwrap();
        vacancy_limited_to(&unlowered_minima(remaining_at(election), parties_on(opened)))
    };
    let groups = |groups: &[RegionalGroup]| groups.iter().copied().map(Category::Region).collect::<Vec<_>>();
    assert_eq!(
        limits("2009-11"),
        groups(&[RegionalGroup::AsiaPacific, RegionalGroup::Grulac])
    );
    assert_eq!(limits("2013"), groups(&[RegionalGroup::Grulac]));
    assert_eq!(limits("2015"), groups(&[RegionalGroup::AsiaPacific]));
    let all: Vec<CandidateRow> = rows("candidates");
    for row in all
        .iter()
        .filter(|row| ["2009-11", "2013", "2015"].contains(&row.election_id.as_str()))
    {
        let group = Category::Region(row.region);
        assert!(
            limits(&row.election_id).contains(&group),
            "{} {group}",
            row.election_id
        );
    }
}

/// Dates in the table of judges are plausible as dates of their elections.
#[test]
fn the_days_of_election_in_the_table_lie_within_their_elections() {
    #[derive(Deserialize)]
    struct Elected {
        election_id: String,
        elected_date: Option<PartialDate>,
    }
    let all: Vec<Elected> = rows("judges");
    for row in all {
        let (first, last) = ballots(&row.election_id);
        if let Some(date) = row.elected_date.and_then(PartialDate::exact) {
            assert!(first <= date && date <= last, "{} {date}", row.election_id);
        }
    }
}

/// judicial_elections.csv. The Bureau fixes the days: the closing of a period differs from twelve (or six) weeks
/// by two days at most.
#[test]
fn nominations_opened_and_closed_when_the_calendar_of_the_day_says() {
    use asp_core::cycle::{extended, nomination_period, vacancy_nominations_close};
    // Election, days by which the opening and the first closing differ from the rule, extensions used.
    let cases = [
        // Not 2006: no text was found for an opening on 18 July 2005, 27 weeks and three days before.
        ("2009-01", 0, 1, 3),
        ("2011", 0, -2, 1),
        ("2014", 0, 0, 1),
        // One month more because of the pandemic, then one ordinary extension.
        ("2020", 0, 1, 0),
        ("2023", 0, 0, 3),
    ];
    let first_closing = |election| match election {
        "2009-01" => day("2008-10-13"),
        "2011" => day("2011-09-02"),
        "2014" => day("2014-07-20"),
        "2020" => day("2020-03-30"),
        _ => day("2023-03-26"),
    };
    for (election, opening_off, closing_off, extensions) in cases {
        let period = nomination_period(ballots(election).0).unwrap().outcome;
        let row = row_of(election);
        assert_eq!(
            (row.nomination_from.unwrap() - period.opens).num_days(),
            opening_off,
            "{election}"
        );
        let closed = first_closing(election);
        assert_eq!((closed - period.closes).num_days(), closing_off, "{election}");
        if election != "2020" {
            assert_eq!(
                Some(extended(closed, extensions).unwrap().outcome),
                row.nomination_to,
                "{election}"
            );
        }
    }
    assert_eq!(
        extended(day("2020-04-30"), 1).unwrap().outcome,
        row_of("2020").nomination_to.unwrap()
    );
    for (election, off, extensions) in [("2009-11", 1, 3_u64), ("2013", 0, 0), ("2015", 0, 0)] {
        let row = row_of(election);
        let closes = vacancy_nominations_close(row.nomination_from.unwrap())
            .unwrap()
            .outcome;
        let first = row.nomination_to.unwrap() - chrono::Days::new(14 * extensions);
        assert_eq!((first - closes).num_days(), off, "{election}");
    }
}
