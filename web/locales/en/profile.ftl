## The profile of a State: its answers, what it can still do, its brief

head-yes = Yes
head-no = No
head-party = Party to the Rome Statute
head-since = since { $day }
head-left = it left on { $day }
head-signed = it signed on { $day } and has not ratified
head-no-intention = it signed, and said on { $day } that it does not intend to become one
head-leaving = Leaving
head-leaving-on = Yes, on { $day }
head-leaving-unless = unless it takes its notice back by { $day }
head-rescinded = it took its notice back on { $day }
head-vote = Can it vote at the { $session }?
head-vote-nothing-against = Yes, as far as our data go.
head-vote-more-nothing-against = It is a State Party, and our data name no arrears that would cost it its vote.
head-vote-not-known = Not known.
head-vote-more-not-known = Its vote was in question before; what it has paid since is not in our data.
head-vote-lost-by-last-figure = Not by the last figure known,
head-vote-more-lost-by-last-figure = unless it has paid since, or the Assembly lets it vote.
head-vote-not-a-party = No.
head-vote-more-not-a-party = Only States Parties vote.
head-share = Share of the contributions
head-share-amount = { $amount } for { $year } by our computation
head-share-un = (rate in the United Nations scale: { $rate })
head-share-how = How it is computed

take-brief = One-page brief to print
take-calendar = Calendar of this State
take-data = Data of this page (JSON)

section-can = What it can still do
can-note = Acts that are open to this State where it stands: to join, to stay, to win back its vote, to widen its part. They follow from the texts and from our data and are no advice.
can-ratify = It can ratify the Statute. Deposited on { $today }, its instrument would take effect on { $day }.
can-accede = It can accede to the Statute. Deposited on { $today }, its instrument would take effect on { $day }.
can-take-back = It can take its notice of withdrawal back until { $day } and stay a party without a break.
can-pay = It can bring what it owes below two full years and vote again, by paying about { $amount }: counted from the last figure known and the bills that became arrears since, if it has paid nothing since.
can-ask-to-vote = It can ask the Assembly to let it vote if it is in arrears for a cause beyond its control.
can-accept = It can ratify or accept amendments to the Statute
can-accept-binds = not in our data as of { $as-of }
can-accept-counts = not in our data as of { $as-of }; counts towards entry into force for all
can-ratify-privileges = It can ratify the Agreement on the Privileges and Immunities of the Court, which it signed.
can-accede-to-privileges = It can accede to the Agreement on the Privileges and Immunities of the Court.
can-offer-places = It can agree with the Court to take in sentenced persons.
can-accept-jurisdiction = It can accept the jurisdiction of the Court without becoming a party.
can-observe = It can follow the Assembly as an observer.

amendments-count = { $n } of { $all } amendments accepted, as far as the lists were read.
amendments-others = The other amendments, and up to which day their lists were read, stand above.
amendment-accepted-undated = accepted; the day is not known
amendment-absent = not in our data as of { $day }
amendment-list-unread = list of deposits not read
apic-absent = Not among the parties and signatories in our data as of { $day }. A list of 2025 counts three parties more than ours.

contributions-note = Computed from the approved budget and the scale of the United Nations, as for all States Parties; without any share of the host State loan, for which no rule was found. The recipe gives the official bills of Germany (2020, 2024), the United Kingdom and Australia (2020) to the euro. Every share hangs on the rates of all States: for the other years it is unconfirmed, because some rates, and the list of least developed countries, have not been found in a source yet.
contributions-of = The contribution for { $year }
column-computed-share = Share, computed
column-computed = Computed
column-official = Official
column-difference = Official less computed
difference-none = none, to the euro
difference-within-precision = none, as far as the official figure goes
difference-loan = { $amount }, at most the instalment of the host State loan
difference-open = { $amount }, not explained

vote-no-record = nothing on record
by-rule-full = By article 112(8) it kept its vote with this amount.
by-rule-exempted = By article 112(8) it had none with this amount but for the exemption; about { $amount } would have brought it back.
by-rule-none = By article 112(8) it had none with this amount; about { $amount } would have brought it back.

stages-title = Where each matter stands
stages-note = By the procedures on non-cooperation and the decisions above. Most steps after a referral are not public: what is not on record may have happened.
stage-of-matter-s0 = request outstanding
stage-of-matter-s1 = consultation
stage-of-matter-s2 = risk or failure known, no decision seen
stage-of-matter-s3 = good offices
stage-of-matter-s4 = proceedings before the judges
stage-of-matter-s5 = closed without a finding
stage-of-matter-s6 = finding without referral
stage-of-matter-s7 = referred
stage-of-matter-s8 = emergency meeting of the Bureau
stage-of-matter-s9 = open letter of the President
stage-of-matter-s10 = meeting of the Bureau with the State
stage-of-matter-s11 = public meeting
stage-of-matter-s12 = report of the Bureau
stage-of-matter-s13 = debate in the Assembly
stage-of-matter-s14 = decision of the Assembly
stage-of-matter-s15 = cooperation given

section-hosted = Events it hosts or sponsors
section-asked = Requests made to it or about it
section-spoken-of = Where others spoke of it
asked-of-all = Requests to all States Parties, by session:

brief-title = { $name } in brief
brief-how = One sheet of A4: print it from here with your browser.
brief-back = Back to the whole profile
brief-money = Contributions and the vote
brief-people = Its people in elected office
brief-contribution = { $year }: { $amount } computed ({ $rate })
brief-accepted = Amendments and privileges
brief-judge = judge
programme-note = Times are those of the place of the session. Only the events found in a source are listed, a part of the whole programme.
