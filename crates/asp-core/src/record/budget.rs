//! The budget of the Court, what States owe and what they pay. Amounts are whole euros.

use super::record;
use crate::{Decimal, Euro, Iso3, NaiveDate, PartialDate, Rate, SessionId, Symbol, Year, code::codes};

record! {
    /// A budget year: who decided the budget, when and in which document. The amounts are in amounts.csv.
    BudgetYear in "budget/years.csv" by (year) {
        /// Year of the budget. That of 2003 ran from September 2002.
        year: Year,
        /// Session that decided it.
        session: SessionId,
        /// Resolution.
        resolution: Option<Symbol>,
        /// Day of adoption.
        adopted: Option<NaiveDate>,
        /// Whether programmes.csv has every programme of the year, so that they add up to the approved amount.
        programmes_complete: bool,
    }
}

codes! {
    /// A stage of a budget.
    BudgetStage {
        /// Asked for by the Court.
        Proposed = "proposed",
        /// Advised by the Committee on Budget and Finance.
        Recommended = "recommended",
        /// Approved by the Assembly.
        Approved = "approved",
        /// Assessed on States.
        Assessed = "assessed",
        /// Spent.
        Spent = "spent",
    }
}

codes! {
    /// Whether a figure includes the Host State Loan. Figures of different scope must not be compared.
    Scope {
        /// With the loan.
        Incl = "incl",
        /// Without the loan.
        Excl = "excl",
        /// There was no loan to pay.
        Na = "na",
        /// The source does not say.
        Unknown = "unknown",
    }
}

record! {
    /// The figure used for one stage of a budget.
    BudgetAmount in "budget/amounts.csv" by (year, stage) {
        /// Year of the budget.
        year: Year,
        /// Stage.
        stage: BudgetStage,
        /// Whether the Host State Loan is in it.
        scope: Scope,
        /// The amount.
        amount: Euro,
    }
}

codes! {
    /// How precise a figure is in its source.
    Precision {
        /// To the euro or the hundred euros, as budgets are printed.
        Exact = "exact",
        /// Rounded to ten thousand euros.
        TenThousand = "10_000",
        /// Rounded to a tenth of a million.
        TenthOfMillion = "0.1_million",
        /// Rounded to a million.
        Million = "1_million",
        /// A percentage rounded to its first decimal.
        TenthOfPercent = "0.1_percent",
        /// "About".
        About = "about",
        /// "Almost".
        Almost = "almost",
        /// "Just under".
        JustUnder = "just_under",
        /// Computed from other figures of the source.
        Derived = "derived",
    }
}

record! {
    /// A total as found in a source, conflicting ones included.
    BudgetReading in "budget/readings.csv" by (id) {
        /// Id of the reading.
        id: &'static str,
        /// Year of the budget.
        year: Year,
        /// Stage.
        stage: BudgetStage,
        /// The amount.
        amount: Option<Euro>,
        /// Change against the year before in percent, where that is what the source gives.
        change_percent: Option<Decimal>,
        /// How precise the figure is.
        precision: Precision,
        /// Whether the Host State Loan is in it.
        scope: Scope,
    }
}

record! {
    /// Approved appropriation of a major programme.
    Programme in "budget/programmes.csv" by (year, code) {
        /// Year of the budget.
        year: Year,
        /// Number of the major programme.
        code: ProgrammeCode,
        /// Name of the programme.
        name: &'static str,
        /// The appropriation.
        amount: Euro,
    }
}

codes! {
    /// A major programme of the budget, in the order of the budget.
    ProgrammeCode {
        /// Judiciary.
        I = "I",
        /// Office of the Prosecutor.
        Ii = "II",
        /// Registry.
        Iii = "III",
        /// Secretariat of the Assembly.
        Iv = "IV",
        /// Premises.
        V = "V",
        /// Secretariat of the Trust Fund for Victims.
        Vi = "VI",
        /// Project Director's Office.
        Vii1 = "VII-1",
        /// Permanent premises: interest, later the Host State Loan.
        Vii2 = "VII-2",
        /// Independent Oversight Mechanism.
        Vii5 = "VII-5",
        /// Office of Internal Audit.
        Vii6 = "VII-6",
    }
}

codes! {
    /// A fund beside the budget.
    Fund {
        /// Working Capital Fund.
        WorkingCapital = "working_capital",
        /// Contingency Fund.
        Contingency = "contingency",
        /// Loan of the host State for the premises.
        HostStateLoan = "host_state_loan",
        /// Construction of the permanent premises.
        PermanentPremises = "permanent_premises",
    }
}

