## Why a rule says what it says

why = Why?

law-article = Rome Statute, art. { $article }
law-paragraph = Rome Statute, art. { $article }({ $number })
law-letter = Rome Statute, art. { $article }({ $number })({ $letter })
law-rules-of-procedure = Rules of Procedure of the Assembly, rule { $rule }
law-financial-regulation = Financial Regulation { $number }
law-procedure-and-evidence = Rules of Procedure and Evidence, rule { $rule }
law-resolution = { $symbol }, para. { $paragraph }
law-other = { $text }, art. { $place }
law-text-apic = Agreement on the Privileges and Immunities of the Court
law-text-un-scale = scale of the United Nations
law-text-vclt = Vienna Convention on the Law of Treaties

practice-accession-withdrawn-2019 = practice: Malaysia, 2019
practice-contributions-2020 = shown by the bills for 2020
practice-contributions-2024 = shown by a bill for 2024
practice-judges-terms-since-2003 = practice: terms since 11 March 2003
practice-nomination-periods-of-2014-2020-2023 = practice: nominations in 2014, 2020 and 2023
practice-reading-last-year = our reading: no text was found
practice-reading-two-full-years = our reading: no text was found
practice-rescission-2017-2026 = practice: The Gambia and South Africa, 2017; Hungary, 2026
practice-scale-decision-2006 = decision of the Assembly on the scale, 2006
practice-succession-2006 = practice: Montenegro, 2006

treaty-signed = It signed the Statute on { $on }.
treaty-intention-denied = On { $on } it told the depositary that it does not intend to become a party.
treaty-deposited = It deposited its instrument on { $on }, to take effect on { $day }.
treaty-sixtieth = The sixtieth instrument was deposited on { $on }; the Statute entered into force on { $day }.
treaty-with-the-statute = It deposited its instrument on { $on }, in time to be bound with the Statute itself, on { $day }.
treaty-after-sixty-days = The sixtieth day after a deposit on { $on } is { $sixtieth }; the Statute enters into force on the first day of the month that follows, { $day }.
treaty-succeeded = It notified on { $on } that it succeeded to the Statute, with effect from { $day }.
treaty-instrument-withdrawn = It withdrew its instrument on { $on }, before it would have taken effect on { $day }.
treaty-withdrawal-received = Its notification of withdrawal was received on { $on }; it takes effect one year later, on { $day }.
treaty-later-effect = Its notification of withdrawal was received on { $on } and names { $day } as the day of effect.
treaty-rescinded = It took its notification back on { $on }, before it would have taken effect on { $day }.
treaty-left-at-once = It left at once on { $on }.
treaty-withdrawal-effective = Its withdrawal took effect on { $on }.
treaty-obligations-remain = What it owed from the time when it was a party remains, money included.
treaty-open-to-signatories = A State that signed the Statute can ratify, accept or approve it.
treaty-open-to-all = The Statute is open to accession by all States.
treaty-can-be-taken-back = A notification that has not taken effect can be taken back, here until { $on }; the withdrawal takes effect on { $day } otherwise. The Statute is silent on this.
treaty-jurisdiction = A State that is not a party can accept the jurisdiction of the Court over a crime by a declaration lodged with the Registrar; it must then cooperate.
treaty-observer = States that signed the Statute or the Final Act of Rome can be observers in the Assembly.
treaty-sentences = Sentences are served in States that have told the Court they are willing to accept sentenced persons.
treaty-privileges-signatories = The Agreement is subject to ratification, acceptance or approval by the States that signed it.
treaty-privileges-all = The Agreement is open to accession by all States.
treaty-amendment-accepted = An instrument deposited on { $on } binds the State one year later, from { $day }.
treaty-not-before-membership = It binds the State only once the Statute does, from { $day }.
treaty-seven-eighths = On { $on } the data hold { $deposited ->
    [one] { $deposited } dated instrument
   *[other] { $deposited } dated instruments
} of { $parties } States Parties; { $needed }, seven eighths, bring it into force for all.
treaty-in-force-for-all = Seven eighths were reached on { $on }; it is in force for all from { $day }.
treaty-institutional = Adopted on { $on }, it is in force for all six months later, from { $day }.
treaty-three-months = Notified on { $on }, it can be taken up from { $day }.
treaty-thirty-acceptances = { $have ->
    [one] { $have } acceptance
   *[other] { $have } acceptances
  } of the { $needed } that are needed.
