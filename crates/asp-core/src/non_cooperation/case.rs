//! A case: its events in order, where they lead, and why a sequence cannot be right.

use std::collections::VecDeque;

use chrono::{Days, Months};
use serde::{Deserialize, Serialize};

use super::{Limit, Stage, Step, Track, Transition, steps_from, transitions, ways_of};
use crate::{
    NaiveDate, PartialDate,
    law::{Answer, Citation, Reason},
};

/// To whom the judges referred a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Referral {
    /// The Assembly.
    Assembly,
    /// The Security Council.
    SecurityCouncil,
    /// Both.
    Both,
}

impl Referral {
    /// Whether the Assembly has the matter before it.
    pub const fn reaches_assembly(self) -> bool {
        matches!(self, Self::Assembly | Self::Both)
    }
}

/// Something that happened in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub on: PartialDate,
    /// What.
    pub step: Step,
    /// For a referral: to whom.
    pub referred_to: Option<Referral>,
    /// A date that was set in it, such as that for observations.
    pub until: Option<NaiveDate>,
}

impl Event {
    /// An event without addressee and set date.
    pub const fn new(on: PartialDate, step: Step) -> Self {
        Self {
            on,
            step,
            referred_to: None,
            until: None,
        }
    }

    /// The event as a referral to a body.
    #[must_use]
    pub const fn referred_to(self, referral: Referral) -> Self {
        Self {
            referred_to: Some(referral),
            ..self
        }
    }

    /// The event with a date that was set in it.
    #[must_use]
    pub const fn until(self, day: NaiveDate) -> Self {
        Self {
            until: Some(day),
            ..self
        }
    }
}

/// What to do when the record jumps over steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gaps {
    /// Take the sequence as complete: a jump is refused, with the steps that are missing.
    Refuse,
    /// Fill in the fewest steps that must lie between, marked as not recorded.
    Bridge,
}

/// A step that was taken in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// What happened.
    pub step: Step,
    /// The stage before.
    pub from: Stage,
    /// The stage after.
    pub to: Stage,
    /// When; for a step filled in, none.
    pub on: Option<PartialDate>,
    /// What it rests on.
    #[serde(skip)]
    law: &'static [Citation],
}

impl Taken {
    fn new(way: &Transition, on: Option<PartialDate>) -> Self {
        Self {
            step: way.step,
            from: way.from,
            to: way.to,
            on,
            law: way.law,
        }
    }

    /// Whether the step is on record, and not filled in.
    pub const fn is_recorded(&self) -> bool {
        self.on.is_some()
    }
}

impl Reason for Taken {
    fn law(&self) -> &'static [Citation] {
        self.law
    }
}

/// Why an event cannot stand where it does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Rejection {
    /// It cannot follow, whatever may lie between.
    #[error("event {index}: {step:?} cannot follow at stage {stage}")]
    Impossible {
        /// Its place in the list, from 0.
        index: usize,
        /// What it was.
        step: Step,
        /// Where the case stood.
        stage: Stage,
        /// What could have followed.
        possible: Vec<Step>,
    },
    /// It can follow only after other steps.
    #[error("event {index}: {step:?} cannot follow at stage {stage} without {} earlier steps", missing.len())]
    StepsMissing {
        /// Its place in the list, from 0.
        index: usize,
        /// What it was.
        step: Step,
        /// Where the case stood.
        stage: Stage,
        /// The fewest steps that must lie between.
        missing: Vec<Step>,
    },
    /// It lies before the event it follows.
    #[error("event {index}: {on} lies before {after}, the date of the event before it")]
    BeforeThePrevious {
        /// Its place in the list, from 0.
        index: usize,
        /// Its date.
        on: PartialDate,
        /// The date of the event before.
        after: PartialDate,
    },
    /// A referral without addressee.
    #[error("event {index}: a referral must say to whom")]
    ReferralWithoutAddressee {
        /// Its place in the list, from 0.
        index: usize,
    },
    /// A step of the Assembly in a matter referred to the Security Council alone.
    #[error("event {index}: the matter was referred to the Security Council alone")]
    NotBeforeTheAssembly {
        /// Its place in the list, from 0.
        index: usize,
    },
    /// A public meeting too near to a session.
    #[error("event {index}: on {on} no more than {months} months remain until the session of {session}")]
    TooNearToSession {
        /// Its place in the list, from 0.
        index: usize,
        /// Its date.
        on: PartialDate,
        /// The opening of the session.
        session: NaiveDate,
        /// The months that must remain.
        months: u8,
    },
}

