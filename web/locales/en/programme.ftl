## The programme of a session

programme-title = Programme of the { $name }
programme-link = Programme by day and room, with calendars
programme-lead = { $count ->
    [one] One event found in a source so far, { $timed ->
        [0] without its hour.
       *[other] with its hour.
      }
   *[other] { $count } events found in a source so far, { $untimed ->
        [0] all with their hours.
       *[other] { $timed ->
            [0] none of them with its hour.
            [one] one of them with its hour.
           *[other] { $timed } of them with their hours.
          }
      }
  }
programme-clock = Times are those of { $city } (UTC{ $offset }).
programme-part = This is a part of the whole programme, which the Secretariat of the Assembly publishes:
programme-official = website of the Assembly
programme-none = Our data hold no programme yet, as of { $date }. The session meets on { $when }.
programme-none-what = The Secretariat of the Assembly publishes the programme of work; events will stand here once they are in the data, each with its source. Until then:
programme-to-calendars = Take it into your calendar
programme-undated = Day not known
programme-no-hours = hour not known
programme-no-end = end not known
programme-changed = changed on { $date }
programme-rooms = By hour and room
programme-no-room = Room not known
programme-file = Calendar file
programme-file-of = Calendar file: { $title }
event-status-tentative = not certain
event-status-cancelled = cancelled
event-status-confirmed = confirmed

## Calendars

calendar-heading = Calendars
calendar-how = Follow a link to download a calendar once; to subscribe, copy its address and add it in your calendar as a calendar from the internet: it then follows every change.
calendar-copy = Copy address
calendar-copy-of = Copy address: { $name }
calendar-whole = { $events ->
    [0] { $name }: its days, and its events once our data hold them
   *[other] { $name }: its days, and its events in our data
  }
calendar-all-sessions = All sessions of the Assembly, past and to come
calendar-undated = { $count ->
    [one] One event has no known day and stands in no calendar.
   *[other] { $count } events have no known day and stand in no calendar.
  }
calendar-topics = By topic, over all sessions
calendar-states = By State, over all sessions
calendar-organisers-of = By organiser, over all sessions
calendar-apps = For conference apps, the events with hours and a room:
calendar-of = ICC Assembly: { $what }
calendar-sessions = ICC Assembly: sessions
calendar-session = { $name } of the Assembly of States Parties to the Rome Statute
calendar-description = From the ASP Observatory, which is not a website of the Assembly or of the Court. Only events found in a source are listed.
calendar-organisers = Organisers: { $names }
calendar-no-hours = The hour is not known.
calendar-source = Source: { $name }

## The planner above the days

programme-keep = Keep
programme-keep-of = Keep: { $title }
planner-now = On now and next
planner-at = { $day }, { $time }, time of the venue
planner-on = On at this moment
planner-begun = Begun, end not known
planner-that-day = On this day, hour not known
planner-next = Next
planner-nothing = No event in our data is on at this moment.
planner-before = The session opens on { $date }.
planner-after = The session ended on { $date }.
planner-after-planned = The session was to end on { $date }.
planner-ask = Ask for another moment
planner-ask-day = Day
planner-ask-time = Time, as 13:15
planner-ask-show = Show
planner-ask-back = Back to now
planner-ask-wrong = “{ $value }” is no time of the day as 13:15.
planner-filter = Filter by topic, kind, organiser, State, room or text
planner-text = Search
planner-text-hint = Title, organiser, room
planner-all = All
planner-organiser = Organiser
planner-reset = Clear
planner-ignored = “{ $name }={ $value }” in the address was left out. Possible values: { $valid }.
planner-only-mine = Only events I keep
planner-own-time = Times by my device’s clock
planner-own-time-note = Times are those of your device ({ $zone }). (+1) and (−1) mark another day than at the venue.
planner-count = { $shown } of { $total } events
planner-none = No event fits. Take a condition back to see more.
planner-none-kept = You keep no event here yet: press “Keep” beside one. All events come back when you no longer ask for those alone.
planner-mine = My programme ({ $count })
planner-mine-empty = Press “Keep” beside an event to put it here. What you keep stays on this device and is sent nowhere.
planner-overlaps = Overlaps with: { $title }
planner-free = Free before: { $hours } h { $minutes } min
planner-gone = Kept, but no longer in the data: { $ids }. It stays kept.
planner-print = Print my programme
planner-export = Download my programme as a calendar
planner-file-failed = The file could not be fetched: it needs the network until this site is kept on your device.
planner-link = Link to this selection
planner-link-note = The part of the link behind “#” holds the selection. Browsers send it to no host: only those you give it to see it.
planner-copy = Copy link
planner-no-storage = This browser keeps nothing for this site: what you keep lasts until you close the page.
planner-shared = The link holds a selection of events: { $count }.
planner-shared-show = Show only these
planner-shared-keep = Keep them all

## The calendar of withdrawals

calendar-withdrawals = ICC: withdrawals taking effect
calendar-withdrawals-link = Days on which withdrawals from the Statute take effect
calendar-withdrawals-category = withdrawal
calendar-withdrawal = Withdrawal from the Rome Statute takes effect: { $state }
calendar-withdrawal-notified = Notified on { $date }; article 127(1) of the Statute: effective one year later.
calendar-withdrawal-back = The notification was taken back on { $date }: the day has no effect.

## On other pages

home-programme = Programme and calendars
planner-cancelled = { event-status-cancelled }
