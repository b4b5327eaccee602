## Withdrawals from the Statute

withdrawals-title = Withdrawals
withdrawals-lead = On { $date }, { $running ->
    [0] no notice of withdrawal is running
    [one] one notice of withdrawal is running
   *[other] { $running } notices of withdrawal are running
  }, { $gone ->
    [0] no State has left
    [one] one State has left
   *[other] { $gone } States have left
  } the Rome Statute, and { $back ->
    [0] none took its notice back
    [one] one State took its notice back
   *[other] { $back } States took their notice back
  } in time.
withdrawals-clocks = Notices that run
withdrawals-clocks-note = A withdrawal takes effect one year after the Secretary-General of the United Nations has received the notice, unless the notice names a later day (article 127(1)). Until then the State is a party like any other, and can take the notice back.
withdrawals-days-left = Days left are counted on { $date }.
withdrawals-gone-by = { $gone } of { $days } days have gone by
withdrawals-stories = State by State
withdrawals-opened = opened { $date }
withdrawals-before-the-court = Before the Court, and not ended by a withdrawal:

turn-running = Its notice was received on { $received }. It leaves on { $effect } unless it takes the notice back: { $days ->
    [one] one day
   *[other] { $days } days
  } from { $today }.
turn-gone = Its notice was received on { $received }; since { $effect } it is no longer a party. What it owes for the time before, and what the Court had begun by then, remains.
turn-taken-back = It took its notice back on { $on }, { $days ->
    [one] one day
   *[other] { $days } days
  } before it would have left on { $effect }. It stayed a party without a break.
turn-never-bound = It withdrew its instrument of accession on { $on }, { $days ->
    [one] one day
   *[other] { $days } days
  } before the Statute would have entered into force for it on { $effect }. It was never a party, and this was no withdrawal under article 127.
turn-no-notice = No notice under article 127 is in the data: it is a party.
turn-no-notice-not-party = No notice under article 127 is in the data.

withdrawals-law = What a notice changes, and what it does not
notice-notice = A State withdraws by a written notice to the Secretary-General of the United Nations. It takes effect a year after receipt, not at once, whatever a government announces (article 127(1)).
notice-until-then = For that year the State keeps every right and duty of a party: it votes, pays, can present candidates, and has to cooperate.
notice-remains = Afterwards it still owes what arose while it was a party, its contributions included (article 127(2)).
notice-goes-on = It has to go on cooperating in investigations and proceedings that began before it left, and what the Court was already considering goes on (article 127(2)).
notice-taking-back = The Statute is silent on taking a notice back. Practice allows it until the day of effect: The Gambia and South Africa did so in 2017, Hungary in 2026.
notice-never-bound = An instrument that is withdrawn before the Statute is in force for the State is another matter: Malaysia in 2019.

withdrawals-budget = What it would change for the budget
withdrawals-budget-basis = Computed here by the rule for contributions, not an official figure: of the budget of { $year }, the last whose assessed amount is in the data, { $amount } were shared by { $states } States. Without a State, the others share the same amount.
withdrawals-effects = Without one of them, on the budget of { $year }
withdrawals-effects-lead = All other States rise by the same percentage, except those that a ceiling holds: 0.01% of the whole for a least developed country, 22% for any State. The last column is what { $largest }, the largest contributor, would pay more.
withdrawals-all-together = All { $n } together
withdrawals-shares = The largest contributors, with all parties and without the { $n } that leave
withdrawals-budget-limits = Which States are least developed countries, and the rate of the Cook Islands, are unconfirmed in the data: every amount here hangs on them. Shares of the Host State Loan are left out. How the year in which a State leaves is billed was not found; and the Assembly may decide on another budget.

withdrawals-column-received = Notice received
withdrawals-column-leaves = Leaves on
withdrawals-column-days-left = Days left
withdrawals-column-year-of-notice = Year of notice
withdrawals-column-without = Without
withdrawals-column-assessed-computed = Its contribution, computed
withdrawals-column-others-more = Others pay more by
withdrawals-column-largest-more = Largest contributor pays more
withdrawals-column-with-all = With all parties
withdrawals-column-without-them = Without those that leave
withdrawals-column-more = Difference
