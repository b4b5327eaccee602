//! Whether a decision is carried, and by how much.

use serde::Serialize;

use super::{
    Count, Decision, Majority, Quorum, QuorumReading, QuorumRule, VoteFault, VoteFaults, VoteReason,
};
use crate::law::Answer;

/// The result of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Verdict {
    /// Carried: the quorum is met and the majority reached.
    pub carried: bool,
    /// Votes in favour.
    pub yes: u32,
    /// Votes needed.
    pub needed: u32,
    /// Votes in favour less votes needed: what there is to spare, or below zero what is missing.
    pub by: i64,
    /// The quorum, where one is asked for.
    pub quorum: Option<Quorum>,
    /// What would have carried it, if the majority was not reached.
    pub missing: Option<Missing>,
}

/// The two ways to the majority, each alone; none where there are not enough such States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Missing {
    /// States that voted no and would have to vote yes.
    pub turned: Option<u32>,
    /// States that voted neither and would have to vote yes.
    pub joined: Option<u32>,
}

/// Whether `decision` is carried with this count, States without a vote counting for the quorum as `reading`
/// says. Refused if the count cannot be, or if the majority for the decision was not established.
pub fn decide(
    decision: Decision,
    count: Count,
    reading: QuorumReading,
) -> Result<Answer<Verdict, VoteReason>, VoteFaults> {
    let requirement = decision.requirement();
    let established = requirement.majority.ok_or(VoteFault::NotEstablished { decision });
    let majority = match (established, count.check()) {
        (Ok(majority), Ok(())) => majority,
        (established, checked) => {
            let counted = checked.err().map_or_else(Vec::new, |faults| faults.0);
            return Err(VoteFaults(established.err().into_iter().chain(counted).collect()));
        }
    };
    let mut reasons = vec![VoteReason::Needs { decision, majority }];
    let quorum = (requirement.quorum == QuorumRule::AbsoluteOfParties).then(|| Quorum::of(&count, reading));
    reasons.extend(quorum.map(|quorum| quorum_reason(quorum, &count, reading)));
    reasons.push(counted(majority, &count));
    let verdict = verdict(majority, &count, quorum);
    reasons.push(VoteReason::Majority {
        needed: verdict.needed,
        yes: verdict.yes,
    });
    Ok(Answer::new(verdict, reasons))
}

/// The verdict under each reading of the quorum.
pub fn under_every_reading(
    decision: Decision,
    count: Count,
) -> Result<[(QuorumReading, Verdict); 3], VoteFaults> {
    let [one, two, three] = QuorumReading::ALL;
    let of = |reading| decide(decision, count, reading).map(|answer| (reading, answer.outcome));
    Ok([of(one)?, of(two)?, of(three)?])
}

/// Whether the open question decides the vote: the readings do not agree on whether it is carried.
pub fn matters(verdicts: &[(QuorumReading, Verdict); 3]) -> bool {
    let [(_, one), (_, two), (_, three)] = verdicts;
    one.carried != two.carried || two.carried != three.carried
}

fn verdict(majority: Majority, count: &Count, quorum: Option<Quorum>) -> Verdict {
    let needed = majority.needed(count.parties, count.voting());
    let reached = count.yes >= needed;
    Verdict {
        carried: reached && quorum.is_none_or(Quorum::is_met),
        yes: count.yes,
        needed,
        by: i64::from(count.yes) - i64::from(needed),
        quorum,
        missing: (!reached).then(|| missing(majority, count, needed)),
    }
}

fn missing(majority: Majority, count: &Count, needed: u32) -> Missing {
    // Turning a no leaves the number of votes as it is, so the votes needed stay the same.
    let turned = needed.saturating_sub(count.yes);
    let (yes, no) = (u64::from(count.yes), u64::from(count.no));
    let joined = match majority {
        // yes + x > no
        Majority::SimpleOfVoting => (no + 1).saturating_sub(yes),
        // 3 (yes + x) >= 2 (yes + x + no), and at least one vote
        Majority::TwoThirdsOfVoting => (2 * no).saturating_sub(yes).max(1),
        Majority::AbsoluteOfParties | Majority::TwoThirdsOfParties | Majority::OneThirdOfParties => {
            u64::from(turned)
        }
    };
    Missing {
        turned: (turned <= count.no).then_some(turned),
        joined: u32::try_from(joined)
            .ok()
            .filter(|joined| *joined <= count.could_still_vote()),
    }
}

fn quorum_reason(quorum: Quorum, count: &Count, reading: QuorumReading) -> VoteReason {
    let Quorum { of, needed, present } = quorum;
    if count.without_vote() == 0 {
        return VoteReason::QuorumUndisputed { needed, present };
    }
    VoteReason::Quorum {
        reading,
        of,
        needed,
        present,
    }
}

fn counted(majority: Majority, count: &Count) -> VoteReason {
    if majority.counts_only_votes() {
        return VoteReason::PresentAndVoting {
            yes: count.yes,
            no: count.no,
            abstained: count.abstained,
            invalid: count.invalid,
        };
    }
    VoteReason::AllParties {
        parties: count.parties,
    }
}
