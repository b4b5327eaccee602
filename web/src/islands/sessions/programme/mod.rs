//! The programme of a session for someone who is there: what is on now and next, a filter, the visitor's own clock,
//! and the events they keep.
//!
//! The days and rooms are the page's own HTML and stand inside the island, which hides rows, and writes times by
//! another clock where asked. What a visitor keeps stays on the device.

#[cfg(feature = "browser")]
mod browser;
pub mod moment;
pub mod plan;
pub mod query;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use moment::{Row, local, minutes, moment};
use plan::{Line, fragment, plan};
pub use query::NAMES;
use query::{Query, Show};

/// The words of the island in the page's language. Gaps stand in braces.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    pub now_heading: String,
    /// With `{day}`, `{time}`.
    pub now_at: String,
    pub now_on: String,
    pub now_begun: String,
    pub now_that_day: String,
    pub now_next: String,
    pub now_nothing: String,
    pub ask: String,
    pub ask_day: String,
    pub ask_time: String,
    pub ask_show: String,
    pub ask_back: String,
    /// With `{value}`.
    pub ask_wrong: String,
    pub filter: String,
    pub text: String,
    pub text_hint: String,
    pub all: String,
    pub reset: String,
    pub only_mine: String,
    pub own_time: String,
    /// With `{zone}`.
    pub own_time_note: String,
    /// With `{shown}`, `{total}`.
    pub count: String,
    pub none: String,
    /// With `{name}`, `{value}`, `{valid}`.
    pub ignored: String,
    pub mine: String,
    pub mine_empty: String,
    /// With `{title}`.
    pub overlaps: String,
    /// With `{hours}`, `{minutes}`.
    pub free: String,
    /// With `{ids}`.
    pub gone: String,
    pub cancelled: String,
    pub print: String,
    pub export: String,
    pub link: String,
    pub link_note: String,
    pub copy: String,
    pub copied: String,
    pub not_copied: String,
    pub no_storage: String,
    /// With `{count}`.
    pub shared: String,
    pub shared_show: String,
    pub shared_keep: String,
}

/// What the island has to know of the session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Setup {
    /// Id of the session.
    pub session: String,
    /// By how many minutes the venue's clock is ahead of UTC.
    pub offset: i64,
    /// The days as they are written in data and on the page.
    pub days: Vec<(String, String)>,
    /// Label, codes and their labels of each list of [`NAMES`].
    pub lists: Vec<(String, Vec<(String, String)>)>,
    /// The calendar of the session.
    pub calendar: String,
    /// How many events there are.
    pub total: usize,
}

/// All that changes while the page is open.
#[derive(Clone, Copy)]
struct State {
    query: RwSignal<Query>,
    rows: RwSignal<Vec<Row>>,
    kept: RwSignal<Vec<String>>,
    shared: RwSignal<Vec<String>>,
    /// The present, in minutes since 1970.
    present: RwSignal<i64>,
    /// The day and the hour in the form that asks for another moment.
    asked_day: RwSignal<String>,
    asked_hour: RwSignal<String>,
    shown: RwSignal<usize>,
    ignored: RwSignal<Vec<String>>,
    /// The address of the kept events as a calendar; empty if there is none.
    file: RwSignal<String>,
    message: RwSignal<String>,
    filter_open: RwSignal<bool>,
    mine_open: RwSignal<bool>,
    stores: RwSignal<bool>,
    offset: i64,
}

impl State {
    fn new(setup: &Setup) -> Self {
        Self {
            query: RwSignal::default(),
            rows: RwSignal::default(),
            kept: RwSignal::default(),
            shared: RwSignal::default(),
            present: RwSignal::default(),
            asked_day: RwSignal::new(setup.days.first().map(|(day, _)| day.clone()).unwrap_or_default()),
            asked_hour: RwSignal::new(String::from("13:15")),
            shown: RwSignal::new(setup.total),
            ignored: RwSignal::default(),
            file: RwSignal::default(),
            message: RwSignal::default(),
            filter_open: RwSignal::new(false),
            mine_open: RwSignal::new(false),
            stores: RwSignal::new(true),
            offset: setup.offset,
        }
    }

