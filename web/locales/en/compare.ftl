## The ways to look at States

ways-label = Ways to look at States
ways-explore = Explore
ways-compare = Compare
ways-universality = Universality
ways-withdrawals = Withdrawals

## States side by side

compare-title = Compare States
compare-lead = Two to four States side by side: where each stands, what it pays, whom it put on the bench.
universality-title = Universality
universality-lead = On { $date }, { $parties } States are party to the Rome Statute. { $outside } Members of the United Nations are not: { $signed } signed and did not ratify, { $former } left, and { $never } never signed.
universality-note = The groups are those of the United Nations. Counted are its 193 Members and, among the parties, the Cook Islands and the State of Palestine, which the Assembly counts in the Asia-Pacific group. Signatories come first in each list.
universality-groups = By regional group
universality-of = of { $n } States
universality-next = What each can do next
next-signatory = A State that has signed
next-signatory-what = It can ratify, accept or approve the Statute by depositing an instrument with the Secretary-General of the United Nations (article 125(2)). Until then it is not bound, and can sit in the Assembly as an observer.
next-unwilling = A State that has signed and said it does not intend to become a party
next-unwilling-what = Its signature stands in the depositary’s list, and ratification remains open to it (article 125(2)).
next-never-signed = A State that has not signed
next-never-signed-what = Signature closed on 31 December 2000 (article 125(1)). It joins in one step, by acceding (article 125(3)).
next-former = A State that has left
next-former-what = The Statute has no rule for coming back. Accession is open to all States (article 125(3)).
next-clock = An instrument deposited on { $today } would make the State a party on { $entry }: the first day of the month after the sixtieth day (article 126(2)).
next-meanwhile = Without joining, a State can accept the jurisdiction of the Court for a given situation by a declaration under article 12(3), and can cooperate with it case by case.
distance-awaiting = instrument deposited
distance-signatory = signatory
distance-unwilling = signatory that does not intend to join
distance-former = former party
distance-never-signed = never signed
step-awaiting = wait for the Statute to enter into force for it
step-signatory = ratify
step-unwilling = ratify
step-former = accede
step-never-signed = accede
since-signed = signed
since-denied = said no on
since-left = left on
column-parties = Parties
column-signatories = Signed, not ratified
column-former = Left
column-never-signed = Never signed
column-party-share = Share of parties
column-since-when = Since
column-next-step = Next step
