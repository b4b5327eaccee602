## The programme of a session

programme-title = Programme of the { $name }
programme-link = Programme by day and room, with calendars
programme-lead = { $count ->
    [one] One event found in a source so far
   *[other] { $count } events found in a source so far
  }, { $timed ->
    [0] none of them with its hour.
    [one] one of them with its hour.
   *[other] { $timed } of them with their hours.
  }
programme-clock = Times are those of { $city } (UTC{ $offset }).
programme-part = This is a part of the whole programme, which the Secretariat of the Assembly publishes:
programme-official = website of the Assembly
programme-none = Our data hold no programme yet, as of { $date }. The session meets from { $when }.
programme-none-what = The Secretariat of the Assembly publishes the programme of work; events will stand here once they are in the data, each with its source. Until then look at the
programme-to-calendars = Take it into your calendar
programme-undated = Day not known
programme-no-hours = hour not known
programme-no-end = end not known
programme-changed = changed on { $date }
programme-rooms = By hour and room
programme-until = until { $time }
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
calendar-whole = Whole programme of the { $name }
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
calendar-source = Source: { $url }