    /// The moment asked for, else the present.
    fn now(self) -> i64 {
        let asked = self.query.read().now.as_deref().and_then(minutes);
        asked.map_or_else(|| self.present.get(), |asked| asked - self.offset)
    }

    /// The hours of an event by the clock chosen.
    fn hours(self, row: &Row) -> String {
        let own = self.query.read().own_time;
        let at = |moment: i64| {
            let shown = local(moment, if own { own_offset(moment) } else { self.offset });
            [shown.1.as_str(), &days_apart(&shown.0, &row.day)].concat()
        };
        match (row.start, row.end) {
            (Some(start), Some(end)) => [&at(start), "–", &at(end)].concat(),
            (Some(start), None) => at(start),
            _ => String::new(),
        }
    }
}

/// A day on which the session did not meet, as the language writes it.
#[cfg(feature = "browser")]
use browser::day_in_words;
#[cfg(not(feature = "browser"))]
fn day_in_words(day: String) -> String {
    day
}

#[cfg(feature = "browser")]
use browser::own_offset;
#[cfg(not(feature = "browser"))]
fn own_offset(_: i64) -> i64 {
    0
}

/// A mark for a time that falls on another day than that of the venue.
fn days_apart(shown: &str, day: &str) -> String {
    match shown.cmp(day) {
        _ if day.is_empty() => String::new(),
        std::cmp::Ordering::Less => " (−1)".to_owned(),
        std::cmp::Ordering::Equal => String::new(),
        std::cmp::Ordering::Greater => " (+1)".to_owned(),
    }
}

/// What the tools have to know.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Props {
    pub words: Words,
    pub setup: Setup,
}

/// What the buttons beside the calendars say once they have copied, or could not.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Copying {
    pub copied: String,
    pub not_copied: String,
}

/// Draws the islands where the page has places for them.
#[cfg(feature = "browser")]
pub fn mount() {
    super::super::mount(
        "programme",
        |Props { words, setup }| view! { <ProgrammeTools words setup/> },
    );
    super::super::mount("copy-addresses", |Copying { copied, not_copied }| {
        view! { <CopyAddresses copied not_copied/> }
    });
}

/// The tools above the days of a programme.
#[component]
pub fn ProgrammeTools(words: Words, setup: Setup) -> impl IntoView {
    let state = State::new(&setup);
    #[cfg(feature = "browser")]
    browser::connect(state, &words, &setup);

    let count = words.count.replace("{total}", &setup.total.to_string());
    let none = words.none.clone();
    view! {
        <div class="planner needs-script">
            {now_and_next(state, &words, &setup)}
            {filter(state, &words, &setup)}
            {mine(state, &words, &setup)}
            {shared(state, &words)}
            <div class="filter__notices" role="alert">
                {move || state.ignored.get().into_iter().map(|line| view! { <p class="notice">{line}</p> }).collect_view()}
            </div>
            <p class="filter__count" role="status">
                {move || count.replace("{shown}", &state.shown.get().to_string())}
            </p>
            <p class="planner__message" role="status">{move || state.message.get()}</p>
        </div>
        <p class="notice" hidden=move || state.shown.get() != 0>{none}</p>
    }
}

/// Makes the buttons beside the calendars copy the address of the link before them.
#[component]
pub fn CopyAddresses(copied: String, not_copied: String) -> impl IntoView {
    let message = RwSignal::new(String::new());
    #[cfg(feature = "browser")]
    browser::copy_addresses(message, copied, not_copied);
    #[cfg(not(feature = "browser"))]
    let _ = (copied, not_copied);
    view! { <p class="planner__message" role="status">{move || message.get()}</p> }
}

