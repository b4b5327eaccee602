## A session at three moments

moments-label = Before, during and after
moment-before = Before
moment-during = During
moment-after = After
moment-before-title = Before: what is on the table and who decides
moment-during-title = During: programme and statements
moment-after-title = After: what was decided
moment-reported-title = After: what was reported
moment-says-before = Seen from { $today }: it opens on { $day }.
moment-says-during = Seen from { $today }: it is on, until { $day }.
moment-says-after = Seen from { $today }: it ended on { $day }.
moment-says-reported = Seen from { $today }: it was reported for { $day }.
moment-during-by-now = It is on today. This page was made before, on { $today }.
moment-after-by-now = It is over. This page was made before its end, on { $today }; what was decided may not be in it yet.
moment-nothing-yet = Nothing has been decided yet. Decisions, resolutions and elections will stand here once they are in our data; the last day announced is { $day }.
data-hold-nothing = As of { $date }, our data hold nothing on: { $list }.
holds-agenda = the agenda
holds-bureau = the members of the Bureau
holds-voting-rights = States without a vote
holds-programme = the programme
holds-debate = statements
holds-people = who took part
holds-outcomes = decisions and figures
holds-resolutions = resolutions
holds-budget = the budget
holds-cooperation = acts on cooperation
holds-recommendations = what was asked of it

section-short = In short
short-resolutions = Resolutions in our data
short-judges = Judges elected
short-prosecutors = Prosecutors and Deputy Prosecutors elected
short-members = Members elected to bodies
short-against-request = against the request:
short-against-advice = against the Committee’s advice:
agenda-note = Articles of the Rome Statute and bodies are our reading of each item.
column-articles = Articles
column-bodies = Bodies
programme-holds = In our data: { $kinds }; only those found in a source, a part of the whole.
programme-empty = Our data hold no event yet. The page of the programme tells where it will be published and has the calendar of the session.
count-plenary = { $n ->
    [one] { $n } plenary
   *[other] { $n } plenaries
  }
count-informal = { $n ->
    [one] { $n } informal meeting
   *[other] { $n } informal meetings
  }
count-side-event = { $n ->
    [one] { $n } side event
   *[other] { $n } side events
  }
count-court-event = { $n ->
    [one] { $n } event of the Court
   *[other] { $n } events of the Court
  }
stake-agenda = The agenda.
stake-agenda-unknown = Our data do not hold it yet.
stake-agenda-before = What the last session took up, item by item: { $name }

section-stake = What is at stake
section-deadlines = What is due when
stake-judges = { $n ->
    [one] { $n } judge to elect.
   *[other] { $n } judges to elect.
  }
stake-judges-terms = Their terms begin on { $day }.
stake-terms-end = Terms that end on { $day }:
stake-no-candidates = Our data name no candidate yet.
stake-bureau = A new President, Vice-Presidents and Bureau.
stake-bureau-says = { $n ->
    [one] The present ones, with { $n } member of the Bureau, serve until this session.
   *[other] The present ones, with { $n } members of the Bureau, serve until this session.
  }
stake-bureau-next = Our data do not hold who is to follow.
stake-body = { $n ->
    [one] { $body }: { $n } seat.
   *[other] { $body }: { $n } seats.
  }
stake-budget = The budget for { $year }.
stake-budget-amount = { $amount }, { $stage }.
stake-budget-unknown = Our data hold neither what the Court asks for { $year } nor what the Committee on Budget and Finance advises.
stake-budget-last = The last approved budget in our data is that of { $year }: { $amount }.
stake-budget-gap = The approved amount for { $year } was not found.
stake-parties = { $n ->
    [one] { $n } State Party at the opening.
   *[other] { $n } States Parties at the opening.
  }
stake-leaving = { $n ->
    [one] One of them leaves on the day given, unless it takes its notice back:
   *[other] { $n } of them leave on the days given, unless they take their notices back:
  }
stake-findings = { $n ->
    [one] { $n } matter of non-cooperation sent by judges since the last regular session:
   *[other] { $n } matters of non-cooperation sent by judges since the last regular session:
  }
