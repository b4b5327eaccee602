## Names of meetings

assembly-name = Assembly of States Parties to the Rome Statute
session-regular = { $n ->
    [one] { $n }st session
    [two] { $n }nd session
    [few] { $n }rd session
   *[other] { $n }th session
  }
session-resumed = { $part ->
    [one] { $part }st
    [two] { $part }nd
    [few] { $part }rd
   *[other] { $part }th
  } resumption of the { $n ->
    [one] { $n }st session
    [two] { $n }nd session
    [few] { $n }rd session
   *[other] { $n }th session
  }
session-special = { $n ->
    [one] { $n }st special session
    [two] { $n }nd special session
    [few] { $n }rd special session
   *[other] { $n }th special session
  }
session-review-conference = Review Conference
session-reported = Meeting reported in { $month }

session-kind-regular = Regular session
session-kind-resumed = Resumed session
session-kind-special = Special session
session-kind-review-conference = Review Conference
session-status-held = held
session-status-held-reported = reported, no official record seen
session-status-upcoming = to come

## The page of a meeting

session-description = { $name } of the Assembly of States Parties, { $when }, { $where }. { $summary }
session-reported-caution = What this page says is known from press reports only. No official record was seen.
session-dates-fact = Dates
session-calendar = Calendar file
session-announced-last-day = Announced last day
session-place-fact = Place
session-president-fact = President of the Assembly
session-parties-fact = States Parties on the first day
session-parties-counted = { $counted } by the instruments in force on that day; the source counts { $stated }
session-before = Before: { $name }
session-after = After: { $name }
around-label = Other meetings

section-outcomes = Decisions and figures
section-resolutions = Resolutions
section-documents = Documents
documents-resolutions = Its resolutions, with symbols and sources
documents-official = Official documents, published by the Assembly
documents-accounts = Accounts this page draws on
section-judges = Election of judges
section-prosecutors = Election of a Prosecutor or Deputy Prosecutor
section-bodies = Members elected to bodies
section-budget = Budget for { $year }
section-positions = Positions on the budget
section-voting-rights = Vote in question under article 112(8)
section-agenda = Agenda
section-programme = Programme
section-cooperation = Cooperation and non-cooperation
section-recommendations = What was asked of it
section-debate = What was said
section-people = People and their part
section-officers = President and Vice-Presidents
section-bureau = Bureau
section-facilitators = Chairs, facilitators and focal points of { $year }

people-note = Officials and elected members in their public role. People from civil society stand by their organisation.
recommendations-note = Requests found in public texts, in our own words. What became of a request is our reading of the evidence beside it, not a statement by those who asked.
debate-note = Only the statements found in a source are listed. A State under “spoken of” is a subject, not a speaker.
voting-rights-note = A State in arrears for two full years or more has no vote, unless the Assembly is satisfied that the failure to pay is due to conditions beyond its control.

election-seats = Seats to fill
election-candidates = Candidates on the first ballot
election-rounds = Ballots held
election-nominations = Nomination period
election-elected = Elected
election-not-elected = Not elected or withdrawn
election-ballots = Ballots

budget-scope-note = Figures with and without the Host State Loan differ by about two per cent: compare only figures of the same scope.
budget-programmes = By major programme
budget-readings = Every figure found in a source, conflicting ones included

## Units of figures

unit-states = { $n ->
    [one] { $count } State
   *[other] { $count } States
  }
unit-states-parties = { $n ->
    [one] { $count } State Party
   *[other] { $count } States Parties
  }
unit-votes = { $n ->
    [one] { $count } vote
   *[other] { $count } votes
  }
unit-resolutions = { $n ->
    [one] { $count } resolution
   *[other] { $count } resolutions
  }
unit-members = { $n ->
    [one] { $count } member
   *[other] { $count } members
  }
unit-judges = { $n ->
    [one] { $count } judge
   *[other] { $count } judges
  }
unit-officers = { $n ->
    [one] { $count } officer
   *[other] { $count } officers
  }
unit-officials = { $n ->
    [one] { $count } official
   *[other] { $count } officials
  }
unit-ministers = { $n ->
    [one] { $count } minister
   *[other] { $count } ministers
  }
unit-people = { $n ->
    [one] { $count } person
   *[other] { $count } people
  }
unit-sponsors = { $n ->
    [one] { $count } sponsor
   *[other] { $count } sponsors
  }
unit-situations = { $n ->
    [one] { $count } situation
   *[other] { $count } situations
  }
unit-vacancies = { $n ->
    [one] { $count } vacancy
   *[other] { $count } vacancies
  }

## Headings of columns

column-session = Session
column-dates = Dates
column-date = Date
column-time = Time
column-place = Place
column-parties = States Parties
column-president = President
column-resolutions = Resolutions
column-resolutions-held = Resolutions in our data
column-outcome = Decision or figure
column-figure = Figure
column-topic = Topic
column-symbol = Symbol
column-title = Title
column-adopted = Adopted
column-how = How
column-how-elected = How elected
column-item = Item
column-event = Event
column-kind = Kind
column-organisers = Organisers
column-room = Room
column-person = Name
column-role = Role
column-organisation = For
column-part = Part taken
column-office = Office
column-seat = Seat
column-elected-on = Elected on
column-term = Term
column-from-session = From
column-until-session = Until
column-task = Task
column-working-group = Working group
column-years = Years
column-judge = Judge
column-list = List
column-round = Ballot
column-candidate = Candidate
column-outcome-of-candidate = Outcome
column-voting = States voting
column-invalid = Invalid
column-majority = Votes needed
column-standing = Standing
column-seats-open = Seats open
column-elected = Elected
column-votes = Votes
column-left = Left early
column-body = Body
column-stage = Stage
column-amount = Amount
column-scope = Host State Loan
column-programme = Major programme
column-change = Change
column-precision = Precision
column-position-of = Whose position
column-states = States
column-stance = In a word
column-position = Position
column-vote = Vote
column-ask = Request
column-author = By
column-addressees = Of whom
column-became = What became of it
column-speaker = Speaker
column-occasion = Occasion
column-theme = Theme
column-situations = Spoken of
column-action = Act
column-actor = By
column-result = Result