/// What is on, what comes next, and the way to ask for another moment.
fn now_and_next(state: State, words: &Words, setup: &Setup) -> AnyView {
    let (days, at) = (setup.days.clone(), words.now_at.clone());
    let heading = move || {
        // Before the clock is read, and in the HTML: nothing, on a line of its own.
        if state.present.get() == 0 {
            return "\u{a0}".to_owned();
        }
        let (day, time) = local(state.now(), state.offset);
        let label = days
            .iter()
            .find(|(iso, _)| *iso == day)
            .map(|(_, label)| label.clone());
        at.replace("{day}", &label.unwrap_or_else(|| day_in_words(day)))
            .replace("{time}", &time)
    };
    let found = Memo::new(move |_| moment(&state.rows.read(), state.now(), state.offset));
    let group = |label: &String, pick: fn(&moment::Moment) -> &Vec<usize>| {
        let label = label.clone();
        move || {
            let places = pick(&found.read()).clone();
            (!places.is_empty()).then(|| {
                let events = places
                    .into_iter()
                    .map(|place| view! { <li>{event(state, place)}</li> })
                    .collect_view();
                view! { <dt>{label.clone()}</dt><dd><ul class="planner__events">{events}</ul></dd> }
            })
        }
    };
    let nothing = words.now_nothing.clone();
    let nothing = move || {
        found
            .with(|found| found.on.is_empty() && found.begun.is_empty())
            .then(|| nothing.clone())
    };
    view! {
        <section class="moment" aria-labelledby="now">
            <h2 id="now">{words.now_heading.clone()}</h2>
            <p class="moment__at">{heading}</p>
            <div aria-live="polite">
                <p>{nothing}</p>
                <dl class="moment__found">
                    {group(&words.now_on, |found| &found.on)}
                    {group(&words.now_begun, |found| &found.begun)}
                    {group(&words.now_that_day, |found| &found.that_day)}
                    {group(&words.now_next, |found| &found.next)}
                </dl>
            </div>
            {ask(state, words, setup)}
        </section>
    }
    .into_any()
}

/// A day and a time by the venue's clock.
fn ask(state: State, words: &Words, setup: &Setup) -> AnyView {
    let (day, time) = (state.asked_day, state.asked_hour);
    let wrong = words.ask_wrong.clone();
    let options = setup
        .days
        .iter()
        .cloned()
        .map(|(day, label)| view! { <option value=day>{label}</option> });
    let options = options.collect_view();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let asked = [&day.get_untracked(), "T", time.get_untracked().trim()].concat();
        if minutes(&asked).is_some() {
            state.ignored.write().clear();
            state.query.write().now = Some(asked);
        } else {
            state
                .ignored
                .set(vec![wrong.replace("{value}", &time.get_untracked())]);
        }
    };
    view! {
        <form class="filter moment__ask" on:submit=submit>
            <fieldset class="filter__fields">
                <legend>{words.ask.clone()}</legend>
                <label class="filter__field">
                    <span>{words.ask_day.clone()}</span>
                    <select
                        name="day"
                        prop:value=move || day.get()
                        on:change:target=move |event| day.set(event.target().value())
                    >{options}</select>
                </label>
                <label class="filter__field">
                    <span>{words.ask_time.clone()}</span>
                    <input
                        name="hour"
                        autocomplete="off"
                        maxlength="5"
                        size="6"
                        value="13:15"
                        prop:value=move || time.get()
                        on:input:target=move |event| time.set(event.target().value())
                    />
                </label>
                <button type="submit">{words.ask_show.clone()}</button>
                <button type="button" on:click=move |_| state.query.write().now = None>{words.ask_back.clone()}</button>
            </fieldset>
        </form>
    }
    .into_any()
}

/// An event as hours, title and room; the title leads to its row.
fn event(state: State, place: usize) -> AnyView {
    let rows = state.rows.read();
    let Some(row) = rows.get(place) else {
        return ().into_any();
    };
    view! {
        <b>{state.hours(row)}</b>
        " "
        <a href=["#", &row.id].concat()>{row.title.clone()}</a>
        " "
        <span class="muted">{row.place.clone()}</span>
    }
    .into_any()
}

