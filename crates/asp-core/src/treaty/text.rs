//! The provisions the treaty clock rests on, each with the place where its text was read.

use crate::law::{
    Citation, Provision,
    statute::{self, read},
};

const PART_13: &str = "https://zaki.ru/pagesnew.php?id=1061&page=105";
const ART_121: &str = "https://iccdb.hrlc.net/data/keyword/558/";
const ACTIVATION: &str = "https://www.ejiltalk.org/does-19-11-equal-30-the-nitty-gritty-of-the-law-of-treaties-and-the-kampala-amendment-to-the-rome-statute-on-the-crime-of-aggression/";
const DEPOSITARY: &str =
    "https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-10&chapter=18&clang=_en";

/// Open for signature until 31 December 2000.
pub(super) const SIGNATURE: Citation = read("125", "1", PART_13);
/// Open to ratification, acceptance and approval by signatories.
pub(super) const RATIFICATION: Citation = read("125", "2", PART_13);
/// Open to accession by all States.
pub(super) const ACCESSION: Citation = read("125", "3", PART_13);
/// Entry into force of the Statute itself.
pub(super) const STATUTE_IN_FORCE: Citation = read("126", "1", PART_13);
/// Entry into force for a State that joins later.
pub(super) const STATE_IN_FORCE: Citation = read("126", "2", PART_13);
/// Withdrawal and the day it takes effect.
pub(super) const WITHDRAWAL: Citation = read("127", "1", PART_13);

/// Amendments in general: in force for all after seven eighths.
pub(super) const AMENDMENT_FOR_ALL: Citation = read("121", "4", ART_121);
/// Amendments to the crimes: in force for those that accept.
pub(super) const AMENDMENT_FOR_EACH: Citation = read("121", "5", ART_121);
/// Withdrawal with immediate effect after a general amendment.
pub(super) const IMMEDIATE_WITHDRAWAL: Citation = read("121", "6", ART_121);

/// Jurisdiction over aggression: one year after thirty acceptances.
pub(super) const THIRTY_ACCEPTANCES: Citation = read("15 bis", "2", ACTIVATION);
/// The decision that was taken.
pub(super) const ACTIVATED: Citation = Citation::read(
    Provision::Resolution {
        symbol: "ICC-ASP/16/Res.5",
        paragraph: "",
    },
    "https://asp.icc-cpi.int/crime-of-aggression",
);

/// Jurisdiction accepted by a State that is not a party.
pub(super) const JURISDICTION_BY_DECLARATION: Citation =
    read("12", "3", "https://iccdb.hrlc.net/data/keyword/278");
/// Who may be an observer in the Assembly.
pub(super) const OBSERVERS: Citation = read(
    "112",
    "1",
    "http://www.everything2.com/title/Rome+Statute+of+the+International+Criminal+Court+-+Part+11",
);
/// The list of States willing to accept sentenced persons.
pub(super) const SENTENCES: Citation = read("103", "1(a)", "https://cjad.nottingham.ac.uk/en/RS/103/1/a");
/// The Agreement on Privileges and Immunities: for signatories.
pub(super) const PRIVILEGES_RATIFICATION: Citation = privileges("34(2)");
/// The Agreement on Privileges and Immunities: for all States.
pub(super) const PRIVILEGES_ACCESSION: Citation = privileges("34(3)");

const fn privileges(place: &'static str) -> Citation {
    Citation::read(
        Provision::Other { text: "APIC", place },
        "https://cjad.nottingham.ac.uk/en/APIC/34/",
    )
}

/// A State that succeeds to the Statute is bound from the day of its succession.
pub(super) const SUCCESSION: Citation = practice("succession-2006", DEPOSITARY);
/// Instruments withdrawn before they took effect.
pub(super) const INSTRUMENT_WITHDRAWN: Citation = practice(
    "accession-withdrawn-2019",
    "https://www.thestar.com.my/news/nation/2019/05/16/un-confirms-malaysias-withdrawal-from-rome-statute-says-wisma-putra/",
);
/// Notifications of withdrawal taken back before they took effect: 2017 (twice) and 2026.
pub(super) const RESCISSION: Citation = practice(
    "rescission-2017-2026",
    "https://jfjustice.net/gambia-rescinds-decision-to-withdraw-from-the-icc",
);
/// A notification may be revoked before it takes effect: the general law of treaties.
pub(super) const REVOCATION: Citation = Citation::recalled(
    Provision::Other {
        text: "VCLT",
        place: "68",
    },
    "https://legal.un.org/ilc/texts/instruments/english/conventions/1_1_1969.pdf",
);
/// A signatory may make clear that it will not become a party: the general law of treaties.
pub(super) const NO_INTENTION: Citation = Citation::recalled(
    Provision::Other {
        text: "VCLT",
        place: "18(a)",
    },
    "https://legal.un.org/ilc/texts/instruments/english/conventions/1_1_1969.pdf",
);

const fn practice(shown_by: &'static str, source: &'static str) -> Citation {
    Citation::read(Provision::Practice { shown_by }, source)
}

/// The provisions of the Statute among them.
pub(crate) const STATUTE: &[Citation] = &[
    SIGNATURE,
    RATIFICATION,
    ACCESSION,
    STATUTE_IN_FORCE,
    STATE_IN_FORCE,
    WITHDRAWAL,
    statute::ART_127_2,
    statute::ART_121_2,
    AMENDMENT_FOR_ALL,
    AMENDMENT_FOR_EACH,
    IMMEDIATE_WITHDRAWAL,
    statute::ART_122_2,
    THIRTY_ACCEPTANCES,
    statute::ART_15_BIS_3,
    JURISDICTION_BY_DECLARATION,
    OBSERVERS,
    SENTENCES,
];
