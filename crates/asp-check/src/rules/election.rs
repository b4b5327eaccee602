//! Elections, terms of office, elected bodies.

use asp_core::record::election::{
    Body, Candidate, CandidateOutcome, Mandate, ProsecutorOffice, Round, TermKind, Votes,
};
use chrono::Months;

use super::{in_order, no_overlap};
use crate::{Problem, dataset::Tables, read::Row};

pub(super) fn check(tables: &Tables, problems: &mut Vec<Problem>) {
    seats(tables, problems);
    for row in tables.judges.iter() {
        term(row, problems);
        candidature(row, tables, problems);
    }
    one_judge_of_a_nationality(tables, problems);
    candidates(tables, problems);
    for row in tables.rounds.iter() {
        papers(row, problems);
    }
    for row in tables.votes.iter() {
        votes(row, tables, problems);
    }
    vote_totals(tables, problems);
    requirements(tables, problems);
    offices(tables, problems);
    bodies(tables, problems);
}

/// An election that was held filled its seats.
fn seats(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables
        .elections
        .iter()
        .filter(|row| row.record.last_ballot.is_some())
    {
        let id = row.record.id;
        let elected = tables
            .judges
            .iter()
            .filter(|judge| judge.record.election.key() == id)
            .count();
        if elected != usize::from(row.record.seats) && tables.judges.complete {
            row.contradicts(
                problems,
                "seats",
                format!("judges.csv has {elected} mandates of this election"),
            );
        }
    }
}

/// Article 36(9): nine years; article 36(10) keeps the regular end even if a trial goes on.
fn term(row: &Row<Mandate>, problems: &mut Vec<Problem>) {
    let judge = &row.record;
    let start = ("term_start", Some(judge.term_start));
    in_order(row, ("elected", judge.elected), start, problems);
    in_order(row, start, ("term_end", Some(judge.term_end)), problems);
    // One judge resigned between election and term, so `left` may lie before the start.
    in_order(
        row,
        ("left", judge.left),
        ("term_end", Some(judge.term_end)),
        problems,
    );
    if judge.left.is_some() != judge.left_early.is_some() {
        row.contradicts(
            problems,
            "left",
            "a judge who left early has a day in `left` and a reason in `left_early`".to_owned(),
        );
    }
    let months = match judge.term_kind {
        TermKind::Full | TermKind::Lot9 => 108,
        TermKind::Lot6 => 72,
        TermKind::Lot3 => 36,
        TermKind::Vacancy => return,
    };
    let expected = judge
        .term_start
        .checked_add_months(Months::new(months))
        .and_then(|day| day.pred_opt());
    if Some(judge.term_end) != expected {
        let (kind, years) = (judge.term_kind, months / 12);
        row.contradicts(
            problems,
            "term_end",
            format!("a term `{kind}` lasts {years} years"),
        );
    }
}

/// A judge stood as a candidate, with the same attributes, where the candidates of the election are recorded.
fn candidature(row: &Row<Mandate>, tables: &Tables, problems: &mut Vec<Problem>) {
    let judge = &row.record;
    let mut of_election = tables
        .candidates
        .iter()
        .map(|row| &row.record)
        .filter(|c| c.election == judge.election)
        .peekable();
    if of_election.peek().is_none() || !tables.candidates.complete {
        return;
    }
    let Some(candidate) = of_election.find(|candidate| candidate.name == judge.name) else {
        let but = format!(
            "candidates.csv has no such candidate of `{}`",
            judge.election.key()
        );
        row.contradicts(problems, "name", but);
        return;
    };
    let Candidate {
        state,
        gender,
        regional_group,
        list,
        elected_round,
        outcome,
        ..
    } = candidate;
    let same = [
        ("state", *state == judge.state),
        ("gender", *gender == judge.gender),
        ("regional_group", *regional_group == judge.regional_group),
        ("list", list.is_none_or(|list| list == judge.list)),
        ("elected_round", *elected_round == judge.elected_round),
        ("election", *outcome == CandidateOutcome::Elected),
    ];
    for (column, _) in same.into_iter().filter(|(_, same)| !same) {
        row.contradicts(
            problems,
            column,
            format!("candidates.csv has another for {}", judge.name),
        );
    }
}

