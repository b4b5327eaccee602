//! The Court's scale from United Nations rates.
//!
//! Source: Rome Statute, article 117; the ceilings are those of the United Nations scale, which the Assembly
//! decided in 2006 to apply to the Court. That the ceiling of least developed countries is applied again after
//! the adjustment, and that rates have four decimals, is shown by the official bills.
//!
//! All arithmetic is exact until the one rounding at the end: a rate is compared with its ceiling as a fraction.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{AssessedRate, ContributionFault, ContributionFaults, ContributionReason};
use crate::{Iso3, Rate, Ratio, law::Answer};

/// A State's rate in the United Nations regular budget scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct UnRate {
    /// The State.
    pub state: Iso3,
    /// Its rate.
    pub rate: Rate,
    /// Whether it is a least developed country.
    pub least_developed: bool,
}

/// The ceilings of a scale. `None` lifts a ceiling, for a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ScaleRule {
    /// The highest rate of any State.
    pub ceiling: Option<Rate>,
    /// The highest rate of a least developed country.
    pub least_developed_ceiling: Option<Rate>,
}

impl ScaleRule {
    /// The ceilings of the Court: 22 per cent, and 0.01 per cent for a least developed country.
    pub const COURT: Self = Self {
        ceiling: Some(Rate(22_000)),
        least_developed_ceiling: Some(Rate(10)),
    };

    /// The ceiling of one State, the lower if both hold.
    fn cap(&self, of: UnRate) -> Option<(Cap, u64)> {
        let least = self.least_developed_ceiling.filter(|_| of.least_developed);
        let least = least.map(|rate| (Cap::LeastDeveloped, u64::from(rate.0)));
        let any = self.ceiling.map(|rate| (Cap::Ceiling, u64::from(rate.0)));
        least.into_iter().chain(any).min_by_key(|(_, ceiling)| *ceiling)
    }
}

/// A ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cap {
    /// That of least developed countries.
    LeastDeveloped,
    /// That of all States.
    Ceiling,
}

/// A State's place in the Court's scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct ScaledRate {
    /// Its United Nations rate.
    pub un: Rate,
    /// Its rate at the Court, rounded to four decimals.
    pub assessed: AssessedRate,
    /// The ceiling that holds it, if one does.
    pub cap: Option<Cap>,
}

/// The Court's scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scale {
    rates: BTreeMap<Iso3, ScaledRate>,
    factor: Option<Ratio>,
}

impl Scale {
    /// The rate of one State.
    pub fn of(&self, state: Iso3) -> Option<ScaledRate> {
        self.rates.get(&state).copied()
    }

    /// All rates, by code.
    pub fn rates(&self) -> impl Iterator<Item = (Iso3, ScaledRate)> {
        self.rates.iter().map(|(state, rate)| (*state, *rate))
    }

    /// The factor by which the United Nations rate of a State that is not capped was raised; none if all are.
    pub fn factor(&self) -> Option<Ratio> {
        self.factor
    }

    /// The rounded rates added up, in ten-thousandths of a per cent. Rounding leaves it a little off
    /// 1,000,000; the Court's bills show that nothing is done about that.
    pub fn sum(&self) -> u64 {
        self.rates.values().map(|rate| u64::from(rate.assessed.0)).sum()
    }
}

/// One hundred per cent in thousandths.
const WHOLE: u64 = 100_000;

/// The Court's scale for these States under this rule.
pub fn adjust(
    rates: &[UnRate],
    rule: ScaleRule,
) -> Result<Answer<Scale, ContributionReason>, ContributionFaults> {
    let faults = faults(rates, rule);
    if !faults.is_empty() {
        return Err(ContributionFaults(faults));
    }
    let total_thousandths = rates.iter().map(|one| u64::from(one.rate.0)).sum();
    let mut reasons = vec![ContributionReason::UnRates {
        states: rates.len(),
        total_thousandths,
    }];
    let sharing = share(rates, rule, &mut reasons)?;
    let scale = rounded(rates, &sharing);
    reasons.push(ContributionReason::RatesRounded {
        sum_ten_thousandths: scale.sum(),
    });
    Ok(Answer::new(scale, reasons))
}

/// Which States are capped, and what is left for the others to share.
struct Sharing {
    capped: BTreeMap<Iso3, (Cap, u64)>,
    /// What the States that are not capped carry together, in thousandths of a per cent.
    left: u64,
    /// Their United Nations rates added up.
    free: u64,
}

impl Sharing {
    /// The share of a rate of a State that is not capped, in ten-thousandths of a per cent, half up.
    fn share_of(&self, rate: Rate) -> AssessedRate {
        let product = u128::from(rate.0) * u128::from(self.left) * 10;
        let whole = u128::from(self.free).max(1);
        let rounded = (product + whole / 2) / whole;
        AssessedRate(u32::try_from(rounded).unwrap_or(u32::MAX))
    }

