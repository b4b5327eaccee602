//! The law a rule rests on, and an answer that carries its reasons.
//!
//! Every rule of this crate answers with an [`Answer`]: the outcome, and the steps taken to reach it, in order.
//! A step is a value of an enum of the rule's own module: it holds the figures that were used and names the
//! provisions it rests on. Nothing here is a sentence in any language; a page turns steps into words.
//!
//! A [`Citation`] says how its text is known ([`Basis`]). A step is as sure as the provision it names first; what
//! follows supports it. A rule that was recalled and not read is never passed off as certain:
//! [`Answer::is_confirmed`] is false as soon as one step on the way rests on a provision that was not read.
//!
//! ```
//! use asp_core::law::{Answer, Citation, Reason, statute};
//! use serde::Serialize;
//!
//! #[derive(Clone, Debug, PartialEq, Serialize)]
//! enum Step {
//!     TwoThirdsOf { voting: u32, needed: u32 },
//! }
//! impl Reason for Step {
//!     fn law(&self) -> &'static [Citation] {
//!         match self {
//!             Step::TwoThirdsOf { .. } => &[statute::ART_112_7_A],
//!         }
//!     }
//! }
//!
//! let answer = Answer::new(true, [Step::TwoThirdsOf { voting: 63, needed: 42 }]);
//! assert!(answer.is_confirmed());
//! assert_eq!(answer.citations()[0].to_string(), "RS/112/7(a)");
//! ```

use core::fmt;

use serde::Serialize;

use crate::Basis;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Provision {
    /// The Rome Statute.
    RomeStatute {
        /// The article as printed: `112`, `15 bis`.
        article: &'static str,
        /// The paragraph as printed, `7(a)`; empty for the whole article.
        paragraph: &'static str,
    },
    /// The Rules of Procedure of the Assembly of States Parties.
    RulesOfProcedure {
        /// The number of the rule.
        rule: u16,
    },
    /// The Financial Regulations and Rules.
    FinancialRegulations {
        /// The regulation as printed: `5.6`.
        regulation: &'static str,
    },
    /// The Court's Rules of Procedure and Evidence.
    RulesOfProcedureAndEvidence {
        /// The rule as printed: `29`.
        rule: &'static str,
    },
    /// A resolution of the Assembly, or an annex to one.
    Resolution {
        /// The symbol, a [`crate::Symbol`] in text form.
        symbol: &'static str,
        /// The paragraph as printed, `20(b)`; empty for the whole text.
        paragraph: &'static str,
    },
    /// Another text: a treaty, a decision of the General Assembly.
    Other {
        /// The code of the text, in capitals.
        text: &'static str,
        /// The place in it; empty for the whole text.
        place: &'static str,
    },
    /// No text was found: what was done, as published figures or acts show it.
    Practice {
        /// The code of the practice, in small letters with hyphens.
        shown_by: &'static str,
    },
}

/// A provision, how it is known, and where it can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Citation {
    /// The place in the text.
    pub provision: Provision,
    /// Whether the text, or a statement of it, was read.
    pub basis: Basis,
    /// Where it was read or, if recalled, where it can be checked.
    pub source: &'static str,
}

impl Citation {
    /// A provision whose text, or a statement of it, was read at `source`.
    pub const fn read(provision: Provision, source: &'static str) -> Self {
        Self {
            provision,
            basis: Basis::Page,
            source,
        }
    }

    /// A provision known but not read; it can be checked at `source`.
    pub const fn recalled(provision: Provision, source: &'static str) -> Self {
        Self {
            provision,
            basis: Basis::Recall,
            source,
        }
    }
}

/// The short form used in data and exports: `RS/112/7(a)`, `RoP/40`, `FR/5.6`, `ICC-ASP/3/Res.6/20(b)`.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, place) = match self.provision {
            Provision::RomeStatute { article, paragraph } => {
                write!(f, "RS/{article}")?;
                ("", paragraph)
            }
            Provision::RulesOfProcedure { rule } => return write!(f, "RoP/{rule}"),
            Provision::FinancialRegulations { regulation } => ("FR", regulation),
            Provision::RulesOfProcedureAndEvidence { rule } => ("RPE", rule),
            Provision::Resolution { symbol, paragraph } => (symbol, paragraph),
            Provision::Other { text, place } => (text, place),
            Provision::Practice { shown_by } => ("practice", shown_by),
        };
        f.write_str(text)?;
        if place.is_empty() {
            Ok(())
        } else {
            write!(f, "/{place}")
        }
    }
}

