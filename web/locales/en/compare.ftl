## The ways to look at States

ways-label = Ways to look at States
ways-explore = Explore
ways-compare = Compare
ways-universality = Universality
ways-withdrawals = Withdrawals

## States side by side

compare-title = Compare States
compare-lead = Two to four States side by side: where each stands, what it pays, whom it put on the bench.
compare-legend = Choose the States to compare
compare-add-label = Add a State
compare-choose = Choose …
compare-add = Add
compare-remove = Remove { $name }
compare-remove-short = Remove
compare-loading = The facts are being fetched.
compare-failed = The facts could not be fetched. The pages of the pairs below can be read without them.
compare-again = Try again
compare-none = No State is chosen. Add two to four.
compare-one = Shown: { $name }. Add one State more to compare it with.
compare-shown = Shown: { $names }.
compare-full = These are as many as fit.
compare-unknown = “{ $value }” in the address is no State of these data and was left out. Valid are three-letter codes, as in ?state=~FRA~KEN.
compare-near = Nearest to it: { $names }.
compare-twice = { $name } stands twice in the address and is shown once.
compare-too-many = { $name } was left out: four States fit side by side, and the first four are shown.
compare-caption = States side by side
compare-facts = Fact
compare-absent = Not in our data
compare-unsigned-accession = acceded without signing
compare-unsigned-succession = succeeded, without a signature of its own
compare-no-withdrawal = none, per our data
compare-absence = “Not in our data” says that the data of { $date } hold nothing, not that there is nothing.
compare-ranks = Ranks are among the parties of { $date }: the earliest, the highest or the most comes first. They count what is in the data, and say nothing of merit.
compare-pair-title = { $first } and { $second } compared
compare-pair-lead = { $first } and { $second } side by side: membership, treaties, contributions, people, cooperation and what they said.
compare-pair = { $first } and { $second }
compare-change = Compare other States
compare-pairs = Pairs that need no scripts
compare-pairs-what = A page of its own for each pair among the { $n } States of a regional group that pay most.
compare-any = Any other two to four States are compared with the control above, or by address: compare/?state=~FRA~KEN.
compare-any-not = Any other two to four States are compared by a script, which does not run in this browser. The page of each State needs none.
compare-membership = Membership
compare-treaties = Further treaties
compare-money = Money
compare-people = People
compare-cooperation = Cooperation
compare-voice = Taking part
compare-leaving = Acts about leaving
compare-amendments-note = The lists of deposits end on different days.
compare-apic = Privileges and immunities
compare-apic-party = Party since { $date }
compare-apic-signatory = Signed on { $date }, no ratification in the data
compare-court-rate = Rate at the Court
compare-court-rate-note = Computed here from the United Nations rates of the parties.
compare-computed = Contribution, computed
compare-computed-note = By the rule for contributions; without the Host State Loan.
compare-official = Contribution, published
compare-arrears-note = What was found, at the dates shown.
compare-judges = Judges elected
compare-officials = Prosecutors, Presidents and Registrars of the Court
compare-officers = Presidents and Vice-Presidents of the Assembly
compare-bureau-note = Early terms are missing in the data.
compare-side-events = Side events hosted
compare-rate-of = { $rate } ({ $from }–{ $until })
compare-in-year = { $year }: { $what }
compare-dated = { $date }: { $what }
compare-outstanding = { $amount } outstanding ({ $precision })
compare-at-session = { $session }: { $what }
compare-person = { $name }: { $what }
compare-from-to = { $from } to { $until }
compare-n-amendments = { $n } in the data
compare-n-judges = { $n } in the data
compare-n-statements = { $n } in the data
compare-n-events = { $n } in the data
compare-place = no. { $place } of { $of }
compare-place-shared = no. { $place } (shared) of { $of }
compare-rank = In its group { $group }, overall { $all }

## Who is not a party

universality-title = Universality
universality-lead = On { $date }, { $parties } States are party to the Rome Statute. { $outside } Members of the United Nations are not: { $signed } signed and did not ratify, { $former } left, and { $never } never signed.
universality-note = The groups are those of the United Nations. Counted are its 193 Members and, among the parties, the Cook Islands and the State of Palestine, which the Assembly counts in the Asia-Pacific group. Signatories come first in each list.
universality-groups = By regional group
universality-of = of { $n } States
universality-next = What each can do next
joining-signatory = A State that has signed
joining-signatory-what = It can ratify, accept or approve the Statute by depositing an instrument with the Secretary-General of the United Nations (article 125(2)). Until then it is not bound, and can sit in the Assembly as an observer.
joining-unwilling = A State that has signed and said it does not intend to become a party
joining-unwilling-what = Its signature stands in the depositary’s list, and ratification remains open to it (article 125(2)).
joining-never-signed = A State that has not signed
joining-never-signed-what = Signature closed on 31 December 2000 (article 125(1)). It joins in one step, by acceding (article 125(3)).
joining-former = A State that has left
joining-former-what = The Statute has no rule for coming back. Accession is open to all States (article 125(3)).
joining-clock = An instrument deposited on { $today } would make the State a party on { $entry }: the first day of the month after the sixtieth day (article 126(2)).
joining-meanwhile = Without joining, a State can accept the jurisdiction of the Court for a given situation by a declaration under article 12(3), and can cooperate with it case by case.
distance-awaiting = instrument deposited
distance-signatory = signatory
distance-unwilling = signatory that does not intend to join
distance-former = former party
distance-never-signed = never signed
joining-step-awaiting = wait for the Statute to enter into force for it
joining-step-signatory = ratify
joining-step-unwilling = ratify
joining-step-former = accede
joining-step-never-signed = accede
joining-since-signed = signed
joining-since-denied = said no on
joining-since-left = left on
universality-column-parties = Parties
universality-column-signatories = Signed, not ratified
universality-column-former = Left
universality-column-never-signed = Never signed
universality-column-party-share = Share of parties
universality-column-since-when = Since
universality-column-next-step = Next step

## Ways in from the home page

way-compare = I want to set two States side by side
way-compare-what = Two to four of them: dates, contributions, judges, findings, and their ranks.
way-withdrawals = Who is leaving, and when?
way-withdrawals-what = Each notice with its clock, its story, and what it would change for the budget.
way-universality = Who is still missing?
way-universality-what = Signatories and other States by regional group, and the next step of each.
state-entry = In force for it since
compare-unconfirmed = { unconfirmed }
compare-unconfirmed-hint = { unconfirmed-hint }
