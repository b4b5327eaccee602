## Home

home-title = The Assembly of States Parties, in the open
home-heading = What the States that made the Court decide
home-lead = The Assembly of States Parties governs the International Criminal Court: it sets the budget, elects the judges and answers non-cooperation. Here is what it does, session by session and State by State, with a source for every figure.
home-seats = { $n } States Parties, a dot for each. Hollow: those that have notified their withdrawal.
home-next = Next session
home-on-now = In session now
home-no-next = No session is announced in the data.
home-due-judges = { $n ->
    [one] { $n } judge to be elected
   *[other] { $n } judges to be elected
  }
home-due-bureau = President, Vice-Presidents and Bureau to be elected
home-due-seats = { $n ->
    [one] { $body }: { $n } seat to be filled
   *[other] { $body }: { $n } seats to be filled
  }
home-due-findings = Referred by judges, for non-cooperation:
home-membership = Membership
home-parties = States Parties on { $date }
home-leaving = { $n ->
    [one] One State has notified its withdrawal. It leaves on the date below unless it takes the notice back:
   *[other] { $n } States have notified their withdrawal. Each leaves on the date below unless it takes the notice back:
  }
home-all-states = All States, with filters
home-latest = Decided last: { $name }
home-all-outcomes = Everything on the { $name }
home-ways = Ways in
way-delegates = I am preparing for the session
way-delegates-what = Dates, place, what is due, officers and the Bureau.
way-states = I am looking for a State
way-states-what = Party since when, leaving or not, its rate, its judges, findings, what it said.
way-sessions = I want to know what was decided
way-sessions-what = Every session since 2002 with its resolutions, elections, budget and figures.
way-research = I need to know whether I may quote this
way-research-what = How facts are graded, how far the data reach, what is missing.

## All sessions

sessions-title = Sessions of the Assembly
home-counted = Counted from the instruments of every State by articles 126 and 127 of the Rome Statute, each with its sources:
sessions-lead = Every regular, resumed and special session since 2002, and the Review Conference.
sessions-description = All { $count } meetings of the Assembly of States Parties since 2002: dates, places, Presidents, number of States Parties and of resolutions.
sessions-ahead = To come
sessions-held = Held
sessions-reported = Held by reports, without an official record
