//! The provisions on votes, each with the place where its text was read or can be checked.

use crate::law::{
    Citation, Provision,
    statute::{self, read},
};

const ART_36: &str =
    "https://everything2.com/user/mblase/writeups/Rome+Statute+of+the+International+Criminal+Court+-+Part+4";
const ART_42: &str = "https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.versione=1&art.idGruppo=4&art.flagTipoArticolo=2&art.codiceRedazionale=099G0308&art.idArticolo=42&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.dataPubblicazioneGazzetta=1999-07-19&art.progressivo=0";
const ART_46: &str = "https://inview.nl/document/id6f1279a2dec406138e18cecf897b635f/rome-statute-of-the-international-criminal-court-article-46-removal-from-office-01-07-2002-tot";
const ART_121: &str = "https://iccdb.hrlc.net/data/keyword/558/";
const RULES_OF_THE_ASSEMBLY: &str = "https://pdfslide.us/documents/8-rules-of-procedure-of-the-assembly-of-states-parties-the-rules-of-procedure.html";
const ART_112: &str = "https://ihl-databases.icrc.org/en/ihl-treaties/icc-statute-1998/article-112";

/// The Assembly decides the budget.
pub(super) const BUDGET: Citation = read("112", "2(d)", ART_112);
/// That the budget is a matter of substance: classification, no text read.
pub(super) const BUDGET_IS_SUBSTANCE: Citation = recalled_practice("budget-is-substance", ART_112);
/// The Assembly may set up subsidiary bodies.
pub(super) const SUBSIDIARY_BODIES: Citation = read("112", "4", ART_112);
/// That setting one up is a matter of substance: classification, no text read.
pub(super) const BODY_IS_SUBSTANCE: Citation = recalled_practice("subsidiary-body-is-substance", ART_112);
/// Special sessions at the request of one third of the States Parties.
pub(super) const SPECIAL_SESSION: Citation = read(
    "112",
    "6",
    "https://nl.wikisource.org/wiki/Pagina:Statuut_van_Rome_inzake_het_Internationaal_Strafhof.pdf/248",
);
/// More judges, or fewer again.
pub(super) const NUMBER_OF_JUDGES: Citation = read("36", "2(b)", ART_36);
/// The Prosecutor and, from the Prosecutor's list, the deputies.
pub(super) const PROSECUTOR: Citation = read("42", "4", ART_42);
/// Removal of a judge.
pub(super) const REMOVAL_OF_JUDGE: Citation = read("46", "2(a)", ART_46);
/// Removal of the Prosecutor.
pub(super) const REMOVAL_OF_PROSECUTOR: Citation = read("46", "2(b)", ART_46);
/// Removal of a deputy.
pub(super) const REMOVAL_OF_DEPUTY: Citation = read("46", "2(c)", ART_46);
/// Adoption of an amendment.
pub(super) const AMENDMENT: Citation = read("121", "3", ART_121);
/// Elements of Crimes.
pub(super) const ELEMENTS: Citation = read("9", "1-2", "https://iccdb.hrlc.net/data/span/4854");
/// Rules of Procedure and Evidence.
pub(super) const RULES_OF_EVIDENCE: Citation = read(
    "51",
    "1-2",
    "https://kanakafreedom.blogspot.com/2017/09/rome-statutes-of-icc-article-51-rules.html",
);
/// Objections to the Regulations of the Court.
pub(super) const REGULATIONS: Citation = read(
    "52",
    "3",
    "https://ihl-databases.icrc.org/applic/ihl/ihl.nsf/ART/585-53?OpenDocument",
);
/// A further Review Conference.
pub(super) const REVIEW_CONFERENCE: Citation = read(
    "123",
    "2",
    "https://gesetzefinden.at/bundesrecht/vertraege/20002156/art-123",
);
/// The election of 2003: 81 States voting, "two thirds required majority" 54.
pub(super) const COMMITTEE_2003: Citation = Citation::read(
    Provision::Practice {
        shown_by: "budget-committee-2003",
    },
    "https://legal.un.org/icc/elections/budgetandfinancecommittee/budgetandfinance_nominations.htm",
);
/// The procedure for the Committee on Budget and Finance.
pub(super) const COMMITTEE: Citation = recalled_resolution("ICC-ASP/1/Res.5");
/// The procedure for the Board of Directors of the Trust Fund for Victims.
pub(super) const TRUST_FUND: Citation = recalled_resolution("ICC-ASP/1/Res.7");
/// Abstentions are not votes: the official table of 2013.
pub(super) const ABSTENTIONS_2013: Citation = Citation::read(
    Provision::Practice {
        shown_by: "judges-2013",
    },
    "https://asp.icc-cpi.int/en_menus/asp/elections/judges/2013/Pages/2013-alphabetical%20listing.aspx",
);
/// The meaning of "present and voting".
pub(super) const PRESENT_AND_VOTING: Citation =
    Citation::recalled(Provision::RulesOfProcedure { rule: 66 }, RULES_OF_THE_ASSEMBLY);
/// The majority in the election of the Prosecutor: 62 of 123.
pub(super) const PROSECUTOR_2021: Citation = Citation::read(
    Provision::Practice {
        shown_by: "prosecutor-2021",
    },
    "https://irishlegal.com/articles/irish-candidate-the-runner-up-in-icc-chief-prosecutor-race",
);
/// Whether States without a vote count for the quorum: no text settles it.
pub(super) const OPEN_QUORUM: Citation = recalled_practice("quorum-reading", ART_112);

const fn recalled_practice(shown_by: &'static str, source: &'static str) -> Citation {
    Citation::recalled(Provision::Practice { shown_by }, source)
}

const fn recalled_resolution(symbol: &'static str) -> Citation {
    let paragraph = "";
    Citation::recalled(
        Provision::Resolution { symbol, paragraph },
        "https://asp.icc-cpi.int/resolutions",
    )
}

/// The provisions of the Statute among them.
pub(crate) const STATUTE: &[Citation] = &[
    BUDGET,
    SUBSIDIARY_BODIES,
    statute::ART_112_3_A,
    SPECIAL_SESSION,
    NUMBER_OF_JUDGES,
    statute::ART_36_6_A,
    PROSECUTOR,
    REMOVAL_OF_JUDGE,
    REMOVAL_OF_PROSECUTOR,
    REMOVAL_OF_DEPUTY,
    statute::ART_121_2,
    AMENDMENT,
    statute::ART_122_2,
    statute::ART_15_BIS_3,
    ELEMENTS,
    RULES_OF_EVIDENCE,
    REGULATIONS,
    REVIEW_CONFERENCE,
    statute::ART_112_7,
    statute::ART_112_7_A,
    statute::ART_112_7_B,
    statute::ART_112_8,
];
