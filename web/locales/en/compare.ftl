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
universality-lead = Who is not a party to the Rome Statute, by regional group, and what each can do next.
