//! Acts that cannot be.

use chrono::NaiveDate;

/// Why an act cannot stand in the record of a State, with the field that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum TreatyFault {
    /// The Statute did not exist yet.
    #[error("{act} on {day}: the Statute was adopted and opened on {opened}")]
    BeforeAdoption {
        /// The act.
        act: &'static str,
        /// Its day.
        day: NaiveDate,
        /// Day of adoption.
        opened: NaiveDate,
    },
    /// Signature closed on 31 December 2000.
    #[error("signature on {day}: the Statute was open for signature until {closed} (art. 125(1))")]
    SignatureClosed {
        /// The day given.
        day: NaiveDate,
        /// Last day of signature.
        closed: NaiveDate,
    },
    /// The State had signed already.
    #[error("signature on {day}: the State had signed on {first}")]
    SignedTwice {
        /// The day given.
        day: NaiveDate,
        /// The first signature.
        first: NaiveDate,
    },
    /// Only a signatory that is not a party can deny the intention to become one.
    #[error("{act} on {day}: the State is not a signatory that has yet to ratify")]
    NotASignatory {
        /// The act.
        act: &'static str,
        /// Its day.
        day: NaiveDate,
    },
    /// The State is a party already, or has deposited.
    #[error("{act} on {day}: the State has an instrument in force or deposited, with effect from {since}")]
    AlreadyBound {
        /// The act.
        act: &'static str,
        /// Its day.
        day: NaiveDate,
        /// Day from which its instrument counts.
        since: NaiveDate,
    },
    /// There is no instrument that could be withdrawn.
    #[error(
        "instrument_withdrawn on {day}: no instrument awaits entry into force; a party withdraws under art. 127"
    )]
    NothingToWithdraw {
        /// The day given.
        day: NaiveDate,
    },
    /// Only a party can withdraw.
    #[error("{act} on {day}: the State is not a party")]
    NotAParty {
        /// The act.
        act: &'static str,
        /// Its day.
        day: NaiveDate,
    },
    /// A notification is running already.
    #[error("{act} on {day}: a notification already takes effect on {effect}")]
    AlreadyLeaving {
        /// The act.
        act: &'static str,
        /// Its day.
        day: NaiveDate,
        /// Day of effect.
        effect: NaiveDate,
    },
    /// The notification names a day of effect before a year is over.
    #[error("later_effect {stated}: a withdrawal takes effect on {earliest} at the earliest (art. 127(1))")]
    EffectTooEarly {
        /// The day named.
        stated: NaiveDate,
        /// The earliest day.
        earliest: NaiveDate,
    },
    /// There is no running notification to take back: none was made, or it has taken effect.
    #[error("rescission on {day}: no notification of withdrawal is running")]
    NothingToRescind {
        /// The day given.
        day: NaiveDate,
    },
    /// The immediate withdrawal falls outside the year after the amendment.
    #[error("immediate_withdrawal on {day}: allowed from {from} to {until} (art. 121(6))")]
    OutsideTheYear {
        /// The day given.
        day: NaiveDate,
        /// Day the amendment entered into force.
        from: NaiveDate,
        /// Last day of the year after it.
        until: NaiveDate,
    },
    /// A succession before the Statute was in force.
    #[error("succession effective {effective}: the Statute entered into force on {in_force}")]
    SuccessionBeforeForce {
        /// The day given.
        effective: NaiveDate,
        /// Entry into force of the Statute.
        in_force: NaiveDate,
    },
    /// A succession is notified on or after the day of succession.
    #[error("succession notified {notified}: it has effect from {effective}, which is later")]
    SuccessionNotYet {
        /// Day of notice.
        notified: NaiveDate,
        /// Day of succession.
        effective: NaiveDate,
    },
    /// An amendment was accepted before it was adopted.
    #[error("acceptance on {day}: the amendment was adopted on {adopted}")]
    AcceptedBeforeAdoption {
        /// The day given.
        day: NaiveDate,
        /// Day of adoption.
        adopted: NaiveDate,
    },
    /// The same State is listed twice for one amendment.
    #[error("acceptance on {day}: the State is already listed with {first}")]
    AcceptedTwice {
        /// The day given.
        day: NaiveDate,
        /// The deposit already listed.
        first: NaiveDate,
    },
    /// The decision to activate came too early.
    #[error("decision on {day}: it may be taken only after {after} (art. 15 bis(3))")]
    DecidedTooEarly {
        /// The day given.
        day: NaiveDate,
        /// The day after which it may be taken.
        after: NaiveDate,
    },
    /// The day lies so far out that the calendar ends before the period does.
    #[error("{act} on {day}: the period counted from this day leaves the calendar")]
    OutOfCalendar {
        /// The act.
        act: &'static str,
        /// Its day.
        day: NaiveDate,
    },
}

/// All faults found in one record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(|fault| fault.to_string()).collect::<Vec<_>>().join("; "))]
pub struct TreatyFaults(pub Vec<TreatyFault>);
