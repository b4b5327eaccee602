//! The chapters of this crate by the articles of the Statute they carry out.

use crate::{
    body, code::codes, contribution, cycle, election, law::Citation, non_cooperation, treaty, vote,
    voting_right,
};

codes! {
    /// A chapter of rules.
    Chapter {
        /// Who is a party, and whom an amendment binds.
        Treaty = "treaty",
        /// What each State pays.
        Contribution = "contribution",
        /// Who has lost the vote over arrears.
        VotingRight = "voting_right",
        /// Which decision needs what.
        Vote = "vote",
        /// How judges are elected.
        Election = "election",
        /// Who sits on a body of the Assembly.
        Body = "body",
        /// What happens when a State does not cooperate.
        NonCooperation = "non_cooperation",
        /// What falls due before and after a session.
        Cycle = "cycle",
    }
}

impl Chapter {
    /// The provisions of the Statute on which its rules rest.
    pub const fn statute(self) -> &'static [Citation] {
        match self {
            Self::Treaty => treaty::STATUTE,
            Self::Contribution => contribution::STATUTE,
            Self::VotingRight => voting_right::STATUTE,
            Self::Vote => vote::STATUTE,
            Self::Election => election::STATUTE,
            Self::Body => body::STATUTE,
            Self::NonCooperation => non_cooperation::STATUTE,
            Self::Cycle => cycle::STATUTE,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::Path,
    };

    use super::*;
    use crate::law::Provision;

    /// The articles named where a citation is made: `read("112", …)`, `recalled("36", …)`.
    fn cited_in(folder: &Path, found: &mut BTreeSet<String>) {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let code: String = fs::read_to_string(path).unwrap().split_whitespace().collect();
            for call in ["read(\"", "recalled(\""] {
                let after = code.split(call).skip(1).filter_map(|rest| rest.split_once('"'));
                let is_article = |text: &&str| text.starts_with(|c: char| c.is_ascii_digit());
                // Two strings follow an article, the paragraph and the source: `recalled("20(a)")` is another text.
                let articles = after.filter(|(_, rest)| rest.starts_with(",\"") || rest.starts_with(",ART"));
                found.extend(
                    articles
                        .map(|(article, _)| article)
                        .filter(is_article)
                        .map(str::to_owned),
                );
            }
        }
    }

    #[test]
    fn no_provision_of_the_statute_is_cited_in_two_ways() {
        let cited = Chapter::ALL.iter().flat_map(|chapter| chapter.statute());
        let mut known: BTreeMap<Provision, Citation> = BTreeMap::new();
        for citation in cited {
            let first = known.entry(citation.provision).or_insert(*citation);
            assert_eq!(
                first, citation,
                "one constant for a provision: crate::law::statute"
            );
        }
    }

    #[test]
    fn a_chapter_lists_every_article_that_its_code_cites() {
        for chapter in Chapter::ALL {
            let mut cited = BTreeSet::new();
            let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("src")
                .join(chapter.code());
            cited_in(&folder, &mut cited);
            let listed: BTreeSet<String> = chapter
                .statute()
                .iter()
                .map(|citation| match citation.provision {
                    Provision::RomeStatute { article, .. } => article.replace(' ', ""),
                    other => panic!("{other:?} is no provision of the Statute"),
                })
                .collect();
            let missing: Vec<_> = cited.difference(&listed).collect();
            assert!(missing.is_empty(), "{chapter}: {missing:?}");
        }
    }
}
