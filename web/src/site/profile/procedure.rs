//! Where a matter of non-cooperation stands, as far as the judges' decisions on it are on record.

use asp_core::{
    PartialDate,
    non_cooperation::{Case, Event, Gaps, Referral, Stage, Step},
    record::cooperation::{Finding, FindingOutcome, ReferredTo},
};

/// The stage of a matter, and the decision that led there. The decisions of a case are one walk where the procedure
/// allows it; where it does not, because something between them is not on record, the last decision stands alone.
pub fn stage(of_case: &[&'static Finding]) -> Option<(Stage, &'static Finding)> {
    let mut sorted: Vec<(Event, &'static Finding)> = of_case
        .iter()
        .filter_map(|row| Some((event(row)?, *row)))
        .collect();
    sorted.sort_by_key(|(event, _)| event.on);
    let (last, finding) = *sorted.last()?;
    let events: Vec<Event> = sorted.into_iter().map(|(event, _)| event).collect();
    let walk = |events: &[Event]| Case::replay(events, &[], Gaps::Bridge).ok();
    let answer = walk(&events).or_else(|| walk(&[last]))?;
    Some((answer.outcome.stage(), finding))
}

/// What a decision means in the procedure. A notice of a visit is none of its steps.
fn event(row: &Finding) -> Option<Event> {
    let referral = match row.referred_to {
        ReferredTo::Assembly => Some(Referral::Assembly),
        ReferredTo::SecurityCouncil => Some(Referral::SecurityCouncil),
        ReferredTo::Both => Some(Referral::Both),
        ReferredTo::None => None,
    };
    let step = match (row.outcome, referral) {
        (FindingOutcome::NonComplianceFound, Some(_)) => Step::FailureReferred,
        (FindingOutcome::NonComplianceFound | FindingOutcome::ThresholdMetButNoReferral, None) => {
            Step::FailureWithoutReferral
        }
        (FindingOutcome::ReferralDecided, _) => Step::ReferredLater,
        (FindingOutcome::ConfirmedReferralReversed, _) => Step::ReferralReversed,
        (FindingOutcome::NoFinding, _) => Step::NoFailureFound,
        (FindingOutcome::Incident, _) => Step::VisitOrFailureKnown,
        (FindingOutcome::ThresholdMetButNoReferral, Some(_)) | (FindingOutcome::InformedOfVisit, _) => {
            return None;
        }
    };
    let event = Event::new(PartialDate::day(row.date.or(row.event_start)?), step);
    Some(match referral {
        Some(referral) if step != Step::ReferralReversed => event.referred_to(referral),
        _ => event,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last_stage(state: &str) -> Option<Stage> {
        let rows: Vec<_> = asp_data::findings()
            .iter()
            .filter(|row| row.state.as_str() == state)
            .collect();
        let case = rows.last()?.case;
        let of_case: Vec<_> = rows.into_iter().filter(|row| row.case == case).collect();
        stage(&of_case).map(|(stage, _)| stage)
    }

    #[test]
    fn each_matter_stands_where_its_last_decision_left_it() {
        let cases = [
            ("HUN", Some(Stage::Referred)),
            ("MNG", Some(Stage::Referred)),
            // Found in October 2025, referred three months later.
            ("ITA", Some(Stage::Referred)),
            // The referral was reversed on appeal, the finding stands.
            ("JOR", Some(Stage::FindingWithoutReferral)),
            ("ZAF", Some(Stage::FindingWithoutReferral)),
            ("KEN", Some(Stage::Referred)),
            ("TJK", Some(Stage::RiskKnown)),
            ("FRA", None),
        ];
        for (state, expected) in cases {
            assert_eq!(last_stage(state), expected, "{state}");
        }
    }
}