fn filter(state: State, words: &Words, setup: &Setup) -> AnyView {
    let query = state.query;
    let all = words.all.clone();
    let lists = setup
        .lists
        .clone()
        .into_iter()
        .enumerate()
        .filter(|(_, (_, codes))| codes.len() > 1);
    let lists = lists.map(|(list, (label, codes))| {
        let choice = move || query.read().choices.get(list).cloned().unwrap_or_default();
        let choose = move |value: String| {
            if let Some(choice) = query.write().choices.get_mut(list) {
                *choice = value;
            }
        };
        let options = codes
            .into_iter()
            .map(|(code, label)| view! { <option value=code>{label}</option> });
        view! {
            <label class="filter__field">
                <span>{label}</span>
                <select
                    name=NAMES.get(list).copied()
                    prop:value=choice
                    on:change:target=move |event| choose(event.target().value())
                >
                    <option value="">{all.clone()}</option>
                    {options.collect_view()}
                </select>
            </label>
        }
    });
    let lists = lists.collect_view();
    let note = words.own_time_note.clone();
    let note = move || {
        query
            .read()
            .own_time
            .then(|| view! { <p class="muted">{note.replace("{zone}", &own_zone())}</p> })
    };
    view! {
        <details class="fold" prop:open=move || state.filter_open.get()>
            <summary>{words.filter.clone()}</summary>
            <form class="filter" role="search" on:submit=|event| event.prevent_default()>
                <div class="filter__fields">
                    <label class="filter__field filter__field--wide">
                        <span>{words.text.clone()}</span>
                        <input
                            type="search"
                            name="q"
                            autocomplete="off"
                            placeholder=words.text_hint.clone()
                            prop:value=move || query.read().text.clone()
                            on:input:target=move |event| query.write().text = event.target().value()
                        />
                    </label>
                    {lists}
                    <button type="button" class="filter__reset" on:click=move |_| query.set(Query::default())>
                        {words.reset.clone()}
                    </button>
                </div>
            </form>
        </details>
        <p class="planner__switches">
            <label>
                <input
                    type="checkbox"
                    name="mine"
                    prop:checked=move || query.read().show == Show::Mine
                    on:change:target=move |event| {
                        query.write().show = if event.target().checked() { Show::Mine } else { Show::All };
                    }
                />
                " "
                {words.only_mine.clone()}
            </label>
            <label>
                <input
                    type="checkbox"
                    name="own-time"
                    prop:checked=move || query.read().own_time
                    on:change:target=move |event| query.write().own_time = event.target().checked()
                />
                " "
                {words.own_time.clone()}
            </label>
        </p>
        {note}
    }
    .into_any()
}

#[cfg(feature = "browser")]
use browser::own_zone;
#[cfg(not(feature = "browser"))]
fn own_zone() -> String {
    String::new()
}