stake-prosecutor = The office of the Prosecutor.
stake-prosecutor-unknown = Our data do not hold whether this session elects a Prosecutor.
stake-votes = Who cannot vote.
stake-votes-unknown = Our data do not hold which States are without a vote at this session.
stake-votes-last = { $n ->
    [one] The last count in them: { $n } State, in { $date }.
   *[other] The last count in them: { $n } States, in { $date }.
  }
stake-asked = What civil society asks.
stake-asked-unknown = Our data hold no request to this session yet.
stake-asked-before = What was asked before, and what became of it: { $name }
deadlines-note = Worked out from the rules and the opening day. Days that hang on a date not in our data are left out; what was in fact done is not claimed here.
deadline-past = (deadline passed)
law-statute = Rome Statute, article { $article }({ $paragraph })
law-rules = Rules of Procedure of the Assembly, rule { $rule }
law-financial = Financial Regulations, regulation { $regulation }
milestone-nominations-open = nominations of judges open
milestone-nominations-close = nominations of judges close, unless extended
milestone-nominations-extended = last day to which nominations can be extended
milestone-budget-proposed = the proposed budget is due with the Committee on Budget and Finance
milestone-exemptions = requests not to lose the vote over arrears should have been made
milestone-amendments = last day to circulate an amendment that this session may take up
milestone-non-cooperation = last day for a public meeting of a working group on a matter of non-cooperation
milestone-agenda = deadline for communicating the provisional agenda
milestone-supplementary = last day to ask for a supplementary item
milestone-contributions = contributions for the next year are due
milestone-terms-begin = the terms of the judges elected begin

## The budget in figures

column-adopted-against = Adopted, compared with this
budget-decided-by = Decided by
budget-not-comparable = not comparable: the Host State Loan
budget-about = about { $percent }
budget-year-before = Compared with the budget for { $year }:

## How to cite

citation-cite = Cite
citation-short = In a text
citation-bibtex = BibTeX
citation-ris = RIS
citation-copy = Copy
citation-short-form = { $author }, “{ $title }”, { $symbol }, { $day } ({ $meeting }). { $url } ({ $note })
citation-data = { $site }, data { $version }.
citation-caution = Parts of this entry are unconfirmed: check them against the document.

## All resolutions

resolutions-title = Resolutions
resolutions-description = { $count } resolutions of the Assembly of States Parties and of the Review Conference, by session, with topic, day and manner of adoption.
resolutions-lead = { $count } resolutions of the Assembly and of the Review Conference, the latest first. A symbol leads to its session, where it can be cited.
resolutions-gaps = Not all are here: some numbers between those listed were not found. The six of the 24th session are known by their number only; their symbols are inferred.
resolutions-all = All, the latest first
resolutions-ways = By topic or session
topic-not-known = not known
resolutions-by-session = By session
index-text-hint = Word or symbol, for instance budget 2025
index-count = Shown: { $shown } of { $total } resolutions
index-none = No resolution in our data answers this. Clear the filter to see all of them.
index-ignored = { planner-ignored }

## Topics

topics-title = Decisions by topic
topics-description = What the Assembly of States Parties has decided since 2002, topic by topic: resolutions, decisions and figures.
topics-lead = What the Assembly has decided since 2002, topic by topic.
topics-others = Other topics
topic-title = Decided on: { $topic }
topic-description = What the Assembly of States Parties has decided on one topic since 2002: { $topic }. Resolutions, decisions and figures, session by session.
topic-lead = The decisions, figures and resolutions on this topic in our data as of { $date }, the latest first. What is not here may have been decided all the same.
section-budgets = Budgets year by year
column-outcomes = Decisions and figures
column-latest = Latest in
column-requested = Asked for
column-advised = Advised
column-approved = Adopted
column-against-request = Adopted against request
column-against-advice = Adopted against advice
column-resolution = Resolution
column-budget = Budget adopted

## Since 2002

over-time-title = Since 2002
over-time-unsure = Hollow bars, and hollow parts of bars, are unconfirmed; figures in italics wholly.
over-time-parties = States Parties on the first day
over-time-parties-note = At each regular session, counted from the instruments in force.
over-time-budgets = Budgets adopted
over-time-budgets-note = By year, with the Host State Loan where there was one; of 2016 it is not known. The first covers sixteen months.
over-time-resolutions = Resolutions in our data
over-time-resolutions-note = By meeting. Some early numbers were not found.
not-found = not found