    /// Whether the rate, once raised, stands above the ceiling: `rate × left / free > ceiling`, exactly.
    fn exceeds(&self, rate: Rate, ceiling: u64) -> bool {
        u128::from(rate.0) * u128::from(self.left) > u128::from(ceiling) * u128::from(self.free)
    }

    /// Holds a State at its ceiling from the next pass on.
    fn hold(&mut self, one: UnRate, cap: Cap, ceiling: u64) {
        self.capped.insert(one.state, (cap, ceiling));
        self.left = self.left.saturating_sub(ceiling);
        self.free = self.free.saturating_sub(u64::from(one.rate.0));
    }
}

/// Repeats the adjustment until no State stands above its ceiling. A State once capped stays so, because the
/// factor only grows: each pass caps at least one State more or is the last.
fn share(
    rates: &[UnRate],
    rule: ScaleRule,
    reasons: &mut Vec<ContributionReason>,
) -> Result<Sharing, ContributionFaults> {
    let mut sharing = Sharing {
        capped: BTreeMap::new(),
        left: WHOLE,
        free: rates.iter().map(|one| u64::from(one.rate.0)).sum(),
    };
    for round in 1..=rates.len().saturating_add(1) {
        let Some(factor) = Ratio::new(sharing.left, sharing.free) else {
            break;
        };
        let states = rates.len().saturating_sub(sharing.capped.len());
        reasons.push(ContributionReason::Factor {
            round,
            states,
            factor,
        });
        let above = above_their_ceiling(rates, rule, &sharing);
        if above.is_empty() {
            return Ok(sharing);
        }
        for (one, cap, ceiling) in &above {
            reasons.push(ContributionReason::Capped {
                state: one.state,
                cap: *cap,
                would_be: sharing.share_of(one.rate),
                held_at: Rate(u32::try_from(*ceiling).unwrap_or(u32::MAX)),
            });
        }
        for (one, cap, ceiling) in above {
            sharing.hold(one, cap, ceiling);
        }
    }
    // Every State is capped: their ceilings are the whole, or the whole cannot be reached.
    let reached = sharing.capped.values().map(|(_, ceiling)| *ceiling).sum::<u64>();
    if reached == WHOLE {
        return Ok(sharing);
    }
    Err(ContributionFaults(vec![ContributionFault::CeilingsTooLow {
        reached: Rate(u32::try_from(reached).unwrap_or(u32::MAX)),
    }]))
}

fn above_their_ceiling(rates: &[UnRate], rule: ScaleRule, sharing: &Sharing) -> Vec<(UnRate, Cap, u64)> {
    let free = rates
        .iter()
        .filter(|one| !sharing.capped.contains_key(&one.state));
    free.filter_map(|one| {
        let (cap, ceiling) = rule.cap(*one)?;
        sharing.exceeds(one.rate, ceiling).then_some((*one, cap, ceiling))
    })
    .collect()
}

fn rounded(rates: &[UnRate], sharing: &Sharing) -> Scale {
    let of_one = |one: &UnRate| {
        let held = sharing.capped.get(&one.state);
        let assessed = match held {
            Some((_, ceiling)) => AssessedRate(u32::try_from(ceiling * 10).unwrap_or(u32::MAX)),
            None => sharing.share_of(one.rate),
        };
        let rate = ScaledRate {
            un: one.rate,
            assessed,
            cap: held.map(|(cap, _)| *cap),
        };
        (one.state, rate)
    };
    Scale {
        rates: rates.iter().map(of_one).collect(),
        factor: Ratio::new(sharing.left, sharing.free),
    }
}

fn faults(rates: &[UnRate], rule: ScaleRule) -> Vec<ContributionFault> {
    let mut faults = Vec::new();
    let ceilings = [
        ("ceiling", rule.ceiling),
        ("least_developed_ceiling", rule.least_developed_ceiling),
    ];
    for (field, ceiling) in ceilings {
        if let Some(ceiling) = ceiling.filter(|rate| u64::from(rate.0) > WHOLE) {
            faults.push(ContributionFault::CeilingAboveWhole { field, ceiling });
        }
    }
    if rates.is_empty() {
        faults.push(ContributionFault::NoStates);
    }
    let mut seen = BTreeSet::new();
    for one in rates {
        let state = one.state;
        if one.rate.0 == 0 {
            faults.push(ContributionFault::RateZero { state });
        }
        if u64::from(one.rate.0) > WHOLE {
            faults.push(ContributionFault::RateAboveWhole {
                state,
                rate: one.rate,
            });
        }
        if !seen.insert(state) {
            faults.push(ContributionFault::StateTwice { state });
        }
    }
    faults
}