/// Where a case stands, and how it came there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Case {
    stage: Stage,
    since: Option<PartialDate>,
    referral: Option<Referral>,
    until: Option<NaiveDate>,
}

impl Case {
    /// A case with a request outstanding and no event.
    pub const fn new() -> Self {
        Self {
            stage: Stage::RequestOutstanding,
            since: None,
            referral: None,
            until: None,
        }
    }

    /// Follows the events, in order of time, from an outstanding request. `sessions` are the openings of the
    /// Assembly's sessions; a time limit that hangs on a session is examined if it is among them.
    ///
    /// Answers with the case and the steps taken, or with every event that cannot stand where it does.
    pub fn replay(
        events: &[Event],
        sessions: &[NaiveDate],
        gaps: Gaps,
    ) -> Result<Answer<Self, Taken>, Vec<Rejection>> {
        let mut case = Self::new();
        let (mut taken, mut rejections) = (Vec::new(), Vec::new());
        for (index, event) in events.iter().enumerate() {
            match case.follow(index, event, sessions, gaps) {
                Ok(steps) => taken.extend(steps),
                Err(rejection) => rejections.push(rejection),
            }
        }
        if rejections.is_empty() {
            Ok(Answer::new(case, taken))
        } else {
            Err(rejections)
        }
    }

    /// The stage it stands at.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Since when, if an event led there.
    pub const fn since(&self) -> Option<PartialDate> {
        self.since
    }

    /// To whom it is referred, if it is.
    pub const fn referral(&self) -> Option<Referral> {
        self.referral
    }

    fn follow(
        &mut self,
        index: usize,
        event: &Event,
        sessions: &[NaiveDate],
        gaps: Gaps,
    ) -> Result<Vec<Taken>, Rejection> {
        self.check_order(index, event)?;
        let (bridge, way) = self.way_to(index, event.step)?;
        if !bridge.is_empty() && gaps == Gaps::Refuse {
            return Err(Rejection::StepsMissing {
                index,
                step: event.step,
                stage: self.stage,
                missing: bridge.iter().map(|way| way.step).collect(),
            });
        }
        self.check_referral(index, event, &bridge, way)?;
        check_session(index, event, way, sessions)?;
        let mut taken: Vec<_> = bridge.iter().map(|way| Taken::new(way, None)).collect();
        taken.push(Taken::new(way, Some(event.on)));
        self.stage = way.to;
        self.since = Some(event.on);
        self.until = event.until;
        match way.step {
            Step::ReferralReversed | Step::SentBackOnAppeal => self.referral = None,
            _ => self.referral = event.referred_to.or(self.referral),
        }
        Ok(taken)
    }

    fn check_order(&self, index: usize, event: &Event) -> Result<(), Rejection> {
        match self.since {
            Some(after) if event.on.last_day() < after.first_day() => Err(Rejection::BeforeThePrevious {
                index,
                on: event.on,
                after,
            }),
            _ => Ok(()),
        }
    }

    /// The transition of a step and the fewest others before it.
    fn way_to(
        &self,
        index: usize,
        step: Step,
    ) -> Result<(Vec<&'static Transition>, &'static Transition), Rejection> {
        let bridges = ways_of(step).filter_map(|way| Some((shortest(self.stage, way.from)?, way)));
        bridges
            .min_by_key(|(bridge, _)| bridge.len())
            .ok_or_else(|| Rejection::Impossible {
                index,
                step,
                stage: self.stage,
                possible: steps_from(self.stage).map(|way| way.step).collect(),
            })
    }

    fn check_referral(
        &self,
        index: usize,
        event: &Event,
        bridge: &[&Transition],
        way: &Transition,
    ) -> Result<(), Rejection> {
        let refers = |way: &Transition| way.to == Stage::Referred && way.from != Stage::Referred;
        if refers(way) && event.referred_to.is_none() {
            return Err(Rejection::ReferralWithoutAddressee { index });
        }
        let referred_on_the_way = bridge.iter().any(|way| refers(way));
        let elsewhere = self.referral.is_some_and(|referral| !referral.reaches_assembly());
        if is_of_the_assembly(way) && elsewhere && !referred_on_the_way {
            return Err(Rejection::NotBeforeTheAssembly { index });
        }
        Ok(())
    }

    /// What can follow on a day, with its limit and, where it is closed, the reason.
    pub fn next_steps(&self, on: NaiveDate, next_session: Option<NaiveDate>) -> Vec<NextStep> {
        steps_from(self.stage)
            .map(|way| self.next_step(way, on, next_session))
            .collect()
    }