codes! {
    /// What a figure of a fund is.
    FundFigure {
        /// Level authorised.
        AuthorisedLevel = "authorised_level",
        /// Level at the beginning.
        InitialLevel = "initial_level",
        /// Level after replenishment.
        LevelAfterReplenishment = "level_after_replenishment",
        /// Level below which the Assembly decides on replenishment.
        ReplenishmentThreshold = "replenishment_threshold",
        /// Yearly instalment, major programme VII-2.
        AnnualInstalment = "annual_instalment",
        /// Largest loan offered.
        MaximumLoanOffered = "maximum_loan_offered",
        /// Projected cost of construction.
        ProjectedCost = "projected_construction_cost",
        /// Approved increase of the construction budget.
        BudgetIncrease = "budget_increase_approved",
    }
}

record! {
    /// A figure of a fund.
    FundLevel in "budget/funds.csv" by (id) {
        /// Id of the figure.
        id: &'static str,
        /// The fund.
        fund: Fund,
        /// Year for which it holds.
        year: Year,
        /// What it is.
        kind: FundFigure,
        /// The amount.
        amount: Euro,
        /// Resolution that set it.
        resolution: Option<Symbol>,
    }
}

codes! {
    /// Whether a figure is of one State or of all.
    ArrearsScope {
        /// Of all States.
        Total = "total",
        /// Of one State.
        State = "state",
    }
}

record! {
    /// What was outstanding at a date. A blank is unknown, never zero.
    Arrears in "budget/arrears.csv" by (id) {
        /// Id of the row.
        id: &'static str,
        /// Day or month.
        date: PartialDate,
        /// Of one State or of all.
        scope: ArrearsScope,
        /// The State.
        state: Option<Iso3>,
        /// Outstanding in all.
        outstanding: Option<Euro>,
        /// How precise the amounts are.
        precision: Option<Precision>,
        /// Outstanding for the current year.
        current_year: Option<Euro>,
        /// Outstanding for earlier years.
        prior_years: Option<Euro>,
        /// Number of States in arrears.
        states_in_arrears: Option<u16>,
        /// Number of States without a vote under article 112(8).
        states_ineligible: Option<u16>,
        /// Share of the contributions due that had been received, in percent.
        collected_percent: Option<Decimal>,
    }
}

codes! {
    /// Whether a contribution includes a share of the Host State Loan.
    LoanShare {
        /// It does.
        Yes = "yes",
        /// It does not: the State paid its share of the premises at once.
        No = "no",
        /// In part.
        Partly = "partly",
        /// There was no loan to pay.
        Na = "na",
        /// The source does not say.
        Unknown = "unknown",
    }
}

record! {
    /// An official contribution or share of a single State.
    Contribution in "budget/contributions.csv" by (year, state) {
        /// Year of the budget.
        year: Year,
        /// The State.
        state: Iso3,
        /// The contribution.
        amount: Option<Euro>,
        /// Its share of the whole, in percent.
        share_percent: Option<Decimal>,
        /// Whether a share of the Host State Loan is in it.
        includes_loan: LoanShare,
        /// How precise the figure is.
        precision: Precision,
    }
}

record! {
    /// The recipe of the contribution calculator applied to one State, beside the official figure.
    ContributionCheck in "budget/contribution_checks.csv" by (year, state) {
        /// Year of the budget.
        year: Year,
        /// The State.
        state: Iso3,
        /// Number of States in the scale.
        states_in_scale: u16,
        /// What is shared among them.
        base: Euro,
        /// Rate of the State in the scale of the United Nations.
        un_rate: Rate,
        /// Rate that the recipe gives, in percent.
        model_rate: Decimal,
        /// Amount that the recipe gives.
        model: Euro,
        /// Official amount.
        official: Euro,
        /// Official amount less that of the recipe.
        difference: Euro,
    }
}

record! {
    /// A rate of the United Nations scale of assessments. It is not the Assembly's own scale, which follows from it.
    UnRate in "budget/un_scale.csv" by (from_year, state) {
        /// The State.
        state: Iso3,
        /// First year of the period.
        from_year: Year,
        /// Last year of the period.
        until_year: Year,
        /// The rate.
        rate: Rate,
        /// Whether the State was a least developed country when the period began; blank where it was not looked up.
        least_developed: Option<bool>,
        /// Resolution of the General Assembly.
        resolution: Option<&'static str>,
    }
}
