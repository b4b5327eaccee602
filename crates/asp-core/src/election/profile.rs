//! What the rules look at in a judge or a candidate: list, regional group, gender.
//!
//! Everything the minimum voting requirements know of a person is one of twenty [`Profile`]s, and every
//! requirement is about one of nine [`Category`]s. Names, merits and States play no part in them.

use core::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Malformed, RegionalGroup, code::codes, serde_as_text};

codes! {
    /// The list a candidate stands on (Rome Statute, article 36(5)).
    List {
        /// Criminal law and procedure, article 36(3)(b)(i).
        A = "A",
        /// International law, article 36(3)(b)(ii).
        B = "B",
    }
}

codes! {
    /// Gender as the Assembly's lists of candidates give it.
    Gender {
        /// A woman.
        Female = "F",
        /// A man.
        Male = "M",
    }
}

/// All that the voting requirements know of a judge or a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Profile {
    /// The list the person stands or was elected on.
    pub list: List,
    /// The regional group of the State whose national the person is.
    pub region: RegionalGroup,
    /// The gender given in the list of candidates.
    pub gender: Gender,
}

impl Profile {
    /// The twenty profiles there are.
    pub fn all() -> impl Iterator<Item = Self> {
        List::ALL.into_iter().flat_map(|list| {
            RegionalGroup::ALL.into_iter().flat_map(move |region| {
                Gender::ALL
                    .into_iter()
                    .map(move |gender| Self { list, region, gender })
            })
        })
    }

    /// Whether the person counts towards a requirement on this category.
    pub fn is_in(&self, category: Category) -> bool {
        match category {
            Category::List(list) => self.list == list,
            Category::Region(region) => self.region == region,
            Category::Gender(gender) => self.gender == gender,
        }
    }
}

/// What a minimum voting requirement is about. In data and addresses `list_a`, `africa`, `female` and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// One of the two lists.
    List(List),
    /// One of the five regional groups.
    Region(RegionalGroup),
    /// One of the two genders.
    Gender(Gender),
}

impl Category {
    /// The nine categories, in the order of the resolution: lists, groups, genders.
    pub const ALL: [Self; 9] = [
        Self::List(List::A),
        Self::List(List::B),
        Self::Region(RegionalGroup::Africa),
        Self::Region(RegionalGroup::AsiaPacific),
        Self::Region(RegionalGroup::EasternEurope),
        Self::Region(RegionalGroup::Grulac),
        Self::Region(RegionalGroup::Weog),
        Self::Gender(Gender::Female),
        Self::Gender(Gender::Male),
    ];

    /// The code used in data and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::List(List::A) => "list_a",
            Self::List(List::B) => "list_b",
            Self::Region(region) => region.code(),
            Self::Gender(Gender::Female) => "female",
            Self::Gender(Gender::Male) => "male",
        }
    }

    /// Whether the requirement is about a list: the only kind that is never waived.
    pub const fn is_list(self) -> bool {
        matches!(self, Self::List(_))
    }
}

impl FromStr for Category {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let named = Self::ALL.into_iter().find(|category| category.code() == text);
        named.ok_or_else(|| {
            Malformed::new(
                "a category: list_a, list_b, a regional group, female or male",
                text,
            )
        })
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

serde_as_text!(Category);

/// One value for each category: how many judges, how many candidates, how many votes are required.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is the value for the category of its name")]
pub struct PerCategory<T> {
    pub list_a: T,
    pub list_b: T,
    pub africa: T,
    pub asia_pacific: T,
    pub eastern_europe: T,
    pub grulac: T,
    pub weog: T,
    pub female: T,
    pub male: T,
}

impl<T> PerCategory<T> {
    /// The value a function gives for each category.
    pub fn from_fn(mut value: impl FnMut(Category) -> T) -> Self {
        Self {
            list_a: value(Category::List(List::A)),
            list_b: value(Category::List(List::B)),
            africa: value(Category::Region(RegionalGroup::Africa)),
            asia_pacific: value(Category::Region(RegionalGroup::AsiaPacific)),
            eastern_europe: value(Category::Region(RegionalGroup::EasternEurope)),
            grulac: value(Category::Region(RegionalGroup::Grulac)),
            weog: value(Category::Region(RegionalGroup::Weog)),
            female: value(Category::Gender(Gender::Female)),
            male: value(Category::Gender(Gender::Male)),
        }
    }

    /// The value for one category.
    pub const fn get(&self, category: Category) -> &T {
        match category {
            Category::List(List::A) => &self.list_a,
            Category::List(List::B) => &self.list_b,
            Category::Region(RegionalGroup::Africa) => &self.africa,
            Category::Region(RegionalGroup::AsiaPacific) => &self.asia_pacific,
            Category::Region(RegionalGroup::EasternEurope) => &self.eastern_europe,
            Category::Region(RegionalGroup::Grulac) => &self.grulac,
            Category::Region(RegionalGroup::Weog) => &self.weog,
            Category::Gender(Gender::Female) => &self.female,
            Category::Gender(Gender::Male) => &self.male,
        }
    }

    /// Category and value, in the order of [`Category::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Category, &T)> {
        Category::ALL
            .into_iter()
            .map(|category| (category, self.get(category)))
    }
}

/// How many of a group of people are in each category.
pub type Headcount = PerCategory<u16>;

impl Headcount {
    /// Counts people by their profiles.
    ///
    /// ```
    /// use asp_core::{RegionalGroup, election::{Gender, Headcount, List, Profile}};
    ///
    /// let judge = Profile { list: List::A, region: RegionalGroup::Grulac, gender: Gender::Female };
    /// let bench = Headcount::of(&[judge, judge]);
    /// assert_eq!((bench.list_a, bench.grulac, bench.female, bench.list_b), (2, 2, 2, 0));
    /// ```
    pub fn of<'a>(people: impl IntoIterator<Item = &'a Profile> + Clone) -> Self {
        Self::from_fn(|category| {
            let members = people
                .clone()
                .into_iter()
                .filter(|profile| profile.is_in(category));
            u16::try_from(members.count()).unwrap_or(u16::MAX)
        })
    }

    /// How many people were counted: each stands on exactly one list.
    pub const fn people(&self) -> u16 {
        self.list_a.saturating_add(self.list_b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_twenty_profiles_and_each_is_in_three_categories() {
        let all: Vec<_> = Profile::all().collect();
        assert_eq!(all.len(), 20);
        for profile in all {
            assert_eq!(Category::ALL.into_iter().filter(|c| profile.is_in(*c)).count(), 3);
        }
    }

    #[test]
    fn a_category_prints_what_it_read() {
        for category in Category::ALL {
            assert_eq!(category.to_string().parse(), Ok(category));
        }
        assert!("list_c".parse::<Category>().is_err());
    }
}