/// Article 36(7): no two judges may be nationals of the same State.
fn one_judge_of_a_nationality(tables: &Tables, problems: &mut Vec<Problem>) {
    let mut rows: Vec<_> = tables.judges.iter().collect();
    rows.sort_by_key(|row| row.record.state);
    for of_state in rows.chunk_by(|a, b| a.record.state == b.record.state) {
        let span = |judge: &Mandate| {
            let name = format!("the term of {}", judge.name);
            let end = judge.left.unwrap_or(judge.term_end).max(judge.term_start);
            (judge.term_start, Some(end), name)
        };
        no_overlap(of_state, "term_start", span, problems);
    }
}

fn candidates(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.candidates.iter() {
        let candidate = &row.record;
        let elected = candidate.outcome == CandidateOutcome::Elected;
        let judge = tables
            .judges
            .iter()
            .map(|row| &row.record)
            .any(|judge| judge.election == candidate.election && judge.name == candidate.name);
        if elected != judge && tables.judges.complete {
            let but = (if judge {
                "judges.csv has a mandate"
            } else {
                "judges.csv has no mandate"
            })
            .to_owned();
            row.contradicts(problems, "outcome", but);
        }
        let withdrawn = candidate.outcome == CandidateOutcome::Withdrawn;
        let given = candidate.withdrawn.is_some() || candidate.withdrawn_after_round.is_some();
        if given && !withdrawn {
            let but = "the candidate has a withdrawal".to_owned();
            row.contradicts(problems, "outcome", but);
        }
        if candidate.elected_round.is_some() && !elected {
            row.contradicts(
                problems,
                "elected_round",
                format!("the candidate was `{}`", candidate.outcome),
            );
        }
    }
}

/// Papers are valid or not; abstentions count as valid papers but not as States voting; the majority is two thirds
/// of the States voting.
fn papers(row: &Row<Round>, problems: &mut Vec<Problem>) {
    let round = &row.record;
    if let (Some(papers), Some(invalid), Some(valid)) = (round.papers, round.invalid, round.valid)
        && valid + invalid != papers
    {
        row.contradicts(
            problems,
            "papers",
            format!("{valid} are valid and {invalid} invalid"),
        );
    }
    if let (Some(valid), Some(abstentions), Some(voting)) = (round.valid, round.abstentions, round.voting)
        && voting + abstentions != valid
    {
        row.contradicts(
            problems,
            "voting",
            format!("of {valid} valid papers {abstentions} are abstentions"),
        );
    }
    if let (Some(voting), Some(majority)) = (round.voting, round.majority)
        && majority != (2 * voting).div_ceil(3)
    {
        let two_thirds = (2 * voting).div_ceil(3);
        row.contradicts(
            problems,
            "majority",
            format!("two thirds of {voting} are {two_thirds}"),
        );
    }
    if round.elected > round.seats_open && round.seats_open.is_some() {
        row.contradicts(
            problems,
            "elected",
            format!("`seats_open` is {}", round.seats_open.unwrap_or_default()),
        );
    }
}

fn votes(row: &Row<Votes>, tables: &Tables, problems: &mut Vec<Problem>) {
    let votes = &row.record;
    let round = tables
        .rounds
        .iter()
        .map(|row| &row.record)
        .find(|r| r.election == votes.election && r.round == votes.round);
    let Some(round) = round else {
        let but = format!("rounds.csv has no such ballot of `{}`", votes.election.key());
        row.contradicts(problems, "round", but);
        return;
    };
    for (column, here, there) in [
        ("voting", votes.voting, round.voting),
        ("majority", votes.majority, round.majority),
    ] {
        if let (Some(here), Some(there)) = (here, there)
            && here != there
        {
            row.contradicts(problems, column, format!("rounds.csv has {there}"));
        }
    }
    let voting = votes.voting.or(round.voting);
    if let Some(voting) = voting
        && votes.votes > voting
    {
        row.contradicts(problems, "votes", format!("only {voting} States voted"));
    }
    if let Some(majority) = votes.majority.or(round.majority)
        && votes.elected != (votes.votes >= majority)
    {
        row.contradicts(
            problems,
            "elected",
            format!("there were {} votes, and {majority} were needed", votes.votes),
        );
    }
    let candidate = tables
        .candidates
        .iter()
        .map(|row| &row.record)
        .find(|c| c.election == votes.election && c.name == votes.candidate);
    match candidate {
        None => {
            let but = format!(
                "candidates.csv has no such candidate of `{}`",
                votes.election.key()
            );
            row.contradicts(problems, "candidate", but);
        }
        Some(candidate) if votes.elected && candidate.elected_round != Some(votes.round) => {
            row.contradicts(
                problems,
                "elected",
                "candidates.csv has another ballot for the election".to_owned(),
            );
        }
        Some(_) => {}
    }
}

