//! The provisions on arrears, each with the place where it was read or can be checked.

use crate::law::{Citation, Provision};

const REGULATIONS: &str = "https://fdocuments.in/document/d-financial-regulations-and-rules-united-d-financial-regulations-and-rules.html";

/// Unpaid on 1 January of the next year: one year in arrears.
pub(super) const IN_ARREARS: Citation = regulation("5.6");
/// Payments go to the Working Capital Fund first, then to the oldest contribution.
pub(super) const CREDITED: Citation = regulation("5.8");
/// Requests for an exemption: one month before the session of the Committee on Budget and Finance.
pub(super) const REQUEST: Citation = Citation::recalled(
    Provision::Resolution {
        symbol: "ICC-ASP/4/Res.4",
        paragraph: "",
    },
    "https://asp.icc-cpi.int/resolutions",
);

/// Without two full years there is nothing to compare with: a reading, confirmed by nothing that was read.
pub(super) const READING: Citation = Citation::recalled(
    Provision::Practice {
        shown_by: "reading-two-full-years",
    },
    "https://ihl-databases.icrc.org/en/ihl-treaties/icc-statute-1998/article-112",
);

const fn regulation(regulation: &'static str) -> Citation {
    Citation::recalled(Provision::FinancialRegulations { regulation }, REGULATIONS)
}

/// The provisions of the Statute among them.
pub(crate) const STATUTE: &[Citation] = &[crate::law::statute::ART_112_8];
