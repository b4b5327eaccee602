## All States

states-title = States and the Rome Statute
states-lead = On { $date }, { $parties } States are party to the Rome Statute, { $leaving } of them with a withdrawal under way. { $former ->
    [one] { $former } has left
   *[other] { $former } have left
  }, and { $signatories ->
    [one] { $signatories } has signed without ratifying.
   *[other] { $signatories } have signed without ratifying.
  }
states-note = Regional groups are those the Assembly uses for its seats. The rate is that of the United Nations scale of assessments; the Assembly’s own scale follows from it. The list has the States that are or were party or have signed. Whether a State is party on a day follows from the instruments cited, by articles 126 and 127 of the Statute.
filter-legend = Filter and order the States
filter-text = Name or code
filter-text-hint = for instance Kenya or KEN
filter-all-groups = All groups
filter-all-statuses = All
filter-sort = Order
filter-reset = Clear
filter-none = No State answers this. Clear the filter to see all of them.
sort-name = By name
sort-since = Longest member first
sort-latest = Latest member first
sort-rate = Highest rate first

## The explorer: views, filters and the day

explorer-views = Views
explorer-table = All States
explorer-tab-table = Table
explorer-map = The States on the map
explorer-tab-map = Map
explorer-boundaries = Borders and names imply no opinion on the status of any territory. Outlines: Natural Earth, in the public domain, simplified; areas are in true proportion (Equal Earth projection). The map follows the maps of the United Nations as far as that source allows. Dotted lines are not settled; dots stand for States too small to be drawn.
explorer-timeline = States Parties over time
explorer-tab-timeline = Over time
explorer-timeline-says = The Statute was adopted and opened for signature on { $adopted }; when that ended on { $closed }, { $signed } States had signed. The sixtieth instrument came on { $sixtieth }, and the Statute entered into force with { $first } parties on 1 July 2002. On { $date } there are { $now }; if every withdrawal notified so far takes effect, there will be { $end } on { $last }.
explorer-timeline-note = The thin line counts all parties, the thick one those among the States chosen above, the dashed one States that had signed and were not party. The upright line is the day shown; the shaded part is still to come. The numbers stand for the events listed.
explorer-event-adopted = the Statute is adopted and opened for signature
explorer-event-in-force = the Statute enters into force
explorer-event-first = { $n } States
explorer-event-taken-back = notice of withdrawal taken back
explorer-event-gone = withdrawal takes effect
explorer-event-to-come = still to come: withdrawal takes effect unless the notice is taken back
explorer-tiles = States by regional group
explorer-tab-tiles = Groups
explorer-any = Any
explorer-instruments = Amendments, privileges and immunities
explorer-status-parties = parties (those leaving included)
explorer-status-leaving = parties with a withdrawal under way
explorer-status-former = former parties
explorer-status-signatories = signatories, not parties
explorer-status-not-yet = neither signatory nor party yet
explorer-status-not-yet-filter = neither signatory nor party yet (earlier days)
explorer-land = never signed nor joined ({ $n } States), or other territory
explorer-amendment = Amendment ratified, per our data
explorer-amendment-a1 = Poison, gases and bullets (2010)
explorer-amendment-a2 = Crime of aggression (2010)
explorer-amendment-a3 = Deletion of article 124 (2015)
explorer-amendment-a4 = Biological weapons (2017)
explorer-amendment-a5 = Undetectable fragments (2017)
explorer-amendment-a6 = Blinding lasers (2017)
explorer-amendment-a7 = Starvation in internal conflicts (2019)
explorer-apic = Agreement on Privileges and Immunities
explorer-apic-party = party
explorer-apic-signatory = signatory only
explorer-deposits = Amendments ratified, per our data
explorer-rate = UN scale { $from }–{ $until }
explorer-as-of = As of
explorer-month = Month shown
explorer-year-back = A year earlier
explorer-event-back = The change before
explorer-event-on = The next change
explorer-year-on = A year later
explorer-play = Play
explorer-pause = Pause
explorer-today = Date of the data

## What the explorer answers

explorer-count = Shown: { $shown } of { $total } States
explorer-none-of = “{ $name }={ $value }” in the address was left out: there is no such value. Possible values: { $valid }.
explorer-no-day = “{ $name }={ $value }” in the address was left out: it is no day. Write a day as 2017-10-27, from { $first } to { $last }.
explorer-outside = “{ $name }={ $value }” in the address lies outside the days that can be shown, from { $first } to { $last }. The nearest is shown: { $valid }.
explorer-no-state = “{ $name }={ $value }” in the address was left out: no State of this page has this code. Codes have three letters, as in ~FRA~KEN.
explorer-no-room = “{ $name }={ $value }” in the address was left out: at most four States can be compared.
explorer-too-many = At most four States can be compared. Take one out first.
explorer-changes = { $day }: { $changes }. Of the States shown:
explorer-no-change = As of { $day }, of the States shown:
explorer-joined = { $n } States became party
explorer-keys = Arrow keys go from State to State, Enter opens its page, Space or Shift and click pick it for comparison.
explorer-place = { $state }: { $status }
explorer-readout = { $state }: { $status }, since { $day }
explorer-chart = The chart, read from change to change
explorer-chart-keys = A pointer reads the nearest change. Reached with the Tab key, the chart is read with the arrow keys from change to change, with Page Up and Page Down ten at a time, with Home and End at its ends.
explorer-chart-says = { $day }. States Parties: { $count }. Signed, not party: { $signed }.
explorer-chart-says-some = { $day }. Among those chosen, States Parties: { $count }. Signed, not party: { $signed }.
explorer-chart-signed = Signed: { $states }.
explorer-chart-joined = Joined: { $states }.
explorer-chart-left = Left: { $states }.
explorer-chart-states = { $n } States
explorer-chart-to-come = Still to come, unless the notice is taken back.
explorer-release = Take { $state } out of the comparison
explorer-undated = day not in our data
explorer-some-unconfirmed = { some-unconfirmed }
explorer-unconfirmed = (unconfirmed)
explorer-saved = The file is being saved.
explorer-copied = The address of this view is copied.
explorer-not-copied = The browser did not allow copying. The address of this view stands in the address bar.

## What can be taken away or compared

explorer-take = Take this view with you
explorer-csv = Table (CSV)
explorer-svg = Picture (SVG)
explorer-png = Picture (PNG)
explorer-copy = Copy link
explorer-credit = Source: ASP Observatory, data { $version } of { $date }, CC BY 4.0
explorer-pick = Compare
explorer-pick-state = Compare { $state }
explorer-picked = Picked for comparison
explorer-compare = Compare
explorer-release-all = Take all out

## How far the lists of instruments reach

explorer-lists = How complete the lists of instruments are
explorer-lists-note = A State that is missing from a list is not in our data. That is no statement that it has not ratified: instruments deposited later than the day given may be missing.
explorer-complete = { $count ->
    [one] { $count } instrument
   *[other] { $count } instruments
  } in our data, complete up to { $date }
explorer-incomplete = { $count ->
    [one] { $count } instrument
   *[other] { $count } instruments
  } in our data, not checked against the depositary’s list
explorer-apic-note = Agreement on the Privileges and Immunities of the Court: the list comes from several copies, and up to three parties are known to be missing.