/// A step of a rule: the figures it used, as a value, and the provisions it rests on.
pub trait Reason {
    /// The provisions the step rests on, the leading one first; none for plain arithmetic.
    fn law(&self) -> &'static [Citation];
}

/// A reason with the law it rests on, as it is shown and exported.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Step<R> {
    /// What was found, with its figures.
    pub reason: R,
    /// The provisions it rests on.
    pub law: &'static [Citation],
}

/// The outcome of a rule and the steps that led to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Answer<T, R> {
    /// What the rule says.
    pub outcome: T,
    /// Why, in the order the rule was applied.
    pub because: Vec<Step<R>>,
}

impl<T, R: Reason> Answer<T, R> {
    /// The outcome with its reasons, in order.
    pub fn new(outcome: T, reasons: impl IntoIterator<Item = R>) -> Self {
        let with_law = |reason: R| Step {
            law: reason.law(),
            reason,
        };
        Self {
            outcome,
            because: reasons.into_iter().map(with_law).collect(),
        }
    }

    /// The same reasons for another outcome, for a rule that builds on another.
    pub fn map<U>(self, outcome: impl FnOnce(T) -> U) -> Answer<U, R> {
        Answer {
            outcome: outcome(self.outcome),
            because: self.because,
        }
    }

    /// The reasons without their law.
    pub fn reasons(&self) -> impl Iterator<Item = &R> {
        self.because.iter().map(|step| &step.reason)
    }

    /// Every provision the answer rests on, once each, in the order of first use.
    pub fn citations(&self) -> Vec<Citation> {
        let mut seen = Vec::new();
        for citation in self.because.iter().flat_map(|step| step.law) {
            if !seen.contains(citation) {
                seen.push(*citation);
            }
        }
        seen
    }

    /// Whether the leading provision of every step was read and none only recalled.
    pub fn is_confirmed(&self) -> bool {
        let mut leading = self.because.iter().filter_map(|step| step.law.first());
        leading.all(|citation| citation.basis.is_confirmed())
    }
}

/// Provisions of the Rome Statute that several rules rest on.
pub mod statute {
    use super::{Citation, Provision};

    /// A provision of the Statute whose text was read at `source`.
    pub const fn read(article: &'static str, paragraph: &'static str, source: &'static str) -> Citation {
        Citation::read(Provision::RomeStatute { article, paragraph }, source)
    }

    /// A provision of the Statute that was recalled; `source` is the article in a public treaty database.
    pub const fn recalled(article: &'static str, paragraph: &'static str, source: &'static str) -> Citation {
        Citation::recalled(Provision::RomeStatute { article, paragraph }, source)
    }

    /// Article 112, paragraphs 7 and 8, as printed in the treaty series of a State Party.
    const ART_112_PRINT: &str =
        "https://nl.wikisource.org/wiki/Pagina:Statuut_van_Rome_inzake_het_Internationaal_Strafhof.pdf/248";

    /// One vote each, and every effort to decide by consensus.
    pub const ART_112_7: Citation = read("112", "7", ART_112_PRINT);

    /// Matters of substance: two thirds of those present and voting, an absolute majority of States Parties
    /// being the quorum.
    pub const ART_112_7_A: Citation = read("112", "7(a)", ART_112_PRINT);

    /// Matters of procedure: a simple majority of States Parties present and voting.
    pub const ART_112_7_B: Citation = read("112", "7(b)", ART_112_PRINT);

    /// No vote for a State in arrears of two full years, unless the Assembly is satisfied that the cause is
    /// beyond its control.
    pub const ART_112_8: Citation = read("112", "8", ART_112_PRINT);

