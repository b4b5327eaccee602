## Widgets for other sites

nav-widgets = Embed
embed-this = Embed this

widget-skip-map = Skip the map
widget-states = List of States Parties
widget-membership = States Parties over time
widget-withdrawals = Withdrawals under way
widget-budget = Budget of the Court, year by year
widget-recommendations = Recommendations
widget-parties = States Parties to the Rome Statute
widget-leaving = { $n ->
    [one] One of them has notified its withdrawal.
   *[other] { $n } of them have notified their withdrawal.
  }
widget-parties-how = Counted from the dates on which the Statute entered into force for each State and on which withdrawals took effect (articles 126 and 127).
widget-membership-says = { $n } States are party to the Rome Statute on { $date }, after { $first } at the end of { $year }.
widget-withdrawals-how = Under article 127 a withdrawal takes effect one year after the notification, unless a later date is named or the notification is taken back.
widget-no-withdrawal = No withdrawal is under way on this day.
widget-earlier-years = Earlier years
widget-budget-says = Approved budgets from { $first } to { $last }. The largest: { $most } for { $year }.
widget-budget-hollow = A hollow bar is a figure that is not confirmed.
widget-proposed = Asked for
widget-recommended = Advised by the Committee
widget-approved = Approved
widget-without-loan = without the Host State Loan
widget-loan-unknown = Host State Loan: not said
widget-sponsors = Sponsors
widget-time-of-place = Times are those of the place of the session.
widget-nothing = The data of { $date } hold nothing on this.
widget-sources = Sources ({ $n })
widget-other-version = This page was made with another version of the data. Shown here is version { $version } of { $date }; earlier ones are not kept as widgets.
widget-missing-title = No such widget
widget-missing = There is no widget at this address. It may have been mistyped, or what it asked for is not in the data.
widget-missing-link = All widgets of the ASP Observatory

## The page that lends them

widgets-title = Embed
widgets-lead = Put a sourced, living piece of this site on yours: a State, a session, a figure. Paste a link or a snippet.
widgets-promise-1 = It tracks nobody: no cookies, no counters, nothing asked of any other host.
widgets-promise-2 = It works where scripts are blocked, and costs your page about as much as a small picture.
widgets-promise-3 = It names its sources, says what is not confirmed, and follows the data when they are corrected.
widgets-catalogue = All widgets
widgets-all = { $n ->
    [one] Show it
   *[other] Show all { $n }
  }
widgets-example = Text to paste, for instance for “{ $title }”:
widgets-howto = Good to know
widgets-wordpress = WordPress, Drupal, Ghost and others
widgets-wordpress-how = Paste the address of a widget on a line of its own. Systems that know oEmbed make a frame of it. The pages of the home, of the sessions and of the States can be pasted, too.
widgets-height = The right height
widgets-height-how = Every widget says how high it is. Pages that already listen to Datawrapper or AMP frames, and WordPress, understand it. For all others there is a small listener: one line below the frame. It obeys frames of its own class only.
widgets-options = Options in the address
widgets-options-how = What is not in this list does nothing; the widget says which value it left out. With a version, it tells readers when the data are of another. A State, the list of the States Parties, the map, the membership over time, the withdrawals and the number of parties also show another day, from 1 July 2002 on: as-of=2017-10-27. Where scripts are blocked they show the day of the data, and say so.
widgets-frozen = A state that does not change
widgets-frozen-how = A widget in a frame always shows the data of today. What it shows now is kept by two copies from the builder: the HTML without a frame and, where there is one, the saved picture (image.svg). Both carry the version and date of the data.