/// The events kept, in order, with overlaps and gaps; and what can be done with them.
fn mine(state: State, words: &Words, setup: &Setup) -> AnyView {
    let lines = Memo::new(move |_| plan(&state.rows.read(), &state.kept.read()));
    let session = [&setup.session, "-"].concat();
    // Ids kept for this session that the data no longer hold. While the rows are not read yet, none are missing.
    let gone = Memo::new(move |_| {
        let rows = state.rows.read();
        let missing = |id: &&String| id.starts_with(&session) && !rows.iter().any(|row| row.id == **id);
        let kept = state.kept.read();
        let missing: Vec<String> = kept
            .iter()
            .filter(missing)
            .filter(|_| !rows.is_empty())
            .cloned()
            .collect();
        missing.join(", ")
    });
    let title = words.mine.clone();
    let title = move || [&title, " (", &lines.read().len().to_string(), ")"].concat();
    let texts = StoredValue::new((
        words.overlaps.clone(),
        words.free.clone(),
        words.cancelled.clone(),
    ));
    let list = move || {
        lines
            .get()
            .into_iter()
            .map(|line| kept_line(state, &line, texts))
            .collect_view()
    };
    let own = move || {
        let rows = state.rows.read();
        let ids: Vec<String> = lines
            .read()
            .iter()
            .filter_map(|line| Some(rows.get(line.row)?.id.clone()))
            .collect();
        ids
    };
    let gone_text = words.gone.clone();
    let gone = move || gone.with(|ids| (!ids.is_empty()).then(|| gone_text.replace("{ids}", ids)));
    let no_storage = words.no_storage.clone();
    let name = [&setup.session, ".ics"].concat();
    // A link without an address may not say that it downloads.
    let there = move || Some(state.file.get()).filter(|file| !file.is_empty());
    view! {
        <details class="fold mine" prop:open=move || state.mine_open.get()>
            <summary>{title}</summary>
            <p class="muted" hidden=move || !lines.read().is_empty()>{words.mine_empty.clone()}</p>
            <p class="notice" hidden=move || state.stores.get()>{no_storage}</p>
            <p>{gone}</p>
            <ol class="planner__events">{list}</ol>
            <div hidden=move || lines.read().is_empty()>
                <p class="mine__tools">
                    <a
                        class="mine__file"
                        download=move || there().map(|_| name.clone())
                        href=there
                        hidden=move || state.file.read().is_empty()
                    >
                        {words.export.clone()}
                    </a>
                    " "
                    <button type="button" data-print="">{words.print.clone()}</button>
                </p>
                <p class="mine__tools">
                    <a class="mine__link" href=move || Some(own()).filter(|ids| !ids.is_empty()).map(|ids| fragment(&ids))>{words.link.clone()}</a>
                    " "
                    <button type="button" data-address="">{words.copy.clone()}</button>
                </p>
                <p class="muted">{words.link_note.clone()}</p>
            </div>
        </details>
    }
    .into_any()
}

fn kept_line(state: State, line: &Line, texts: StoredValue<(String, String, String)>) -> AnyView {
    let rows = state.rows.read();
    let title = |place: &usize| rows.get(*place).map(|row| row.title.clone()).unwrap_or_default();
    let (overlaps, free, cancelled) = texts.get_value();
    let free = line.free.map(|minutes| {
        free.replace("{hours}", &(minutes / 60).to_string())
            .replace("{minutes}", &(minutes % 60).to_string())
    });
    let overlaps = line.overlaps.iter().map(|place| {
        view! { <span class="mine__overlap">{overlaps.replace("{title}", &title(place))}</span> }
    });
    let overlaps = overlaps.collect_view();
    let row = rows.get(line.row);
    let cancelled = row
        .filter(|row| row.cancelled)
        .map(|_| view! { <strong>{cancelled}</strong> });
    let day = row.map(|row| row.day.clone());
    view! {
        {free.map(|free| view! { <li class="muted">{free}</li> })}
        <li>
            <span class="mine__day">{day}</span>
            " "
            {event(state, line.row)}
            " "
            {cancelled}
            {overlaps}
        </li>
    }
    .into_any()
}

/// A selection that came with the link.
fn shared(state: State, words: &Words) -> AnyView {
    let (text, show, keep) = (
        words.shared.clone(),
        words.shared_show.clone(),
        words.shared_keep.clone(),
    );
    let notice = move || {
        let count = state.shared.read().len();
        (count > 0).then(|| {
            view! {
                <div class="notice">
                    <p>{text.replace("{count}", &count.to_string())}</p>
                    <p class="mine__tools">
                        <button type="button" on:click=move |_| state.query.write().show = Show::Shared>{show.clone()}</button>
                        " "
                        <button type="button" data-keep-shared="">{keep.clone()}</button>
                    </p>
                </div>
            }
        })
    };
    view! { {notice} }.into_any()
}