    /// Jurisdiction over aggression: only after a decision of the States Parties, after 1 January 2017, by the
    /// majority that an amendment needs.
    pub const ART_15_BIS_3: Citation = read(
        "15 bis",
        "3",
        "https://inview.nl/document/id29f2020e5fb3413ba504fdfcd7f4a9e3/rome-statute-of-the-international-criminal-court-article-15-bis-exercise-of-jurisdiction-over-the-crime-of-aggression-08-05-2013-tot",
    );

    /// Judges: secret ballot; those with the most votes and two thirds of the States Parties present and voting.
    pub const ART_36_6_A: Citation = read(
        "36",
        "6(a)",
        "https://www.ohchr.org/en/press-releases/2009/10/states-parties-international-criminal-court-statute-elect-seven-required-18",
    );

    /// The Bureau: a President, two Vice-Presidents and eighteen members, elected by the Assembly.
    pub const ART_112_3_A: Citation = read(
        "112",
        "3(a)",
        "https://ihl-databases.icrc.org/en/ihl-treaties/icc-statute-1998/article-112",
    );

    /// When a meeting may take up a proposal of an amendment, and by what majority.
    pub const ART_121_2: Citation = read("121", "2", "https://iccdb.hrlc.net/data/keyword/558/");

    /// Institutional amendments: how they are adopted, and in force for all after six months.
    pub const ART_122_2: Citation = read(
        "122",
        "2",
        "https://www.yumpu.com/en/document/view/8296623/an-introduction-to-the-international-criminal-court-institute-for-/578",
    );

    /// What a State that left still owes.
    pub const ART_127_2: Citation = read("127", "2", "https://zaki.ru/pagesnew.php?id=1061&page=105");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Serialize)]
    enum Why {
        Read,
        Recalled,
        ReadAndRecalled,
        Arithmetic,
    }

    const RECALLED: Citation = Citation::recalled(Provision::FinancialRegulations { regulation: "5.6" }, "x");

    impl Reason for Why {
        fn law(&self) -> &'static [Citation] {
            match self {
                Self::Read => &[statute::ART_112_8],
                Self::Recalled => &[RECALLED, statute::ART_112_8],
                Self::ReadAndRecalled => &[statute::ART_112_8, RECALLED],
                Self::Arithmetic => &[],
            }
        }
    }

    #[test]
    fn one_step_on_recalled_law_makes_the_whole_answer_unconfirmed() {
        assert!(Answer::new((), [Why::Read, Why::Arithmetic]).is_confirmed());
        assert!(!Answer::new((), [Why::Read, Why::Recalled]).is_confirmed());
    }

    #[test]
    fn a_recalled_provision_that_only_supports_one_that_was_read_weakens_nothing() {
        assert!(Answer::new((), [Why::ReadAndRecalled]).is_confirmed());
    }

    #[test]
    fn a_provision_cited_twice_is_listed_once_where_it_first_stood() {
        let answer = Answer::new((), [Why::Read, Why::Recalled, Why::Read]);
        assert_eq!(answer.citations(), [statute::ART_112_8, RECALLED]);
    }

    #[test]
    fn an_answer_is_exported_with_the_law_of_each_step() {
        let json = serde_json::to_value(Answer::new(3, [Why::Recalled])).unwrap();
        assert_eq!(json["because"][0]["law"][0]["basis"], "recall");
        assert_eq!(
            json["because"][0]["law"][0]["provision"]["financial_regulations"]["regulation"],
            "5.6"
        );
    }

    #[test]
    fn a_citation_prints_its_text_and_place() {
        let cases = [
            (statute::ART_112_7_A.provision, "RS/112/7(a)"),
            (
                Provision::RomeStatute {
                    article: "15 bis",
                    paragraph: "",
                },
                "RS/15 bis",
            ),
            (Provision::RulesOfProcedure { rule: 66 }, "RoP/66"),
            (
                Provision::Resolution {
                    symbol: "ICC-ASP/3/Res.6",
                    paragraph: "20(b)",
                },
                "ICC-ASP/3/Res.6/20(b)",
            ),
            (
                Provision::Practice {
                    shown_by: "contributions-2020",
                },
                "practice/contributions-2020",
            ),
        ];
        for (provision, text) in cases {
            assert_eq!(Citation::read(provision, "").to_string(), text);
        }
    }
}
