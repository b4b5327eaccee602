//! Every kind of mistake, with the exact words in which it is reported.

use asp_core::record::PROVENANCE;

use crate::{Files, Problem, check_files, dataset::TABLES, tidy};

/// Rows of a small sound folder, without their columns of provenance.
const ROWS: &[(&str, &str)] = &[
    ("sessions/sessions.csv", SESSIONS),
    (
        "sessions/asp02/resolutions.csv",
        "ICC-ASP/2/Res.1,Programme budget,2003-09-12,consensus,budget,",
    ),
    (
        "sessions/asp02/programme.csv",
        "asp02-e01,2003-09-08,10:00,13:00,America/New_York,,plenary,Opening,Assembly,,,,,",
    ),
    (
        "sessions/asp02/outcomes.csv",
        "asp02-o01,budget,The Assembly set the budget.,100,eur,2003-09-12",
    ),
    (
        "sessions/asp02/debate.csv",
        "asp02-d01,general_debate,2003-09,Finland,state_party,FIN,universality,",
    ),
    (
        "sessions/asp02/recommendations.csv",
        "R-1,An organisation,org,budget,Pay in time.,States Parties,2003-09",
    ),
    (
        "sessions/asp02/recommendation_outcomes.csv",
        "R-1,met,All paid.,2003-12",
    ),
    (
        "sessions/asp02/budget_positions.csv",
        "Q1,2004,All States,FIN; USA,needs_based,Pay what is needed.",
    ),
    ("assembly/presidents.csv", PRESIDENTS),
    ("assembly/bureau.csv", "asp01,asp02,FIN"),
    ("assembly/facilitators.csv", "2003,2004,,budget,facilitator,,FIN"),
    ("states/states.csv", STATES),
    ("states/names.csv", NAMES),
    ("states/signatories.csv", "USA,2000-12-31,2002-05-06"),
    ("states/non_parties.csv", "USA,weog"),
    (
        "states/withdrawals.csv",
        "BDI-2016-10-27-notification,BDI,notification,2016-10-27,2017-10-27,\n\
         BDI-2017-10-27-effect,BDI,effect,2017-10-27,2017-10-27,",
    ),
    (
        "states/amendments.csv",
        "A1,Article 8,8(2)(e),,,2010-06-10,Kampala,Review Conference,,2012-09-26,\
         in_force_for_accepting_states,,2023-01-20,1",
    ),
    (
        "states/amendment_deposits.csv",
        "A1,FIN,2015-12-30,acceptance,2016-12-30",
    ),
    (
        "states/apic.csv",
        "FIN,party,2002-09-10,2004-12-08,ratification,2005-01-07",
    ),
    ("budget/years.csv", "2004,asp02,ICC-ASP/2/Res.1,2003-09-12,yes"),
    ("budget/amounts.csv", "2004,approved,na,100"),
    ("budget/readings.csv", "F1,2004,approved,100,,exact,na"),
    (
        "budget/programmes.csv",
        "2004,I,Judiciary,60\n2004,II,Office of the Prosecutor,40",
    ),
    (
        "budget/contribution_checks.csv",
        "2004,FIN,3,100,60.000,60.0000,60,58,-2",
    ),
    ("budget/contributions.csv", "2004,FIN,58,,na,exact"),
    ("budget/arrears.csv", "A1,2004-12,state,BDI,10,about,,,,,"),
    (
        "budget/un_scale.csv",
        "FIN,2004,2006,60.000,no,\nUSA,2004,2006,40.000,,\nFIN,2007,2009,100.000,no,",
    ),
    (
        "elections/elections.csv",
        "2003,asp01,New York,2003-02-04,2003-02-07,first_election,2,3,33,,",
    ),
    ("elections/judges.csv", JUDGES),
    ("elections/candidates.csv", CANDIDATES),
    (
        "elections/rounds.csv",
        "2003,1,2003-02-04,85,2,0,83,83,56,3,2,2,no",
    ),
    (
        "elections/votes.csv",
        "2003,1,Ann Ash,FIN,65,yes,83,56\n2003,1,Ben Bay,BDI,60,yes,83,56\n2003,1,Cy Cole,USA,40,no,83,56",
    ),
    (
        "elections/requirements.csv",
        "2003-r1,2003,before round 1,derived,2,1,1,0,0,0,0,0,0,0,9,7,3,3,2,3,5,8,8,3,3,3,3,3,,,,,,,,computed",
    ),
    (
        "elections/bodies.csv",
        "cbf,Committee on Budget and Finance,2002-09-03,2023-12-14,12,2,2,2,2,4,3,possible,Assembly,ICC-ASP/1/Res.4\n\
         cbf,Committee on Budget and Finance,2023-12-14,,17,4,3,3,3,4,3,possible,Assembly,ICC-ASP/1/Res.4",
    ),
    (
        "cooperation/situations.csv",
        "SDN,Darfur,SDN,investigation,security_council,2005-03-31,,2005-06-06,,",
    ),
    (
        "cooperation/findings.csv",
        "BDI-2010,BDI,party,SDN,A case,A suspect,A visit,2010-07-21,2010-07-23,2010-08-27,,,\
         non_compliance_found,both,2010-08-27,",
    ),
    (
        "cooperation/warrants.csv",
        "SDN-1,A suspect,SDN,arrest_warrant,2009-03-04,2009-03,at_large,,",
    ),
    (
        "cooperation/agreements.csv",
        "FIN-1,FIN,enforcement_of_sentences,2010-06-01,2011-04-24,",
    ),
    (
        "civil-society/organisations.csv",
        "org,An organisation,,https://example.org,coalition,NLD,statement",
    ),
    (
        "reference/glossary.csv",
        "arrears,Arrears,,,finance,Contributions not paid in time.,article 112(8),112,assessed-contribution\n\
         assessed-contribution,Assessed contribution,,Contributions; shares,finance,What a State owes.,,,",
    ),
    ("reference/articles.csv", ARTICLES),
    (
        "reference/paragraphs.csv",
        "112,8,No vote for a State that owes two full years.,arrears; loss of vote,budget",
    ),
    (
        "reference/documents.csv",
        "doc-001,An account,,A publisher,2025,An account of a session,",
    ),
];

const SESSIONS: &str = "\
asp01,regular,held,2002-09-03,2002-09-10,2002-09-10,New York,USA,,Zeid Al-Hussein,JOR,1,Founding session.
asp02,regular,held,2003-09-08,2003-09-12,2003-09-12,New York,USA,,Zeid Al-Hussein,JOR,1,The first budget.
asp03,regular,held,2004-09-06,2004-09-10,2004-09-10,The Hague,NLD,,Zeid Al-Hussein,JOR,1,A third session.";

const ARTICLES: &str = "\
8 bis,2,Crime of aggression,Crime d’agression,https://example.org/8
9,2,Elements of Crimes,Éléments des crimes,https://example.org/9
112,11,Assembly of States Parties,Assemblée des États Parties,https://example.org/112";

const PRESIDENTS: &str = "\
Zeid Al-Hussein,JOR,president,,asp01; asp02,2002-09-03,2002-09-03,2005-11-28
Bruno Stagno,CRI,president,,,2005-11-28,2005-11-28,2008-11-14";

const STATES: &str = "\
BDI,africa,1999-01-13,2004-09-21,ratification,2004-12-01,rule,2016-10-27,2017-10-27
FIN,weog,1998-10-07,2000-12-29,ratification,2002-07-01,rule,,
UKR,eastern_europe,2000-01-20,2024-10-25,ratification,2025-01-01,seen,,";