treaty-thirtieth-acceptance = The thirtieth instrument came in on { $on }: crimes committed from { $day } can be within reach.
treaty-activation = On { $on } the States Parties decided that the jurisdiction begins on { $day }.

voting-one-vote = It is a State Party since { $day }, and each State Party has one vote.
voting-not-a-party = Only States Parties vote, and on { $day } it is none.
voting-lost-with-arrears = A State Party has no vote while it is in arrears with as much as its contributions for the two full years before, or more.
voting-exemption-possible = The Assembly can let it vote all the same if it is satisfied that the cause is beyond the control of the State.
voting-due-before = For the years before { $year }, { $amount } was due.
voting-credited = { $amount } was paid, of which { $advance } went to the Working Capital Fund.
voting-unpaid = Of { $year }, { $amount } is unpaid.
voting-arrears = It is { $amount } in arrears.
voting-two-years = The contributions for the two full years before come to { $amount }.
voting-fewer-years = It is a party since { $day } only, not throughout the two years that count: there is no such sum to compare with.
voting-not-in-arrears = It is not in arrears.
voting-below = That is less: { $amount } more could be owed and the vote kept.
voting-above = That is as much, or more, by { $amount }.
voting-exempted = The Assembly let it vote, from { $from } to { $until }.
voting-request-by = The Committee on Budget and Finance opens on { $opens }; a request should reach the Assembly by { $day }.

contribution-parties = On { $day } there were { $n } States Parties.
contribution-joins-in = { $state } (party from { $day }) is counted for the whole year; how the first year is billed is not established.
contribution-joins-out = { $state } (party from { $day }) is not counted for that year; how the first year is billed is not established.
contribution-leaves-in = { $state } (withdrawal effective { $day }) is counted for the whole year; how the last year is billed is not established.
contribution-leaves-out = { $state } (withdrawal effective { $day }) is not counted for that year; how the last year is billed is not established.
contribution-rate-unknown = The rate of { $state } is not known: it is left out.
contribution-un-rates = The rates of the { $n } States in the scale of the United Nations add up to { $total }.
contribution-factor = The rates of the { $n } States below their ceiling are multiplied by { $factor }, so that all rates share out the whole.
contribution-capped-least-developed = { $state } would carry { $would }; as a least developed country it is held at { $held }.
contribution-capped = { $state } would carry { $would }; no State carries more than { $held }.
contribution-rates-rounded = Rates are rounded to four decimals of a per cent.
contribution-approved = The approved budget is { $amount }.
contribution-loan = { $amount } of it repays the loan of the host State and is assessed on some States only.
contribution-surplus = { $amount } of it comes from a surplus.
contribution-assessed = { $amount } is assessed on all States Parties.
contribution-amounts-rounded = Amounts are rounded to the euro.
contribution-letter = The letter that asks for payment is dated { $day }.
contribution-due = Payment is due on { $day }.
contribution-in-arrears = What is unpaid counts as arrears from { $day }.

ground-party-until = Its withdrawal takes effect only on { $day }; until then it is a State Party with all rights and duties.
ground-nothing-known = Our data, as of { $day }, name no arrears of this State in the years that count and no session at which its vote was in question. They are not a complete account of what States owe.
ground-unnamed = In { $date }, { $n ->
    [one] { $n } State had no vote; the source does not name it.
   *[other] { $n } States had no vote; the source does not name them.
  }
ground-recorded-no-vote = It had no vote at the { $session }.
ground-recorded-exempted = At the { $session } the Assembly let it vote although it was in arrears.
ground-last-figure = The last amount known: { $amount } owed ({ $date }).
ground-later-bill = The contribution for { $year }, { $amount } by our computation, is in arrears since { $day } and is added, as if nothing had been paid.
ground-later-unknown = What has been paid, and what the Assembly has decided since, is not in our data as of { $day }.
ground-computed = By our computation its contributions for { $first } and { $last }, without any share of the host State loan, come to { $amount }: with arrears of that sum the vote is lost.
ground-below = The amount owed is less: the vote is not lost.
ground-reached = The amount owed is as much, or more.
ground-without-current-year = The amount may include the contribution for { $year }, { $amount } by our computation, which is not in arrears yet; without it the answer is the same.
ground-not-in-list = Not among the deposits in our data, a list that is complete up to { $day }.
ground-undated-deposits = They hold { $n ->
    [one] { $n } more instrument whose day is not known; it is not in that count.
   *[other] { $n } more instruments whose day is not known; they are not in that count.
}
ground-not-in-data = Not in our data as of { $day }; the list is not known to be complete.
