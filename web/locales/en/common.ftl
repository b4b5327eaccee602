## On every page

site-name = ASP Observatory
site-description = What the Assembly of States Parties to the Rome Statute decides, who takes part and where each State stands: with a source for every figure.
skip = Skip to the content
nav-label = Main
nav-sessions = Sessions
nav-states = States
nav-reading = How to read it
nav-sources = Sources
nav-about = About
languages-label = Other languages
trail-label = Where you are
contents-label = On this page
footer-what = An independent, public record of the Assembly of States Parties to the Rome Statute of the International Criminal Court. It is not a website of the Assembly or of the Court.
footer-version = Data { $version }, as of { $date }.
footer-licence = Code under MIT or Apache-2.0; data under CC BY 4.0, with the sources’ own terms.
footer-privacy = No cookies, no tracking: privacy
card-alt = ASP Observatory: the rows of an assembly, in white on dark blue

## Sources and how sure a fact is

sources-heading = Sources of this page
sources-intro = Each number in brackets leads here. “Unconfirmed” marks what is known but was not found in a source; the address given is where it can be checked.
source-number = Source { $number }
source-read = read, last consulted on { $date }
source-read-and-check = read, last consulted on { $date }; some facts marked unconfirmed are to be checked there
source-check = not read for this page: where the facts marked unconfirmed can be checked
source-no-address = no public address known
unconfirmed = unconfirmed
unconfirmed-hint = Known, but not found in a source so far
column-source = Source
note = Note
note-in-english = Note (in English)


## A page that does not exist

missing-title = Page not found
missing-description = There is no page at this address.
missing-lead = There is no page at this address. It may have been mistyped, or what it asked for is not in the data.
missing-ways = From here you can go to:
missing-sessions = All sessions of the Assembly, from 2002 to the next one
missing-states = All States: parties, former parties and signatories
missing-hint = Pages of sessions end in a code such as sessions/asp24/, pages of States in the three-letter code such as states/fra/, in small letters.
copied = Copied
some-unconfirmed = { $all }, { $n } unconfirmed