const NAMES: &str = "\
BDI,BI,ar,zh,Burundi,Burundi,ru,es
CRI,CR,ar,zh,Costa Rica,Costa Rica,ru,es
FIN,FI,ar,zh,Finland,Finlande,ru,es
JOR,JO,ar,zh,Jordan,Jordanie,ru,es
NLD,NL,ar,zh,Netherlands,Pays-Bas,ru,es
SDN,SD,ar,zh,Sudan,Soudan,ru,es
UKR,UA,ar,zh,Ukraine,Ukraine,ru,es
USA,US,ar,zh,United States,États-Unis,ru,es";

const JUDGES: &str = "\
ann-ash-2003,ann-ash,Ann Ash,FIN,F,A,weog,2003,asp01,2003-02-04,1,2003-03-11,2012-03-10,lot_9,,,
ben-bay-2003,ben-bay,Ben Bay,BDI,M,B,africa,2003,asp01,2003-02-04,1,2003-03-11,2006-03-10,lot_3,resigned,2005-01-31,";

const CANDIDATES: &str = "\
2003,Ann Ash,FIN,FIN,A,weog,F,elected,1,,
2003,Ben Bay,BDI,BDI,B,africa,M,elected,1,,
2003,Cy Cole,USA,USA,,weog,M,not_elected,,,";

const BEHIND: &str = ",https://example.org/a,page,2026-11-21,,,";

fn folder() -> Files {
    let mut files = Files::default();
    files.0.insert(
        "dataset.csv".to_owned(),
        "version,date\n1,2026-11-21\n".to_owned(),
    );
    let header = |path: &str| {
        let pattern = path.replace("/asp02/", "/*/");
        let table = TABLES
            .iter()
            .map(|(_, _, table)| table)
            .find(|table| table.path == pattern);
        let columns = table.unwrap().columns.iter().chain(PROVENANCE);
        columns.map(|column| column.name).collect::<Vec<_>>().join(",") + "\n"
    };
    for (_, _, table) in TABLES.iter().filter(|(_, _, table)| !table.is_per_session()) {
        files.0.insert(table.path.to_owned(), header(table.path));
    }
    for (path, rows) in ROWS {
        let rows: String = rows.lines().map(|row| format!("{row}{BEHIND}\n")).collect();
        files.0.insert((*path).to_owned(), header(path) + &rows);
    }
    files
}

fn problems(files: &Files) -> Vec<String> {
    check_files(files)
        .err()
        .unwrap_or_default()
        .iter()
        .map(Problem::to_string)
        .collect()
}

#[test]
fn the_small_folder_is_sound() {
    assert_eq!(problems(&folder()), Vec::<String>::new());
}