/// Each State has as many votes as seats are open.
fn vote_totals(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.rounds.iter() {
        let round = &row.record;
        let of_round = tables
            .votes
            .iter()
            .map(|row| &row.record)
            .filter(|v| v.election == round.election && v.round == round.round);
        let sum: u32 = of_round.map(|votes| u32::from(votes.votes)).sum();
        if let (Some(voting), Some(open)) = (round.voting, round.seats_open) {
            let most = u32::from(voting) * u32::from(open);
            if sum > most {
                row.contradicts(
                    problems,
                    "voting",
                    format!("with {open} open seats they have {most} votes, and votes.csv adds up to {sum}"),
                );
            }
        }
    }
}

/// The bench counted by list, by group and by gender is the same bench, and with the open seats it has eighteen.
fn requirements(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.requirements.iter() {
        let r = &row.record;
        let lists = r.bench_list_a + r.bench_list_b;
        let groups =
            r.bench_africa + r.bench_asia_pacific + r.bench_eastern_europe + r.bench_grulac + r.bench_weog;
        let genders = r.bench_female + r.bench_male;
        if lists != groups || groups != genders || lists + r.seats_open != 18 {
            let but = format!(
                "the bench has {lists} judges by list, {groups} by group, {genders} by gender; all seats are 18"
            );
            row.contradicts(problems, "seats_open", but);
        }
    }
}

/// One Prosecutor, one Registrar, one President of the Court at a time.
fn offices(tables: &Tables, problems: &mut Vec<Problem>) {
    let prosecutors: Vec<_> = tables
        .prosecutors
        .iter()
        .filter(|row| row.record.office == ProsecutorOffice::Prosecutor)
        .collect();
    no_overlap(
        &prosecutors,
        "term_start",
        |p| (p.term_start, Some(p.term_end), format!("the term of {}", p.name)),
        problems,
    );
    let registrars: Vec<_> = tables.registrars.iter().collect();
    no_overlap(
        &registrars,
        "term_start",
        |p| (p.term_start, Some(p.term_end), format!("the term of {}", p.name)),
        problems,
    );
    let presidents: Vec<_> = tables.court_presidents.iter().collect();
    no_overlap(
        &presidents,
        "term_start",
        |p| (p.term_start, Some(p.term_end), format!("the term of {}", p.name)),
        problems,
    );
    for row in tables.prosecutors.iter() {
        let start = ("term_start", Some(row.record.term_start));
        in_order(row, ("elected", Some(row.record.elected)), start, problems);
        in_order(row, start, ("term_end", Some(row.record.term_end)), problems);
    }
}

fn bodies(tables: &Tables, problems: &mut Vec<Problem>) {
    for row in tables.bodies.iter() {
        let body = &row.record;
        in_order(
            row,
            ("valid_from", Some(body.valid_from)),
            ("valid_until", body.valid_until),
            problems,
        );
        let groups = [
            body.africa,
            body.asia_pacific,
            body.eastern_europe,
            body.grulac,
            body.weog,
        ];
        let sum: Option<u8> = groups.into_iter().sum();
        if sum.is_some() && sum != body.seats {
            let sum = sum.unwrap_or_default();
            row.contradicts(
                problems,
                "seats",
                format!("the seats of the groups add up to {sum}"),
            );
        }
    }
    let mut rows: Vec<_> = tables.bodies.iter().collect();
    rows.sort_by_key(|row| row.record.id);
    for of_body in rows.chunk_by(|a, b| a.record.id == b.record.id) {
        let span = |body: &Body| {
            (
                body.valid_from,
                body.valid_until,
                format!("this composition of `{}`", body.id),
            )
        };
        no_overlap(of_body, "valid_from", span, problems);
    }
    for row in tables.body_members.iter() {
        in_order(
            row,
            ("term_start", row.record.term_start),
            ("term_end", row.record.term_end),
            problems,
        );
    }
}
