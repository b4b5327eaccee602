//! What if: another budget, another membership, another scale.
//!
//! A scenario is only an input: change a rate, leave a State out, double the budget, lift a ceiling, and run it
//! again. Nothing in it is limited to the real world but what makes sense of a scale at all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Appropriations, Assessment, ContributionFaults, ContributionReason, ScaleRule, UnRate, assessment, scale,
};
use crate::{Euro, Iso3, law::Answer};

/// All that a bill depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// The States in the scale with their United Nations rates.
    pub rates: Vec<UnRate>,
    /// The ceilings.
    pub rule: ScaleRule,
    /// The budget.
    pub appropriations: Appropriations,
}

impl Scenario {
    /// The bill of every State, with every step. Faults of the scale and of the budget are reported together.
    pub fn run(&self) -> Result<Answer<Assessment, ContributionReason>, ContributionFaults> {
        let (scale, base) = match (
            scale::adjust(&self.rates, self.rule),
            self.appropriations.assessed_on_all(),
        ) {
            (Ok(scale), Ok(base)) => (scale, base),
            (scale, base) => {
                let faults = scale.err().into_iter().chain(base.err());
                return Err(ContributionFaults(faults.flat_map(|faults| faults.0).collect()));
            }
        };
        let bill = assessment::assess(&scale.outcome, base.outcome)?;
        let earlier = scale.reasons().chain(base.reasons()).copied();
        let reasons: Vec<_> = earlier.chain(bill.reasons().copied()).collect();
        Ok(Answer::new(bill.outcome, reasons))
    }
}

/// The bill of one State in two scenarios; none where it is not in the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Difference {
    /// In the first.
    pub before: Option<Euro>,
    /// In the second.
    pub after: Option<Euro>,
}

impl Difference {
    /// How much more the State pays in the second; nothing counts as zero.
    pub fn change(self) -> Euro {
        self.after.unwrap_or_default() - self.before.unwrap_or_default()
    }
}

/// Two bills side by side, for every State that is in one of them.
pub fn compare(before: &Assessment, after: &Assessment) -> BTreeMap<Iso3, Difference> {
    let states = before.amounts().chain(after.amounts()).map(|(state, _)| state);
    let side_by_side = |state| Difference {
        before: before.of(state),
        after: after.of(state),
    };
    states.map(|state| (state, side_by_side(state))).collect()
}