widget-kind-next = Next session
widget-kind-next-what = When and where the Assembly meets next, what is due there, and how many days are left.
widget-kind-programme = Programme
widget-kind-programme-what = Plenaries and side events of a session: all, or those of a day, a topic or an organiser.
widget-kind-event = One event
widget-kind-event-what = A single event with its time, room and organisers.
widget-kind-outcomes = Outcomes of a session
widget-kind-outcomes-what = What a session decided, with the figures.
widget-kind-resolutions = Resolutions
widget-kind-resolutions-what = Those of a session, or all on a topic since 2002.
widget-kind-recommendations = Recommendations
widget-kind-recommendations-what = What was asked of a session, by an organisation or on a subject, and what became of it.
widget-kind-state = One State
widget-kind-state-what = Whether it is party, since when, whether it is leaving, and its share; today or on another day.
widget-kind-states = List of States Parties
widget-kind-states-what = Every State Party by name, with the day since when: all regional groups or one; today or on another day.
widget-kind-membership = Membership over time
widget-kind-membership-what = The number of States Parties from 2002 on, and on any day.
widget-kind-withdrawals = Withdrawals
widget-kind-withdrawals-what = States that have notified their withdrawal, and the day on which each takes effect.
widget-kind-findings = Findings on cooperation
widget-kind-findings-what = What the judges decided on the cooperation of States: all, or on one State.
widget-kind-budget = Budget
widget-kind-budget-what = What was asked for, advised and approved, year by year.
widget-kind-figure = One figure
widget-kind-figure-what = A single number with what it says and its source.

builder-heading = Choose and copy
builder-legend = The widget
builder-widget = Widget
builder-selection = Of what
builder-as-of = As of (empty: today)
builder-version = Tell readers when the data have changed since version { $version }
builder-frozen = A frame always shows the data of today. What must not change any more is a copy: take the HTML without a frame below, or save the picture.
builder-theme = Colours
builder-density = Density
builder-width = Width of the preview
builder-preview = Preview
builder-open = Open this widget by itself
builder-copy = Copy
theme-auto = as the visitor prefers
theme-light = light
theme-dark = dark
theme-transparent = on the colour of your page
density-normal = normal
density-compact = compact
output-link = Link
output-link-what = For WordPress and others that make a frame of a pasted link.
output-frame = Frame
output-frame-what = For any page. The height stays as it is now.
output-resizing = Frame that fits
output-resizing-what = With the listener that keeps the height right.
output-oembed = oEmbed address
output-oembed-what = For programs that ask for a description.
output-plain = HTML without a frame
output-plain-what = For newsletters, and frozen: a copy that does not change any more, with its sources and the version of the data.
output-picture = Picture
output-picture-what = With the words for those who do not see it, its source and the version of the data. Linked, it follows the data; saved, it is frozen.
output-words = Text for the saved picture
output-words-what = For the alternative text or the caption: what the picture shows, its source and the version of the data.
output-save-svg = Save as SVG
output-save-png = Save as PNG
widget-map = States and the Rome Statute
widget-as-of = As of { $date }.
widget-answer-awaiting = { $name } has deposited the instrument by which it joins the Rome Statute, which enters into force for it on { $since }: it is not a party yet.
widget-answer-never = { $name } has neither signed the Rome Statute nor joined it.
widget-day-to-come = This day is still to come: so it will be if every withdrawal notified so far takes effect and nothing else changes.
widget-refused = Left out of the address of this widget, because the value is not valid:
widget-options-link = What an address may ask for
widget-year-by-year = Year by year
widget-kind-map = Map of the membership
widget-kind-map-what = Who is party, who is leaving, who has left and who has only signed; today or on another day.
widget-kind-term = A term explained
widget-kind-term-what = A word of the field with its meaning and where it comes from.
widget-kind-section = A section of a page
widget-kind-section-what = Any other table or chart of the pages below: “Embed this” beneath it opens it above.
widget-programme-note = Times are those of the place of the session. Only the events found in a source are listed, a part of the whole programme.
builder-ignored = “{ $name }={ $value }” was left out. Possible values: { $valid }.
builder-no-such = “{ $name }={ $value }” was left out: it does not go with this widget or with what else was chosen, or there is no such thing.
builder-lost = Shown without { $options }, which cannot be kept here.
widget-entry = In force for it since
widget-rate = Rate in the United Nations scale
widget-withdrawal-effective = Withdrawal takes effect
widget-withdrawal-notified = Withdrawal notified