/// A file, what stands in it, what is put in its place, and what is reported.
type Mistake = (&'static str, &'static str, &'static str, &'static [&'static str]);

#[track_caller]
fn each_is_reported(mistakes: &[Mistake]) {
    let mut wrong = Vec::new();
    for (path, from, to, expected) in mistakes {
        let mut files = folder();
        let text = files.0.get_mut(*path).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        *text = text.replacen(from, to, 1);
        let found = problems(&files);
        if found != *expected {
            wrong.push(format!("{path}: {from} → {to}\nfound:\n  {}", found.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mistakes_in_the_shape_of_a_file() {
    each_is_reported(&[
        (
            "states/signatories.csv",
            "signature,",
            "signed,",
            &[
                "states/signatories.csv:1 column `signature`: is missing from the first line",
                "states/signatories.csv:1 column `signed`: is no column of this table, or stands twice; expected signature",
            ],
        ),
        (
            "states/signatories.csv",
            "signature,",
            "state,",
            &[
                "states/signatories.csv:1 column `signature`: is missing from the first line",
                "states/signatories.csv:1 column `state`: is no column of this table, or stands twice; expected signature",
            ],
        ),
        (
            "states/signatories.csv",
            "signature,not_party_intent,",
            "not_party_intent,",
            &["states/signatories.csv:1 column `signature`: is missing from the first line"],
        ),
        (
            "states/signatories.csv",
            "2000-12-31,",
            "2000-12-31,,",
            &[
                "states/signatories.csv:2: the row has 10 cells, expected 9 as in the first line; a text with a comma needs quotes around it",
            ],
        ),
        (
            "states/signatories.csv",
            "2002-05-06,",
            "2002-05-06,a comma, ",
            &[
                "states/signatories.csv:2: the row has 10 cells, expected 9 as in the first line; a text with a comma needs quotes around it",
            ],
        ),
        (
            "dataset.csv",
            "2026-11-21",
            "21 November 2026",
            &["dataset.csv:2 column `date`: `21 November 2026` is not valid, expected a day as 2026-11-21"],
        ),
        (
            "dataset.csv",
            "2026-11-21",
            "21/11/2026",
            &["dataset.csv:2 column `date`: `21/11/2026` is not valid, expected a day as 2026-11-21"],
        ),
        (
            "dataset.csv",
            "1,2026-11-21",
            ",",
            &[
                "dataset.csv:2 column `date`: is blank, expected a day as 2026-11-21",
                "dataset.csv:2 column `version`: is blank, expected a name as 2026.11.1",
            ],
        ),
        (
            "dataset.csv",
            "1,2026-11-21\n",
            "",
            &["dataset.csv:2: is blank, expected version and date, as 2026.11.1,2026-11-21"],
        ),
        (
            "dataset.csv",
            "1,2026-11-21\n",
            "1,2026-11-21\n2,2026-12-21\n",
            &["dataset.csv:3: `2,2026-12-21` is not valid, expected one version and no more"],
        ),
        (
            "dataset.csv",
            "1,2026-11-21",
            "1,21 November, 2026",
            &[
                "dataset.csv:2: the row has 3 cells, expected 2 as in the first line; a text with a comma needs quotes around it",
            ],
        ),
        (
            "dataset.csv",
            "date",
            "day",
            &["dataset.csv:1: `version,day` is not valid, expected the line version,date"],
        ),
    ]);
}

/// Four rows of a table that others refer to: nothing is said of the rows below, nor of what refers to them.
#[test]
fn a_quote_that_is_not_closed_spoils_its_own_line_only() {
    each_is_reported(&[
        (
            "sessions/asp02/programme.csv",
            "Opening,Assembly",
            "\"Opening, a speech,Assembly",
            &[
                "sessions/asp02/programme.csv:2 column `title`: `Opening, a speech,Assembly,,,,,,https://…` begins with a quote that is not closed where the text ends, expected one on both sides",
            ],
        ),
        // The next quote of the line begins a text of its own.
        (
            "sessions/asp02/programme.csv",
            "Opening,Assembly",
            "\"Opening,\"The Assembly, again\"",
            &[
                "sessions/asp02/programme.csv:2 column `title`: `Opening,\"The Assembly, again\",,,,,,https…` begins with a quote that is not closed where the text ends, expected one on both sides",
            ],
        ),
        (
            "states/names.csv",
            "Costa Rica,Costa Rica",
            "Costa Rica,\"Costa Rica",
            &[
                "states/names.csv:3 column `fr`: `Costa Rica,ru,es,https://example.org/a,p…` begins with a quote that is not closed where the text ends, expected one on both sides",
            ],
        ),
        // In the last cell of the last row, the row has as many cells as it should.
        (
            "states/apic.csv",
            "2026-11-21,,,\n",
            "2026-11-21,,,\"A note\n",
            &[
                "states/apic.csv:2 column `notes`: `A note` begins with a quote that is not closed where the text ends, expected one on both sides",
            ],
        ),
        (
            "states/signatories.csv",
            "state,",
            "\"state,",
            &[
                "states/signatories.csv:1: `state,signature,not_party_intent,source,…` begins with a quote that is not closed where the text ends, expected one on both sides",
            ],
        ),
    ]);
}

#[test]
fn a_text_in_several_lines_is_reported_as_a_text() {
    each_is_reported(&[(
        "sessions/asp02/programme.csv",
        "Opening",
        "\"Opening,\r\na \"\"speech\"\"\"",
        &[
            "sessions/asp02/programme.csv:2 column `title`: `Opening,⏎a \"speech\"` is not valid, expected a text in one line without spaces at its ends",
        ],
    )]);
}

#[test]
fn a_file_with_other_separators_is_one_mistake_and_brings_no_others() {
    for path in [
        "states/names.csv",
        "sessions/sessions.csv",
        "elections/rounds.csv",
        "dataset.csv",
    ] {
        for (sign, name) in [(";", "`;`"), ("\t", "tabs")] {
            let mut files = folder();
            let text = files.0.get_mut(path).unwrap();
            *text = text.replace(',', sign);
            assert_eq!(
                problems(&files),
                [format!(
                    "{path}:1: the first line is separated by {name}, expected commas: save the file as CSV with commas"
                )]
            );
        }
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let mut files = folder();
    let text = files.0.get_mut("states/states.csv").unwrap();
    *text = text.replace("weog,1998", "weog,x1998").replace('\n', "\r\n\r\n");
    let expected =
        ["states/states.csv:5 column `signature`: `x1998-10-07` is not valid, expected a day as 2025-12-01"];
    assert_eq!(problems(&files), expected);
}

#[test]
fn mistakes_in_a_cell() {
    each_is_reported(&[
        (
            "states/signatories.csv",
            "2000-12-31",
            "31/12/2000",
            &[
                "states/signatories.csv:2 column `signature`: `31/12/2000` is not valid, expected a day as 2025-12-01",
            ],
        ),
        (
            "states/signatories.csv",
            "2000-12-31",
            "2000-02-30",
            &[
                "states/signatories.csv:2 column `signature`: `2000-02-30` is not valid, expected a day as 2025-12-01",
            ],
        ),
        (
            "states/signatories.csv",
            "2000-12-31",
            "2000-12",
            &[
                "states/signatories.csv:2 column `signature`: `2000-12` is not valid, expected a day as 2025-12-01",
            ],
        ),
        (
            "states/signatories.csv",
            "2000-12-31",
            "",
            &["states/signatories.csv:2 column `signature`: is blank, expected a day as 2025-12-01"],
        ),
        (
            "states/signatories.csv",
            "USA,",
            "Usa,",
            &[
                "states/signatories.csv:2 column `state`: `Usa` is not valid, expected three capital letters (ISO 3166-1 alpha-3), as FRA",
            ],
        ),
        (
            "sessions/asp02/debate.csv",
            "2003-09,",
            "September 2003,",
            &[
                "sessions/asp02/debate.csv:2 column `date`: `September 2003` is not valid, expected a date as 2025-12-01, 2025-12 or 2025",
            ],
        ),
        (
            "sessions/asp02/programme.csv",
            "10:00",
            "10h",
            &["sessions/asp02/programme.csv:2 column `start`: `10h` is not valid, expected a time as 13:15"],
        ),
        (
            "sessions/asp02/programme.csv",
            "plenary",
            "Plenary",
            &[
                "sessions/asp02/programme.csv:2 column `kind`: `Plenary` is not valid, expected one of: plenary, informal, side_event, court_event",
            ],
        ),
        (
            "sessions/asp02/resolutions.csv",
            "ICC-ASP/2/Res.1",
            "Resolution 1",
            &[
                "budget/years.csv:2 column `resolution`: `ICC-ASP/2/Res.1` is not listed in sessions/*/resolutions.csv",
                "sessions/asp02/resolutions.csv:2 column `symbol`: `Resolution 1` is not valid, expected a document symbol as ICC-ASP/24/Res.1 or RC/Res.6",
            ],
        ),
        (
            "sessions/asp02/resolutions.csv",
            "Programme budget",
            " Programme budget",
            &[
                "sessions/asp02/resolutions.csv:2 column `title`: ` Programme budget` is not valid, expected a text in one line without spaces at its ends",
            ],
        ),
        (
            "sessions/asp02/outcomes.csv",
            "100,eur",
            "1 hundred,eur",
            &[
                "sessions/asp02/outcomes.csv:2 column `figure`: `1 hundred` is not valid, expected a number without separators, as 4.49 or -12",
            ],
        ),
        (
            "budget/amounts.csv",
            "100",
            "100.50",
            &[
                "budget/amounts.csv:2 column `amount`: `100.50` is not valid, expected whole euros without separators, as 195481500",
            ],
        ),
        (
            "budget/programmes.csv",
            "2004,II",
            "1904,II",
            &[
                "budget/programmes.csv:3 column `year`: `1904` is not valid, expected a year from 1998 on, as 2024",
            ],
        ),
        (
            "budget/un_scale.csv",
            "40.000",
            "40",
            &[
                "budget/un_scale.csv:3 column `rate`: `40` is not valid, expected a rate in percent with three decimals, as 0.004, at most 100.000",
            ],
        ),
        (
            "budget/years.csv",
            "yes",
            "true",
            &["budget/years.csv:2 column `programmes_complete`: `true` is not valid, expected yes or no"],
        ),
        (
            "elections/rounds.csv",
            "2003,1,",
            "2003,first,",
            &[
                "elections/rounds.csv:2 column `round`: `first` is not valid, expected a whole number, as 17",
                "elections/votes.csv:2 column `round`: `1`, but rounds.csv has no such ballot of `2003`",
                "elections/votes.csv:3 column `round`: `1`, but rounds.csv has no such ballot of `2003`",
                "elections/votes.csv:4 column `round`: `1`, but rounds.csv has no such ballot of `2003`",
            ],
        ),
        (
            "civil-society/organisations.csv",
            "https://example.org,",
            "example.org,",
            &[
                "civil-society/organisations.csv:2 column `url`: `example.org` is not valid, expected a web address that begins with https:// or http://",
            ],
        ),
        (
            "sessions/sessions.csv",
            "asp02,",
            "ASP2,",
            &[
                "assembly/bureau.csv:2 column `until_session`: `asp02` is not listed in sessions/sessions.csv",
                "assembly/presidents.csv:2 column `sessions`: `asp02` is not listed in sessions/sessions.csv",
                "budget/years.csv:2 column `session`: `asp02` is not listed in sessions/sessions.csv",
                "sessions/asp02/budget_positions.csv: `asp02` is not listed in sessions/sessions.csv",
                "sessions/asp02/debate.csv: `asp02` is not listed in sessions/sessions.csv",
                "sessions/asp02/outcomes.csv: `asp02` is not listed in sessions/sessions.csv",
                "sessions/asp02/programme.csv: `asp02` is not listed in sessions/sessions.csv",
                "sessions/asp02/recommendation_outcomes.csv: `asp02` is not listed in sessions/sessions.csv",
                "sessions/asp02/recommendations.csv: `asp02` is not listed in sessions/sessions.csv",
                "sessions/asp02/resolutions.csv: `asp02` is not listed in sessions/sessions.csv",
                "sessions/sessions.csv:3 column `id`: `ASP2` is not valid, expected a session as asp24, asp01-r1, s1, rc2010 or x2026-07",
            ],
        ),
    ]);
}

#[test]
fn names_in_a_text_that_a_reader_does_not_know() {
    each_is_reported(&[
        (
            "sessions/asp02/outcomes.csv",
            "The Assembly set the budget.",
            "The Assembly set the budget (doc-001).",
            &[
                "sessions/asp02/outcomes.csv:2 column `outcome`: `doc-001` says nothing to a reader of the site, expected the author or the organisation of the document",
            ],
        ),
        (
            "states/signatories.csv",
            "page,2026-11-21,,,",
            "page,2026-11-21,,,Withdrawn (see states/withdrawals.csv).",
            &[
                "states/signatories.csv:2 column `notes`: `states/withdrawals.csv` says nothing to a reader of the site, expected words for what the table holds",
            ],
        ),
        (
            "cooperation/warrants.csv",
            "page,2026-11-21,,,",
            "page,2026-11-21,,,Upheld; see BDI-2010.",
            &[
                "cooperation/warrants.csv:2 column `notes`: `BDI-2010` says nothing to a reader of the site, expected words for what the row is about",
            ],
        ),
        // Dates, symbols, words that are also ids, and addresses are no such names.
        (
            "states/signatories.csv",
            "page,2026-11-21,,,",
            "page,2026-11-21,,,In arrears on 2003-09-12 under ICC-ASP/2/Res.1: https://example.org/doc-001/BDI-2010.csv .",
            &[],
        ),
    ]);
}

#[test]
fn mistakes_in_keys_and_order() {
    each_is_reported(&[
        (
            "budget/programmes.csv",
            "2004,II",
            "2004,I",
            &["budget/programmes.csv:3 column `code`: `2004 I` stands already in line 2"],
        ),
        (
            "states/states.csv",
            "FIN,weog",
            "AFG,weog",
            &[
                "states/states.csv:3 column `state`: `AFG` should stand before `BDI`: rows are sorted by state",
                "states/states.csv:3 column `state`: `AFG` is not listed in states/names.csv",
            ],
        ),
        (
            "elections/votes.csv",
            "Ann Ash",
            "Dan Day",
            &[
                "elections/votes.csv:2 column `candidate`: `Dan Day`, but candidates.csv has no such candidate of `2003`",
                "elections/votes.csv:3 column `candidate`: `2003 1 Ben Bay` should stand before `2003 1 Dan Day`: rows are sorted by election, round, candidate",
            ],
        ),
    ]);
}

#[test]
fn names_of_rows_that_do_not_exist() {
    each_is_reported(&[
        (
            "budget/contributions.csv",
            "FIN",
            "XKX",
            &["budget/contributions.csv:2 column `state`: `XKX` is not listed in states/names.csv"],
        ),
        (
            "sessions/asp02/budget_positions.csv",
            "FIN; USA",
            "FIN; XKX",
            &[
                "sessions/asp02/budget_positions.csv:2 column `states`: `XKX` is not listed in states/names.csv",
            ],
        ),
        (
            "assembly/bureau.csv",
            "asp02",
            "asp99",
            &["assembly/bureau.csv:2 column `until_session`: `asp99` is not listed in sessions/sessions.csv"],
        ),
        (
            "budget/years.csv",
            "ICC-ASP/2/Res.1",
            "ICC-ASP/2/Res.9",
            &[
                "budget/years.csv:2 column `resolution`: `ICC-ASP/2/Res.9` is not listed in sessions/*/resolutions.csv",
            ],
        ),
        (
            "cooperation/warrants.csv",
            "suspect,SDN",
            "suspect,Darfur",
            &[
                "cooperation/warrants.csv:2 column `situation`: `Darfur` is not listed in cooperation/situations.csv",
            ],
        ),
        (
            "sessions/asp02/recommendations.csv",
            ",org,",
            ",ngo,",
            &[
                "sessions/asp02/recommendations.csv:2 column `organisation`: `ngo` is not listed in civil-society/organisations.csv",
            ],
        ),
        (
            "sessions/asp02/recommendation_outcomes.csv",
            "R-1",
            "R-2",
            &[
                "sessions/asp02/recommendation_outcomes.csv:2 column `recommendation`: `R-2` is not listed in sessions/*/recommendations.csv",
            ],
        ),
        (
            "elections/candidates.csv",
            "2003,Cy",
            "2004,Cy",
            &[
                "elections/candidates.csv:4 column `election`: `2004` is not listed in elections/elections.csv",
                "elections/votes.csv:4 column `candidate`: `Cy Cole`, but candidates.csv has no such candidate of `2003`",
            ],
        ),
        (
            "states/amendment_deposits.csv",
            "A1",
            "A9",
            &[
                "states/amendment_deposits.csv:2 column `amendment`: `A9` is not listed in states/amendments.csv",
                "states/amendments.csv:2 column `depositary_total`: `1`, but amendment_deposits.csv has 0 up to 2023-01-20",
            ],
        ),
    ]);
}

#[test]
fn mistakes_in_what_stands_behind_a_row() {
    const FILE: &str = "states/signatories.csv";
    const FROM: &str = "https://example.org/a,page,2026-11-21,,,";
    each_is_reported(&[
        (
            FILE,
            FROM,
            ",page,2026-11-21,,,",
            &[
                "states/signatories.csv:2 column `source`: is blank, expected web addresses or ids as doc-001, with ` ; ` between them",
            ],
        ),
        (
            FILE,
            FROM,
            "a newspaper,page,2026-11-21,,,",
            &[
                "states/signatories.csv:2 column `source`: `a newspaper` is not valid, expected web addresses or ids as doc-001, with ` ; ` between them",
            ],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a;https://example.org/b,page,2026-11-21,,,",
            &[
                "states/signatories.csv:2 column `source`: `https://example.org/a;https://example.org/b` is not valid, expected web addresses or ids as doc-001, with ` ; ` between them",
            ],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a,read,2026-11-21,,,",
            &[
                "states/signatories.csv:2 column `basis`: `read` is not valid, expected one of: seed, page, recall",
            ],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a,seed,2026-11-21,,,",
            &[
                "states/signatories.csv:2 column `source`: `https://example.org/a`, but the basis `seed` needs an id of reference/documents.csv",
            ],
        ),
        (
            FILE,
            FROM,
            "doc-001,page,2026-11-21,,,",
            &[
                "states/signatories.csv:2 column `source`: `doc-001`, but the basis `page` needs a web address",
            ],
        ),
        (
            FILE,
            FROM,
            "doc-007,seed,2026-11-21,,,",
            &["states/signatories.csv:2 column `source`: `doc-007` is not listed in reference/documents.csv"],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a,page,,,,",
            &[
                "states/signatories.csv:2 column `retrieved`: is blank, but a row that was read has the day of reading, as 2026-11-21",
            ],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a,page,2026-12-24,,,",
            &[
                "states/signatories.csv:2 column `retrieved`: `2026-12-24`, but the data are of 2026-11-21: bring dataset.csv up to date",
            ],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a,recall,2026-11-21,,,",
            &[
                "states/signatories.csv:2 column `retrieved`: `2026-11-21`, but a recalled row was not retrieved: leave the cell blank",
            ],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a,page,2026-11-21,date,,",
            &[
                "states/signatories.csv:2 column `unconfirmed`: `date` is not valid, expected names of columns of this table that are filled in this row, with `;` between them",
            ],
        ),
        (
            "states/signatories.csv",
            "2002-05-06,https://example.org/a,page,2026-11-21,,,",
            ",https://example.org/a,page,2026-11-21,not_party_intent,,",
            &[
                "states/signatories.csv:2 column `unconfirmed`: `not_party_intent` is not valid, expected names of columns of this table that are filled in this row, with `;` between them",
            ],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a,recall,,signature,,",
            &[
                "states/signatories.csv:2 column `unconfirmed`: `signature`, but a recalled row is unconfirmed as a whole: leave the cell blank",
            ],
        ),
        (
            FILE,
            FROM,
            "https://example.org/a,page,2026-11-21,,signature,",
            &[
                "states/signatories.csv:2 column `confirmed`: `signature`, but a row that was read is confirmed as a whole: leave the cell blank",
            ],
        ),
    ]);
}

#[test]
fn mistakes_in_sessions() {
    each_is_reported(&[
        (
            "sessions/sessions.csv",
            "2003-09-12,2003-09-12",
            "2003-09-02,2003-09-12",
            &[
                "sessions/asp02/programme.csv:2 column `date`: `2003-09-08`, but `asp02` met from 2003-09-08 to 2003-09-02; if it is right nevertheless, say so in `notes`",
                "sessions/asp02/resolutions.csv:2 column `adopted`: `2003-09-12`, but `asp02` met from 2003-09-08 to 2003-09-02",
                "sessions/sessions.csv:3 column `closes`: `2003-09-02`, but `opens` is 2003-09-08",
            ],
        ),
        (
            "sessions/sessions.csv",
            "asp02,regular",
            "asp02,special",
            &[
                "sessions/sessions.csv:3 column `kind`: `special`, but the id `asp02` is that of another kind, expected regular",
            ],
        ),
        (
            "sessions/sessions.csv",
            "2003-09-08,2003-09-12",
            "2003-09-08,",
            &["sessions/sessions.csv:3 column `status`: `held`, but `closes` is blank"],
        ),
        (
            "sessions/sessions.csv",
            "held,2003-09-08",
            "upcoming,2003-09-08",
            &[
                "sessions/sessions.csv:3 column `status`: `upcoming`, but it opened on 2003-09-08, and the data are of 2026-11-21",
            ],
        ),
        (
            "sessions/sessions.csv",
            "asp02,regular,held,2003-09-08,2003-09-12,2003-09-12,New York,USA,,Zeid Al-Hussein,JOR,1",
            "asp02,regular,held,2003-09-08,2003-09-12,2003-09-12,New York,USA,,Bruno Stagno,CRI,1",
            &[
                "sessions/sessions.csv:3 column `president`: `Bruno Stagno`, but presidents.csv has no President of that name, of CRI, at the time of the session",
            ],
        ),
        (
            "sessions/sessions.csv",
            "JOR,1,The first",
            "JOR,91,The first",
            &[
                "sessions/sessions.csv:3 column `states_parties`: `91`, but by states.csv there were 1; if it is right nevertheless, say so in `notes`",
            ],
        ),
        (
            "sessions/sessions.csv",
            "2003-09-08",
            "2002-09-09",
            &["sessions/sessions.csv:3 column `opens`: `2002-09-09`, but `asp01` ends on 2002-09-10"],
        ),
        (
            "sessions/sessions.csv",
            "asp03",
            "asp04",
            &["sessions/sessions.csv:4 column `id`: `asp04`, but `asp03` is missing before it"],
        ),
        (
            "sessions/asp02/resolutions.csv",
            "ICC-ASP/2/Res.1",
            "ICC-ASP/3/Res.1",
            &[
                "budget/years.csv:2 column `resolution`: `ICC-ASP/2/Res.1` is not listed in sessions/*/resolutions.csv",
                "sessions/asp02/resolutions.csv:2 column `symbol`: `ICC-ASP/3/Res.1`, but resolutions of `asp02` are ICC-ASP/2/Res.…",
            ],
        ),
        (
            "sessions/asp02/resolutions.csv",
            "2003-09-12",
            "2004-09-12",
            &[
                "budget/years.csv:2 column `adopted`: `2003-09-12`, but `ICC-ASP/2/Res.1` was adopted on 2004-09-12",
                "sessions/asp02/resolutions.csv:2 column `adopted`: `2004-09-12`, but `asp02` met from 2003-09-08 to 2003-09-12",
            ],
        ),
        (
            "sessions/asp02/programme.csv",
            "asp02-e01",
            "asp24-e01",
            &["sessions/asp02/programme.csv:2 column `id`: `asp24-e01`, but it should begin with `asp02-`"],
        ),
        (
            "sessions/asp02/programme.csv",
            "13:00",
            "09:30",
            &["sessions/asp02/programme.csv:2 column `end`: `09:30`, but `start` is 10:00"],
        ),
        (
            "sessions/asp02/programme.csv",
            "10:00",
            "",
            &["sessions/asp02/programme.csv:2 column `start`: is blank, but the event has an `end`"],
        ),
        (
            "sessions/asp02/programme.csv",
            "Assembly,,,,,",
            "Assembly,,,cancelled,,",
            &[
                "sessions/asp02/programme.csv:2 column `status`: `cancelled`, but the event needs its next `revision`, or calendars keep it",
            ],
        ),
        (
            "sessions/asp02/programme.csv",
            "Assembly,,,,,",
            "Assembly,,,,1,",
            &[
                "sessions/asp02/programme.csv:2 column `changed`: is blank, but a revision and the day of the change stand together or not at all",
            ],
        ),
        (
            "sessions/asp02/programme.csv",
            "Assembly,,,,,",
            "Assembly,,,,0,2003-09-01",
            &[
                "sessions/asp02/programme.csv:2 column `revision`: `0`, but leave it blank for an event that never changed",
            ],
        ),
        (
            "sessions/asp02/programme.csv",
            "America/New_York",
            "Europe/Amsterdam",
            &[
                "sessions/asp02/programme.csv:2 column `time_zone`: `Europe/Amsterdam`, but the session met in New York: expected America/New_York",
            ],
        ),
        (
            "sessions/asp02/programme.csv",
            "2003-09-08",
            "2003-09-18",
            &[
                "sessions/asp02/programme.csv:2 column `date`: `2003-09-18`, but `asp02` met from 2003-09-08 to 2003-09-12; if it is right nevertheless, say so in `notes`",
            ],
        ),
        (
            "sessions/asp02/outcomes.csv",
            "100,eur",
            "100,",
            &[
                "sessions/asp02/outcomes.csv:2 column `figure_unit`: is blank, but a figure and its unit stand together or not at all",
            ],
        ),
        (
            "sessions/asp02/debate.csv",
            "2003-09",
            "2003-10",
            &[
                "sessions/asp02/debate.csv:2 column `date`: `2003-10`, but `asp02` met from 2003-09-08 to 2003-09-12",
            ],
        ),
        (
            "sessions/asp02/budget_positions.csv",
            "2004",
            "2005",
            &[
                "sessions/asp02/budget_positions.csv:2 column `budget_year`: `2005`, but `asp02` decided the budget of 2004",
            ],
        ),
    ]);
}

#[test]
fn mistakes_in_terms_of_the_assembly() {
    each_is_reported(&[
        (
            "assembly/presidents.csv",
            "2005-11-28,2005-11-28,2008-11-14",
            "2004-11-28,2004-11-28,2008-11-14",
            &[
                "assembly/presidents.csv:3 column `term_start`: `2004-11-28`, but the term of Zeid Al-Hussein ends on 2005-11-28",
            ],
        ),
        (
            "assembly/presidents.csv",
            "2002-09-03,2005-11-28",
            "2002-09-03,",
            &[
                "assembly/presidents.csv:3 column `term_start`: `2005-11-28`, but the term of Zeid Al-Hussein has no end",
            ],
        ),
        (
            "assembly/presidents.csv",
            "2002-09-03,2005-11-28",
            "2002-09-03,2001-11-28",
            &[
                "assembly/presidents.csv:2 column `term_end`: `2001-11-28`, but `term_start` is 2002-09-03",
                "sessions/sessions.csv:2 column `president`: `Zeid Al-Hussein`, but presidents.csv has no President of that name, of JOR, at the time of the session",
                "sessions/sessions.csv:3 column `president`: `Zeid Al-Hussein`, but presidents.csv has no President of that name, of JOR, at the time of the session",
                "sessions/sessions.csv:4 column `president`: `Zeid Al-Hussein`, but presidents.csv has no President of that name, of JOR, at the time of the session",
            ],
        ),
        (
            "assembly/bureau.csv",
            "asp01,asp02",
            "asp02,asp01",
            &["assembly/bureau.csv:2 column `until_session`: `asp01`, but `from_session` is asp02"],
        ),
        (
            "assembly/facilitators.csv",
            "2003,2004",
            "2004,2003",
            &["assembly/facilitators.csv:2 column `until_year`: `2003`, but `from_year` is 2004"],
        ),
    ]);
}

#[test]
fn mistakes_in_membership() {
    each_is_reported(&[
        (
            "states/states.csv",
            "2025-01-01",
            "2024-12-01",
            &[
                "states/states.csv:4 column `entry_into_force`: `2024-12-01`, but article 126 gives 2025-01-01 for a deposit on 2024-10-25",
            ],
        ),
        (
            "states/states.csv",
            "2025-01-01,seen",
            "2025-01-01,exception",
            &["states/states.csv:4 column `entry_check`: `exception`, but article 126 gives the same day"],
        ),
        (
            "states/states.csv",
            "2025-01-01,seen",
            "2024-12-01,exception",
            &["states/states.csv:4 column `notes`: is blank, but an exception needs its reason"],
        ),
        (
            "states/states.csv",
            "weog,1998-10-07",
            "weog,2001-10-07",
            &["states/states.csv:3 column `deposit`: `2000-12-29`, but `signature` is 2001-10-07"],
        ),
        (
            "states/states.csv",
            "weog,1998-10-07",
            "weog,",
            &["states/states.csv:3 column `signature`: is blank, but `ratification` follows a signature"],
        ),
        (
            "states/states.csv",
            "2000-12-29,ratification",
            "2000-12-29,accession",
            &["states/states.csv:3 column `deposit_kind`: `accession`, but the State had signed"],
        ),
        (
            "states/states.csv",
            "2016-10-27,2017-10-27",
            "2016-10-27,2018-10-27",
            &[
                "states/states.csv:2 column `withdrawal_effective`: `2018-10-27`, but one year after `withdrawal_notified` is 2017-10-27",
            ],
        ),
        (
            "states/states.csv",
            "rule,2016-10-27,2017-10-27",
            "rule,,",
            &[
                "states/states.csv:2 column `withdrawal_notified`: is blank, but withdrawals.csv has a notification of 2016-10-27 that stands",
            ],
        ),
        (
            "states/states.csv",
            "2002-07-01,rule,,",
            "2002-07-01,rule,2026-06-01,2027-06-01",
            &[
                "states/states.csv:3 column `withdrawal_notified`: `2026-06-01`, but withdrawals.csv has no notification that stands",
            ],
        ),
        (
            "states/withdrawals.csv",
            "BDI-2016-10-27-n",
            "BDI-n",
            &[
                "states/withdrawals.csv:2 column `id`: `BDI-notification`, but the row gives BDI-2016-10-27-notification",
                "states/withdrawals.csv:3 column `id`: `BDI-2017-10-27-effect` should stand before `BDI-notification`: rows are sorted by id",
            ],
        ),
        (
            "states/withdrawals.csv",
            "2016-10-27,2017-10-27",
            "2016-10-27,2017-10-26",
            &[
                "states/withdrawals.csv:2 column `effective`: `2017-10-26`, but a withdrawal takes effect one year after the notification",
                "states/withdrawals.csv:3 column `effective`: `2017-10-27`, but withdrawals.csv has no notification that takes effect on that day",
            ],
        ),
        (
            "states/signatories.csv",
            "USA",
            "UKR",
            &[
                "states/signatories.csv:2 column `state`: `UKR`, but it is missing from non_parties.csv, which gives its group",
                "states/signatories.csv:2 column `state`: `UKR`, but it stands in states.csv as a party",
            ],
        ),
        (
            "states/non_parties.csv",
            "USA",
            "UKR",
            &[
                "states/non_parties.csv:2 column `state`: `UKR`, but it stands in states.csv as a party",
                "states/signatories.csv:2 column `state`: `USA`, but it is missing from non_parties.csv, which gives its group",
            ],
        ),
        (
            "states/names.csv",
            "FIN,FI",
            "FIN,fi",
            &["states/names.csv:4 column `alpha2`: `fi`, but a code has two capital letters, as FR"],
        ),
        (
            "states/names.csv",
            "FIN,FI",
            "FIN,BI",
            &["states/names.csv:4 column `alpha2`: `BI`, but it stands already in line 2"],
        ),
        (
            "states/amendment_deposits.csv",
            "2016-12-30",
            "2016-01-30",
            &[
                "states/amendment_deposits.csv:2 column `entry_into_force`: `2016-01-30`, but one year after the deposit is 2016-12-30",
            ],
        ),
        (
            "states/amendment_deposits.csv",
            "2015-12-30,acceptance,2016-12-30",
            "2005-12-30,acceptance,2006-12-30",
            &["states/amendment_deposits.csv:2 column `deposit`: `2005-12-30`, but `adopted` is 2010-06-10"],
        ),
        (
            "states/amendments.csv",
            "2023-01-20,1",
            "2023-01-20,2",
            &[
                "states/amendments.csv:2 column `depositary_total`: `2`, but amendment_deposits.csv has 1 up to 2023-01-20",
            ],
        ),
        (
            "states/apic.csv",
            "2005-01-07",
            "2005-01-08",
            &[
                "states/apic.csv:2 column `entry_into_force`: `2005-01-08`, but article 35 of the Agreement gives 2005-01-07",
            ],
        ),
        (
            "states/apic.csv",
            "party",
            "signatory",
            &[
                "states/apic.csv:2 column `status`: `signatory`, but a signatory has a signature and no deposit",
            ],
        ),
    ]);
}

#[test]
fn mistakes_in_the_budget() {
    each_is_reported(&[
        (
            "budget/programmes.csv",
            "40",
            "41",
            &["budget/amounts.csv:2 column `amount`: `100`, but the programmes of 2004 add up to 101"],
        ),
        (
            "budget/amounts.csv",
            "100",
            "99",
            &["budget/amounts.csv:2 column `amount`: `99`, but the programmes of 2004 add up to 100"],
        ),
        (
            "budget/amounts.csv",
            "na",
            "incl",
            &[
                "budget/amounts.csv:2 column `scope`: `incl`, but the Host State Loan is paid from 2016 on, and the year is 2004",
            ],
        ),
        (
            "budget/years.csv",
            "2004,asp02",
            "2004,asp01",
            &[
                "budget/years.csv:2 column `resolution`: `ICC-ASP/2/Res.1`, but it is a resolution of `asp02`",
                "budget/years.csv:2 column `session`: `asp01`, but it did not decide the budget of 2004",
            ],
        ),
        (
            "budget/years.csv",
            "2003-09-12",
            "2003-09-11",
            &[
                "budget/years.csv:2 column `adopted`: `2003-09-11`, but `ICC-ASP/2/Res.1` was adopted on 2003-09-12",
            ],
        ),
        (
            "budget/readings.csv",
            "100,,",
            ",,",
            &[
                "budget/readings.csv:2 column `amount`: is blank, but a reading has either an amount or a change in percent",
            ],
        ),
        (
            "budget/un_scale.csv",
            "40.000",
            "40.001",
            &[
                "budget/un_scale.csv:2 column `rate`: `60.000`, but the rates of the period from 2004 add up to 100.001, expected 100.000",
            ],
        ),
        (
            "budget/un_scale.csv",
            "USA,2004,2006",
            "USA,2004,2005",
            &[
                "budget/un_scale.csv:3 column `until_year`: `2005`, but the period from 2004 ends in 2006 for FIN, line 2",
            ],
        ),
        (
            "budget/un_scale.csv",
            "FIN,2007,2009,100.000",
            "FIN,2006,2009,100.000",
            &["budget/un_scale.csv:4 column `from_year`: `2006`, but the period from 2004 ends in 2006"],
        ),
        (
            "budget/contribution_checks.csv",
            "-2",
            "2",
            &["budget/contribution_checks.csv:2 column `difference`: `2`, but 58 less 60 gives -2"],
        ),
        (
            "budget/contributions.csv",
            "58",
            "",
            &[
                "budget/contributions.csv:2 column `amount`: is blank, but a contribution has an amount, a share or both",
            ],
        ),
        (
            "budget/arrears.csv",
            "BDI",
            "",
            &[
                "budget/arrears.csv:2 column `state`: is blank, but a figure of one State names it, a figure of all names none",
            ],
        ),
    ]);
}

#[test]
fn mistakes_in_elections() {
    each_is_reported(&[
        (
            "elections/elections.csv",
            "first_election,2",
            "first_election,3",
            &[
                "elections/elections.csv:2 column `seats`: `3`, but judges.csv has 2 mandates of this election",
            ],
        ),
        (
            "elections/judges.csv",
            "2012-03-10",
            "2012-03-11",
            &["elections/judges.csv:2 column `term_end`: `2012-03-11`, but a term `lot_9` lasts 9 years"],
        ),
        (
            "elections/judges.csv",
            "resigned,2005-01-31",
            "resigned,",
            &[
                "elections/judges.csv:3 column `left`: is blank, but a judge who left early has a day in `left` and a reason in `left_early`",
            ],
        ),
        (
            "elections/judges.csv",
            "Ann Ash,FIN",
            "Ann Ash,BDI",
            &[
                "elections/judges.csv:2 column `state`: `BDI`, but candidates.csv has another for Ann Ash",
                "elections/judges.csv:2 column `term_start`: `2003-03-11`, but the term of Ben Bay ends on 2005-01-31",
            ],
        ),
        (
            "elections/judges.csv",
            "Ann Ash",
            "Ann Oak",
            &[
                "elections/candidates.csv:2 column `outcome`: `elected`, but judges.csv has no mandate",
                "elections/judges.csv:2 column `name`: `Ann Oak`, but candidates.csv has no such candidate of `2003`",
            ],
        ),
        (
            "elections/candidates.csv",
            "not_elected,,",
            "not_elected,,2",
            &[
                "elections/candidates.csv:4 column `outcome`: `not_elected`, but the candidate has a withdrawal",
            ],
        ),
        (
            "elections/candidates.csv",
            "not_elected,",
            "not_elected,1",
            &["elections/candidates.csv:4 column `elected_round`: `1`, but the candidate was `not_elected`"],
        ),
        (
            "elections/rounds.csv",
            "85,2",
            "86,2",
            &["elections/rounds.csv:2 column `papers`: `86`, but 83 are valid and 2 invalid"],
        ),
        (
            "elections/rounds.csv",
            "0,83,83,56",
            "1,83,83,56",
            &["elections/rounds.csv:2 column `voting`: `83`, but of 83 valid papers 1 are abstentions"],
        ),
        (
            "elections/rounds.csv",
            "83,56",
            "83,55",
            &[
                "elections/rounds.csv:2 column `majority`: `55`, but two thirds of 83 are 56",
                "elections/votes.csv:2 column `majority`: `56`, but rounds.csv has 55",
                "elections/votes.csv:3 column `majority`: `56`, but rounds.csv has 55",
                "elections/votes.csv:4 column `majority`: `56`, but rounds.csv has 55",
            ],
        ),
        (
            "elections/rounds.csv",
            "2,2,no",
            "1,2,no",
            &[
                "elections/rounds.csv:2 column `elected`: `2`, but `seats_open` is 1",
                "elections/rounds.csv:2 column `voting`: `83`, but with 1 open seats they have 83 votes, and votes.csv adds up to 165",
            ],
        ),
        (
            "elections/votes.csv",
            "2003,1,Cy",
            "2003,7,Cy",
            &["elections/votes.csv:4 column `round`: `7`, but rounds.csv has no such ballot of `2003`"],
        ),
        (
            "elections/votes.csv",
            "65,",
            "84,",
            &[
                "elections/rounds.csv:2 column `voting`: `83`, but with 2 open seats they have 166 votes, and votes.csv adds up to 184",
                "elections/votes.csv:2 column `votes`: `84`, but only 83 States voted",
            ],
        ),
        (
            "elections/votes.csv",
            "Cy Cole,USA,40,no",
            "Cy Cole,USA,57,no",
            &[
                "elections/rounds.csv:2 column `voting`: `83`, but with 2 open seats they have 166 votes, and votes.csv adds up to 182",
                "elections/votes.csv:4 column `elected`: `no`, but there were 57 votes, and 56 were needed",
            ],
        ),
        (
            "elections/requirements.csv",
            "2,1,1,0",
            "3,1,1,0",
            &[
                "elections/requirements.csv:2 column `seats_open`: `3`, but the bench has 16 judges by list, 16 by group, 16 by gender; all seats are 18",
            ],
        ),
        (
            "elections/bodies.csv",
            "2,2,2,2,4",
            "2,2,2,2,5",
            &["elections/bodies.csv:2 column `seats`: `12`, but the seats of the groups add up to 13"],
        ),
        (
            "elections/bodies.csv",
            "2023-12-14,,17",
            "2022-12-14,,17",
            &[
                "elections/bodies.csv:3 column `valid_from`: `2022-12-14`, but this composition of `cbf` ends on 2023-12-14",
            ],
        ),
    ]);
}

#[test]
fn mistakes_in_cooperation() {
    each_is_reported(&[
        (
            "cooperation/findings.csv",
            "2010-07-23",
            "2010-07-20",
            &["cooperation/findings.csv:2 column `event_end`: `2010-07-20`, but `event_start` is 2010-07-21"],
        ),
        (
            "cooperation/findings.csv",
            "both,2010-08-27",
            "both,",
            &["cooperation/findings.csv:2 column `referral`: is blank, but `referred_to` is `both`"],
        ),
        (
            "cooperation/findings.csv",
            "2010-08-27,,,",
            ",,,",
            &["cooperation/findings.csv:2 column `date`: is blank, but `non_compliance_found` is a decision"],
        ),
        (
            "cooperation/warrants.csv",
            "2009-03,",
            "2009-02,",
            &["cooperation/warrants.csv:2 column `unsealed`: `2009-02`, but `issued` is 2009-03-04"],
        ),
        (
            "cooperation/agreements.csv",
            "2011-04-24",
            "2009-04-24",
            &["cooperation/agreements.csv:2 column `in_force`: `2009-04-24`, but `signed` is 2010-06-01"],
        ),
        (
            "cooperation/situations.csv",
            "2005-06-06,",
            "2005-06-06,2004",
            &[
                "cooperation/situations.csv:2 column `concluded`: `2004`, but `investigation_opened` is 2005-06-06",
            ],
        ),
    ]);
}

#[test]
fn mistakes_in_terms_and_articles() {
    each_is_reported(&[
        (
            "reference/glossary.csv",
            "arrears,Arrears",
            "Arrears,Arrears",
            &["reference/glossary.csv:2 column `id`: `Arrears` is not valid, \
                 expected small letters, digits and hyphens, as working-capital-fund"],
        ),
        (
            "reference/glossary.csv",
            "112,assessed-contribution",
            "113,assessed-contribution",
            &["reference/glossary.csv:2 column `articles`: `113` is not listed in reference/articles.csv"],
        ),
        (
            "reference/glossary.csv",
            "112,assessed-contribution",
            "112,scale",
            &["reference/glossary.csv:2 column `see`: `scale` is not listed in reference/glossary.csv"],
        ),
        (
            "reference/glossary.csv",
            "112,assessed-contribution",
            "112,arrears",
            &["reference/glossary.csv:2 column `see`: `arrears`, but a term does not lead to itself"],
        ),
        (
            "reference/glossary.csv",
            "; shares",
            "; arrears",
            &[
                "reference/glossary.csv:3 column `also`: `Contributions; arrears`, but `arrears` leads to `arrears` already",
            ],
        ),
        (
            "reference/paragraphs.csv",
            "112,8",
            "113,8",
            &["reference/paragraphs.csv:2 column `article`: `113` is not listed in reference/articles.csv"],
        ),
        (
            "reference/articles.csv",
            "9,2",
            "9,1",
            &["reference/articles.csv:3 column `part`: `1`, but `part of the article before` is 2"],
        ),
    ]);
}

#[test]
fn mistakes_in_the_names_of_files() {
    let check = |from: &str, to: &str| {
        let mut files = folder();
        let text = files.0.remove(from).unwrap_or_default();
        files.0.insert(to.to_owned(), text);
        problems(&files)
    };
    assert_eq!(
        check("states/apic.csv", "states/apik.csv"),
        [
            "states/apic.csv: is missing",
            "states/apik.csv: no table lies here, expected states/states.csv, states/names.csv, states/signatories.csv, \
             states/non_parties.csv, states/withdrawals.csv, states/declarations.csv, states/amendments.csv, states/amendment_deposits.csv, \
             states/apic.csv",
        ]
    );
    assert_eq!(
        check("states/apic.csv", "amendments/apic.csv"),
        [
            "amendments/apic.csv: no table lies here, expected sessions, sessions/*, assembly, states, budget, elections, \
             cooperation, civil-society, reference",
            "states/apic.csv: is missing",
        ]
    );
    assert_eq!(
        check("sessions/asp02/debate.csv", "sessions/asp2/debate.csv"),
        [
            "sessions/asp2/debate.csv: the folder `asp2` is not named as a session: \
             expected a session as asp24, asp01-r1, s1, rc2010 or x2026-07"
        ]
    );
    assert_eq!(
        check("sessions/asp02/debate.csv", "sessions/asp02/debates.csv"),
        [
            "sessions/asp02/debates.csv: no table lies here, expected sessions/*/resolutions.csv, sessions/*/agenda.csv, \
             sessions/*/programme.csv, sessions/*/outcomes.csv, sessions/*/people.csv, sessions/*/debate.csv, \
             sessions/*/recommendations.csv, sessions/*/recommendation_outcomes.csv, sessions/*/budget_positions.csv, \
             sessions/*/voting_rights.csv"
        ]
    );
    assert_eq!(
        check("sessions/asp02/outcomes.csv", "sessions/asp99/outcomes.csv"),
        [
            "sessions/asp99/outcomes.csv: `asp99` is not listed in sessions/sessions.csv",
            "sessions/asp99/outcomes.csv:2 column `id`: `asp02-o01`, but it should begin with `asp99-`",
        ]
    );
}

/// The handbook explains messages by examples; each of them is one that a test here expects.
#[test]
fn the_handbook_quotes_messages_as_they_are() {
    let handbook = include_str!("../../../docs/data.md");
    // As the compiler reads it: a backslash at the end of a line joins it with the next.
    let here: String = include_str!("tests.rs")
        .split("\\\n")
        .map(str::trim_start)
        .collect();
    let here = here.replace("\\u{fffd}", "\u{fffd}");
    let quoted: Vec<_> = handbook
        .split("| `` ")
        .skip(1)
        .filter_map(|rest| rest.split_once(" `` |"))
        .collect();
    assert!(quoted.len() > 20);
    for (message, _) in quoted {
        let message = message.trim_end_matches('…');
        assert!(here.contains(message), "{message}");
    }
}

/// A sound folder on disk, but for one file with these bytes; what is reported of it.
fn on_disk(name: &str, file: &str, bytes: &[u8]) -> Vec<String> {
    let place = std::env::temp_dir().join(format!("asp-check-{}-{name}", std::process::id()));
    for (path, text) in &folder().0 {
        let path = place.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    std::fs::write(place.join(file), bytes).unwrap();
    let problems = crate::check(&place).err().unwrap_or_default();
    std::fs::remove_dir_all(&place).unwrap();
    let before = format!("{}/", place.display());
    let told = problems.iter().map(Problem::to_string);
    told.map(|problem| problem.replace(&before, "")).collect()
}

/// As a spreadsheet writes it that knows no UTF-8.
fn in_latin_1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect()
}

#[test]
fn a_file_in_other_letters_than_utf_8_is_one_mistake_and_brings_no_others() {
    let mut names = folder().0["states/names.csv"].clone();
    names = names.replace("Finlande", "La Finlande été");
    assert_eq!(
        on_disk("latin", "states/names.csv", &in_latin_1(&names)),
        ["states/names.csv:4 column `fr`: `\u{fffd}t\u{fffd}` is not UTF-8 text: save the file as CSV UTF-8"]
    );
    assert_eq!(
        on_disk("version", "dataset.csv", b"version,date\n\xe9,2026-11-21\n"),
        ["dataset.csv:2 column `version`: `\u{fffd}` is not UTF-8 text: save the file as CSV UTF-8"]
    );
    assert_eq!(
        on_disk("both", "states/names.csv", &in_latin_1(&names.replace(',', ";"))),
        [
            "states/names.csv:1: the first line is separated by `;`, expected commas: save the file as CSV with commas",
            "states/names.csv:4: `\u{fffd}t\u{fffd}` is not UTF-8 text: save the file as CSV UTF-8",
        ]
    );
}

#[test]
fn a_folder_that_cannot_be_read_is_one_mistake() {
    let problems = crate::check(std::path::Path::new("no/such/folder")).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let mut files = folder();
    for (path, from, to) in [
        ("states/apic.csv", "FIN", "XKX"),
        ("budget/amounts.csv", "100", "1e2"),
        ("sessions/asp02/programme.csv", "10:00,13:00", "13:00,10:00"),
    ] {
        let text = files.0.get_mut(path).unwrap();
        *text = text.replacen(from, to, 1);
    }
    assert_eq!(problems(&files).len(), 3);
}

#[test]
fn what_a_spreadsheet_writes_is_read() {
    let mut files = folder();
    for text in files.0.values_mut() {
        *text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    }
    files.0.insert(
        "dataset.csv".to_owned(),
        "\u{feff}version,date\r\n1,2026-11-21\r\n".to_owned(),
    );
    assert_eq!(problems(&files), Vec::<String>::new());
}

#[test]
fn tidying_sorts_rows_and_leaves_the_rest() {
    let mut files = folder();
    let text = files.0.get_mut("states/states.csv").unwrap();
    let mut lines: Vec<_> = text.lines().collect();
    lines.swap(1, 3);
    *text = lines.join("\n");
    assert!(!problems(&files).is_empty());
    let tidied = tidy(&files).unwrap();
    assert_eq!(tidied.0["states/states.csv"], folder().0["states/states.csv"]);
    assert_eq!(problems(&tidied), Vec::<String>::new());
}