    fn next_step(
        &self,
        way: &'static Transition,
        on: NaiveDate,
        next_session: Option<NaiveDate>,
    ) -> NextStep {
        let not_before_the_assembly =
            self.referral.is_some_and(|referral| !referral.reaches_assembly()) && is_of_the_assembly(way);
        let by = self.due(way, next_session);
        let closed = match (way.limit, by) {
            _ if not_before_the_assembly => Some(Closed::NotBeforeTheAssembly),
            (Limit::IfMonthsRemain(_), Some(by)) if on > by => Some(Closed::TooNearToSession),
            _ => None,
        };
        NextStep { way, by, closed }
    }

    /// The last day for a step, where one can be computed.
    fn due(&self, way: &Transition, next_session: Option<NaiveDate>) -> Option<NaiveDate> {
        match way.limit {
            Limit::IfMonthsRemain(months) => last_day_with_months_left(next_session?, months),
            Limit::BeforeSession => next_session?.pred_opt(),
            Limit::AtSession | Limit::UntilSession => next_session,
            Limit::SetByChamber => self.until,
            Limit::None
            | Limit::WithoutDelay
            | Limit::AsSoonAsKnown
            | Limit::ShortNotice
            | Limit::Appeals
            | Limit::AnswerWithinDays(_) => None,
        }
    }

    /// The last day for the State's answer to an open letter, while one is awaited; counted from the last day the
    /// date of the letter can mean.
    pub fn answer_due(&self) -> Option<NaiveDate> {
        let (Stage::OpenLetter, Some(sent)) = (self.stage, self.since) else {
            return None;
        };
        let days = ways_of(Step::OpenLetterSent).find_map(|way| match way.limit {
            Limit::AnswerWithinDays(days) => Some(u64::from(days)),
            _ => None,
        })?;
        sent.last_day().checked_add_days(Days::new(days))
    }
}

impl Default for Case {
    fn default() -> Self {
        Self::new()
    }
}

/// A step that can follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NextStep {
    /// The step, with who takes it and on what text.
    pub way: &'static Transition,
    /// The last day for it, where one can be computed.
    pub by: Option<NaiveDate>,
    /// Why it cannot be taken on the day, if so.
    pub closed: Option<Closed>,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Closed {
    /// The matter was referred to the Security Council alone.
    NotBeforeTheAssembly,
    /// Too little time remains until the session.
    TooNearToSession,
}

/// Whether a step is one of the formal track, which only a referral to the Assembly opens.
fn is_of_the_assembly(way: &Transition) -> bool {
    let formal = way.to.track() == Track::Formal && way.to != Stage::Referred;
    formal || way.step == Step::LeftOffAgenda
}

/// The last day on which more than so many months remain until a session: a working group of the Bureau meets in
/// public only if more than three do (recalled).
pub fn last_day_with_months_left(session: NaiveDate, months: u8) -> Option<NaiveDate> {
    session
        .checked_sub_months(Months::new(u32::from(months)))?
        .pred_opt()
}

fn check_session(
    index: usize,
    event: &Event,
    way: &Transition,
    sessions: &[NaiveDate],
) -> Result<(), Rejection> {
    let Limit::IfMonthsRemain(months) = way.limit else {
        return Ok(());
    };
    let next = sessions
        .iter()
        .copied()
        .filter(|session| *session >= event.on.first_day())
        .min();
    let Some(session) = next else {
        return Ok(());
    };
    match last_day_with_months_left(session, months) {
        Some(last) if event.on.first_day() > last => Err(Rejection::TooNearToSession {
            index,
            on: event.on,
            session,
            months,
        }),
        _ => Ok(()),
    }
}

/// The fewest steps from one stage to another, none of them back; none if there is no way.
fn shortest(from: Stage, to: Stage) -> Option<Vec<&'static Transition>> {
    let mut paths = VecDeque::from([(from, Vec::new())]);
    let mut seen = vec![from];
    while let Some((stage, path)) = paths.pop_front() {
        if stage == to {
            return Some(path);
        }
        for way in transitions()
            .iter()
            .filter(|way| way.from == stage && !way.reopens)
        {
            if !seen.contains(&way.to) {
                seen.push(way.to);
                let longer = path.iter().copied().chain([way]).collect();
                paths.push_back((way.to, longer));
            }
        }
    }
    None
}
