//! The texts on the election of judges, as citations.
//!
//! The procedure stands in resolution ICC-ASP/3/Res.6 of 10 September 2004 and its amendments. Its consolidated
//! wording was not read, paragraph by paragraph; what the figures published at real elections confirm is cited
//! as [`PUBLISHED_FIGURES`] beside the recalled paragraph. Where the number of a paragraph is not known, the
//! resolution is cited as a whole.

use crate::law::{Citation, Provision, statute};

const ARTICLE_36: &str = "https://ihl-databases.icrc.org/en/ihl-treaties/icc-statute-1998/article-36";
const RES_6: &str = "http://www.oxfordscholarship.com/view/10.1093/acprof:oso/9780199580569.001.0001/acprof-9780199580569-appendix-3";
const ELECTION_2006: &str = "https://unis.unvienna.org/unis/en/pressrels/2006/l3101.html";
const ELECTION_2014: &str = "https://en.wikipedia.org/wiki/2014_International_Criminal_Court_judges_election";
const ELECTION_2023: &str = "https://en.wikipedia.org/wiki/2023_International_Criminal_Court_judges_election";

const fn recalled(paragraph: &'static str) -> Citation {
    Citation::recalled(
        Provision::Resolution {
            symbol: "ICC-ASP/3/Res.6",
            paragraph,
        },
        RES_6,
    )
}

const fn practice(shown_by: &'static str, source: &'static str) -> Citation {
    Citation::read(Provision::Practice { shown_by }, source)
}

/// Eighteen judges.
pub const ART_36_1: Citation = statute::read(
    "36",
    "1",
    "https://everything2.com/user/mblase/writeups/Rome+Statute+of+the+International+Criminal+Court+-+Part+4",
);

/// The two lists; at least nine judges of list A and five of list B.
pub const ART_36_5: Citation = statute::read("36", "5", ELECTION_2023);

/// Successive ballots until the seats are filled.
pub const ART_36_6_B: Citation = statute::recalled("36", "6(b)", ARTICLE_36);

/// No two judges may be nationals of the same State.
pub const ART_36_7: Citation = statute::read(
    "36",
    "7",
    "https://en.rightsagenda.org/three-judges-elected-to-serve-on-international-criminal-court/",
);

/// Terms of nine years; a third of the first bench for three and a third for six years.
pub const ART_36_9: Citation = statute::read("36", "9", ELECTION_2023);

/// A judge stays on to finish a trial that has begun.
pub const ART_36_10: Citation = statute::recalled("36", "10", ARTICLE_36);

/// A vacancy is filled by an election, for the rest of the predecessor's term.
pub const ART_37: Citation = statute::read(
    "37",
    "",
    "https://asp.icc-cpi.int/press-releases/press-releases-2007/assembly-of-states-parties-to-the-rome-statute-elects-three-judges",
);

/// The procedure as a whole.
pub const PROCEDURE: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/3/Res.6",
        paragraph: "",
    },
    RES_6,
);

/// The procedure of the first election.
pub const FIRST_PROCEDURE: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/1/Res.3",
        paragraph: "",
    },
    RES_6,
);

/// The minimum for each list.
pub const PARA_20_A: Citation = recalled("20(a)");

/// The minimum for each regional group, and the one more for a group of more than sixteen States Parties.
pub const PARA_20_B: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/3/Res.6",
        paragraph: "20(b)",
    },
    "https://www.globalmemo.org/2011/12/20/round-up-on-the-2011-icc-elections/",
);

/// The lower minimum for a group with few candidates.
pub const PARA_20_B_FEW: Citation = recalled("20(b)");

/// The minimum for each gender.
pub const PARA_20_C: Citation = recalled("20(c)");

/// Only a ballot paper that meets every requirement is valid; votes may be left unused.
pub const VALIDITY: Citation = recalled("");

/// At most as many votes as seats are open.
pub const MAXIMUM: Citation = practice(
    "ballots-of-2003-and-2020",
    "http://www.scoop.co.nz/stories/WO0302/S00042.htm",
);

/// Requirements are computed again before each ballot, fall together when they cannot be met together, and end
/// after four ballots; those of the lists stay. Read in an account of the procedure.
pub const FALLING_AWAY: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/3/Res.6",
        paragraph: "",
    },
    ELECTION_2014,
);

/// The extension of the nomination period. Read in an account of the procedure.
pub const EXTENSION: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/3/Res.6",
        paragraph: "",
    },
    "https://globalmemo.org/2011/06/17/minimum-voting-requirements",
);

/// The same extension for the lists, which no source names.
pub const EXTENSION_LISTS: Citation = recalled("");

/// Nominations for a vacancy limited to what the vacancy would leave below its minimum.
pub const VACANCY_NOMINATIONS: Citation = practice(
    "vacancy-of-2015",
    "http://archive.iccnow.org/?mod=electionjudgesninth2015",
);

/// Nothing contradicts the formula: it gives every requirement published at an election.
pub const PUBLISHED_FIGURES: Citation = practice("published-requirements", ELECTION_2006);

/// The bases of the first election, as the requirements published for its second ballot show them.
pub const BASES_OF_2003: Citation = practice(
    "requirements-of-2003",
    "http://www.scoop.co.nz/stories/WO0302/S00042.htm",
);

/// Blank papers are kept apart from the States voting: official table of 2013.
pub const TABLE_OF_2013: Citation = practice(
    "official-table-of-2013",
    "https://asp.icc-cpi.int/en_menus/asp/elections/judges/2013/Pages/2013-alphabetical%20listing.aspx",
);

/// At most thirteen of list A or nine of list B on a bench of eighteen: stated in 2003.
pub const LIST_CEILINGS: Citation = practice(
    "first-election",
    "https://www.ohchr.org/en/press-releases/2009/10/states-parties-international-criminal-court-statute-elect-seven-required-18",
);

/// After the fourth ballot the candidate with the fewest votes leaves the next one.
pub const LOWEST_REMOVED: Citation = practice(
    "elections-of-2020-and-2023",
    "https://www.coalitionfortheicc.org/asp19-resumed-session-day-4",
);

/// Two candidates for one seat stood again in the last ballot of 2020: removal stops there.
pub const REMOVAL_STOPS: Citation = practice(
    "last-ballots-of-2020",
    "https://newsday.co.tt/2020/12/24/foreign-affairs-minister-strong-competition-in-icc-judges-election/",
);

/// Six candidates withdrew between two ballots of 2020.
pub const WITHDRAWAL: Citation = practice(
    "election-of-2020",
    "https://coalitionfortheicc.org/asp19-resumed-session-day-3",
);

/// A judge whose seat has an election of its own counts as remaining: the figures of 2014 come out only so.
pub const SEPARATE_ELECTION: Citation = practice(
    "requirements-of-2014",
    "http://www.coalitionfortheicc.org/news/20140820/17-candidates-vying-six-spots-icc-judges-bench",
);

/// Equal votes for the last seat: another ballot between the candidates concerned.
pub const TIE: Citation = recalled("");

/// The provisions of the Statute among them.
pub(crate) const STATUTE: &[Citation] = &[
    ART_36_1,
    ART_36_5,
    statute::ART_36_6_A,
    ART_36_6_B,
    ART_36_7,
    ART_36_9,
    ART_36_10,
    ART_37,
    statute::ART_112_7_A,
];
