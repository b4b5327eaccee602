//! The provisions the contributions rest on, each with the place where it was read or can be checked.

use crate::law::{
    Citation, Provision,
    statute::{self, read},
};

const REGULATIONS: &str = "https://fdocuments.in/document/d-financial-regulations-and-rules-united-d-financial-regulations-and-rules.html";
const DECISION_2006: &str = "https://asp.icc-cpi.int/press-releases/press-releases-2006/assembly-of-states-parties-concludes-its-deliberations-of-the-fifth-session";
const UN_SCALE: &str = "http://www.un.org/en/ga/contributions/budget.shtml";
const BILLS_2020: &str = "https://en.wikipedia.org/wiki/International_Criminal_Court";
const BILL_2024: &str = "https://www.kleineanfragen.org/vorgang/322402-positionen-der-bundesregierung-zu-arbeitsweise-wirkung-und-wahrnehmung-des";
const BUDGET_2020: &str = "https://pdfslide.net/documents/resolution-icc-asp18res-2020-02-06-advance-version-icc-asp18res1-4-r1e101219.html";
const NOTE_2025: &str = "https://dokumendiregistrid.karlerss.com/dokumendid/409789/kiri";
const ART_127: &str = "https://zaki.ru/pagesnew.php?id=1061&page=105";

/// An agreed scale built on that of the United Nations.
pub(super) const SCALE: Citation = read(
    "117",
    "",
    "https://world.public.law/rome_statute/article_117_assessment_of_contributions",
);
/// The Assembly adopts the scale.
pub(super) const SCALE_ADOPTED: Citation = regulation("5.2");
/// The difference in membership is adjusted for, and the highest United Nations rate is a ceiling.
pub(super) const ADJUSTED: Citation = Citation::read(
    Provision::Practice {
        shown_by: "scale-decision-2006",
    },
    DECISION_2006,
);
/// The ceilings of the United Nations scale: 22 per cent, and 0.01 per cent for a least developed country.
pub(super) const UN_CEILINGS: Citation = Citation::read(
    Provision::Other {
        text: "UN-SCALE",
        place: "",
    },
    UN_SCALE,
);
/// What the official bills for 2020 show.
pub(super) const BILLS_OF_2020: Citation = Citation::read(
    Provision::Practice {
        shown_by: "contributions-2020",
    },
    BILLS_2020,
);
/// What the official bill of Germany for 2024 shows.
pub(super) const BILL_OF_2024: Citation = Citation::read(
    Provision::Practice {
        shown_by: "contributions-2024",
    },
    BILL_2024,
);
/// The loan is not assessed on those that paid in advance.
pub(super) const HOST_STATE_LOAN: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/18/Res.1",
        paragraph: "A.2",
    },
    BUDGET_2020,
);
/// A part financed from a surplus is not assessed.
pub(super) const SURPLUS: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/18/Res.1",
        paragraph: "A.3",
    },
    BUDGET_2020,
);
/// A new State contributes for the year in which it joins, at a rate the Assembly fixes.
pub(super) const NEW_STATE: Citation = regulation("5.10");
/// What new States pay is set off against the assessments of the others later.
pub(super) const SET_OFF: Citation = regulation("5.4");
/// How the last year of a State is billed: not found, the caller chooses.
pub(super) const LAST_YEAR: Citation = Citation::recalled(
    Provision::Practice {
        shown_by: "reading-last-year",
    },
    ART_127,
);
/// The letter that asks for payment.
pub(super) const LETTER: Citation =
    Citation::read(Provision::FinancialRegulations { regulation: "5.5" }, NOTE_2025);
/// Thirty days after the letter, or 1 January; unpaid a year later, one year in arrears.
pub(super) const DUE: Citation = regulation("5.6");

const fn regulation(regulation: &'static str) -> Citation {
    Citation::recalled(Provision::FinancialRegulations { regulation }, REGULATIONS)
}

/// The provisions of the Statute among them.
pub(crate) const STATUTE: &[Citation] = &[SCALE, statute::ART_127_2];
