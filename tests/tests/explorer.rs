//! The explorer of States answers real questions, by keyboard alone.

use anyhow::{Result, bail};
use asp_e2e::pages::StatesPage;
use asp_e2e::{Site, Visitor, in_chromium, in_every_browser, until, violations};
use thirtyfour::Key;

in_every_browser!(
    which_african_parties_have_ratified_the_aggression_amendments,
    who_left_in_2017_and_in_2019,
    embed_this_carries_the_group_and_the_day,
    the_chart_is_read_where_states_left,
    the_table_and_the_file_tell_of_the_day_alone,
    playing_can_be_paused,
    the_key_names_every_colour_of_the_map,
    a_finger_beside_a_dot_opens_its_state,
    the_views_keep_the_selection,
    two_states_are_picked_and_compared,
    an_address_that_cannot_be_followed_is_answered_and_the_nearest_day_shown,
    the_view_is_taken_away_as_a_table_and_as_a_picture,
);
in_chromium!(
    axe_finds_no_violation_in_any_view,
    a_fifth_state_is_refused_where_it_was_picked_and_the_focus_stays,
);

async fn which_african_parties_have_ratified_the_aggression_amendments(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let page = StatesPage::open(visitor, &site, "en", "").await?;
    tab_to(visitor, "select[name=group]").await?;
    visitor.press("Afr").await?;
    tab_to(visitor, "select[name=status]").await?;
    visitor.press("part").await?;
    tab_to(visitor, ".filter__more summary").await?;
    visitor.press(Key::Enter).await?;
    tab_to(visitor, "select[name=amendment]").await?;
    visitor.press("Crime").await?;
    // Deposits of 4 June 2013, 14 April 2023 and 1 July 2025. Niger is leaving, and a party until it has left.
    page.until_names(&["Botswana", "Niger", "Seychelles"]).await?;
    let row = visitor.text("#bwa").await?;
    assert!(row.contains("4 June 2013"), "{row}");
    let address = "en/states/?group=africa&status=party&amendment=A2";
    visitor.until_at(&site, address).await?;
    // What the list does not have it does not deny.
    let note = visitor.text("#lists ~ p").await?;
    assert!(note.contains("no statement that it has not ratified"), "{note}");

    visitor.driver.refresh().await?;
    StatesPage::awake(visitor)
        .await?
        .until_names(&["Botswana", "Niger", "Seychelles"])
        .await
}

async fn who_left_in_2017_and_in_2019(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    StatesPage::open(visitor, &site, "en", "").await?;
    tab_to(visitor, "[data-do=year-back]").await?;
    for year in (2017..2026).rev() {
        visitor.press(Key::Enter).await?;
        visitor
            .until_at(&site, &format!("en/states/?asof={year}-11-21"))
            .await?;
    }
    tab_to(visitor, "[data-do=event-back]").await?;
    visitor.press(Key::Enter).await?;
    visitor.until_at(&site, "en/states/?asof=2017-10-27").await?;
    assert_said(visitor, &["27 October 2017", "Burundi (former party)"]).await?;
    assert_eq!(tally(visitor, "former_party").await?, 1);
    assert_eq!(status_of(visitor, "bdi").await?, "former party");

    tab_to(visitor, "[data-do=event-on]").await?;
    visitor.press(Key::Enter).await?;
    visitor.until_at(&site, "en/states/?asof=2018-03-17").await?;
    assert_said(visitor, &["Philippines (party, withdrawal under way)"]).await?;
    visitor.press(Key::Enter).await?;
    visitor.until_at(&site, "en/states/?asof=2019-03-17").await?;
    assert_said(visitor, &["17 March 2019", "Philippines (former party)"]).await?;
    assert_eq!(tally(visitor, "former_party").await?, 2);

    // The day decides what the filter finds.
    let page = StatesPage::open(visitor, &site, "en", "?status=former_party&asof=2019-03-17").await?;
    page.until_names(&["Burundi", "Philippines"]).await?;
    tab_to(visitor, "[data-do=year-back]").await?;
    visitor.press(Key::Enter).await?;
    page.until_names(&["Burundi"]).await
}

async fn embed_this_carries_the_group_and_the_day(visitor: &Visitor) -> Result<()> {
    const LINKS: &str = "return [...document.querySelectorAll('.embed-link a')].map((link) => link.getAttribute('href').split('/?').pop())";
    let site = Site::open()?;
    // The day is read under the name that widgets give it, too.
    StatesPage::open(visitor, &site, "en", "?group=africa&as-of=2003-01-01").await?;
    until(
        "the links carry what was asked",
        async || visitor.js::<Vec<String>>(LINKS, &[]).await,
        |links| {
            *links
                == [
                    "widget=states&as-of=2003-01-01&group=africa",
                    "widget=map&as-of=2003-01-01",
                    "widget=membership&as-of=2003-01-01",
                    "widget=map&as-of=2003-01-01",
                ]
        },
    )
    .await?;
    Ok(())
}

async fn the_chart_is_read_where_states_left(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    StatesPage::open(visitor, &site, "en", "?tab=timeline").await?;
    tab_to(visitor, ".steps").await?;
    visitor.press(Key::Home).await?;
    let first = read_out(visitor).await?;
    assert!(
        first.contains("1998. States Parties: 0. Signed, not party: "),
        "{first}"
    );
    read_until(
        visitor,
        "31 December 2000. States Parties: 0. Signed, not party: 139.",
    )
    .await?;
    read_until(visitor, "1 July 2002. States Parties: 66.").await?;
    assert!(read_out(visitor).await?.ends_with("Joined: 66 States."));
    let (burundi, philippines) = (
        "27 October 2017. States Parties: 123. Signed, not party: 31. Left: Burundi.",
        "17 March 2019. States Parties: 122. Signed, not party: 31. Left: Philippines.",
    );
    read_until(visitor, burundi).await?;
    visitor.press(Key::Right).await?;
    assert_eq!(read_out(visitor).await?, philippines);
    visitor.press(Key::Left).await?;
    assert_eq!(read_out(visitor).await?, burundi);
    let day: String = visitor
        .js(
            "return document.activeElement.getAttribute('aria-valuetext')",
            &[],
        )
        .await?;
    assert_eq!(day, "27 October 2017");
    visitor.press(Key::End).await?;
    let last = read_out(visitor).await?;
    assert!(
        last.contains("Left: Chad.") && last.ends_with("unless the notice is taken back."),
        "{last}"
    );

    // Of the States chosen only: one left, and the other was never among them.
    StatesPage::open(visitor, &site, "en", "?tab=timeline&group=asia_pacific").await?;
    tab_to(visitor, ".steps").await?;
    visitor.press(Key::Home).await?;
    read_until(visitor, "Left: Philippines.").await?;
    let said = read_out(visitor).await?;
    assert!(
        said.starts_with("17 March 2019. Among those chosen, States Parties: "),
        "{said}"
    );
    Ok(())
}

/// Goes from change to change until the line below the chart has these words.
async fn read_until(visitor: &Visitor, words: &str) -> Result<()> {
    for _ in 0..180 {
        if read_out(visitor).await?.contains(words) {
            return Ok(());
        }
        visitor.press(Key::Right).await?;
    }
    bail!("180 changes on, the chart does not say {words}")
}

/// What stands below the chart on the day that is read.
async fn read_out(visitor: &Visitor) -> Result<String> {
    visitor.text("#timeline .readout").await
}

async fn the_table_and_the_file_tell_of_the_day_alone(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let page = StatesPage::open(visitor, &site, "en", "?asof=2003-01-01&sort=rate").await?;
    until(
        "names are in order, since rates of another scale order nothing",
        async || page.names().await,
        |names| names.first().is_some_and(|name| name == "Afghanistan"),
    )
    .await?;
    // Germany ratified seven amendments, all of which were adopted later; Japan joined in 2007.
    assert_eq!(visitor.text("#deu .deposits").await?, "");
    assert_eq!(visitor.text("#deu .number").await?, "");
    assert_eq!(visitor.text("#deu td:nth-child(4)").await?, "1 July 2002");
    assert_eq!(visitor.text("#jpn td:nth-child(4)").await?, "");
    assert_eq!(visitor.text("#bdi td:nth-child(4)").await?, "");
    let head = visitor.text("thead .number").await?;
    assert_eq!(head, "UN scale 2025–2027");

    let day = "?asof=2017-10-27&q=south+africa";
    StatesPage::open(visitor, &site, "en", day).await?;
    assert!(
        csv_of(visitor)
            .await?
            .contains("ZAF,South Africa,africa,2017-10-27,party,2002-07-01,,,,,")
    );
    StatesPage::open(visitor, &site, "en", "?asof=2017-10-27&q=seychelles").await?;
    assert!(!csv_of(visitor).await?.contains("A2:"));
    StatesPage::open(visitor, &site, "en", "?q=south+africa").await?;
    let today = csv_of(visitor).await?;
    assert!(today.contains(",party,2002-07-01,,0.251,2025-2027,"), "{today}");

    // Many that join together are counted, not named.
    StatesPage::open(visitor, &site, "en", "?asof=2002-07-01").await?;
    assert_said(visitor, &["1 July 2002: 66 States became party."]).await
}

/// The table as it would be saved.
async fn csv_of(visitor: &Visitor) -> Result<String> {
    visitor.js::<Option<bool>>(KEEP, &[]).await?;
    tab_to(visitor, "[data-do=csv]").await?;
    visitor.press(Key::Enter).await?;
    visitor.js_promise(KEPT_TEXT, &[]).await
}

async fn playing_can_be_paused(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    StatesPage::open(visitor, &site, "en", "?asof=2010-01-01").await?;
    tab_to(visitor, "[data-do=play]").await?;
    visitor.press(Key::Enter).await?;
    assert_eq!(visitor.text("[data-do=play]").await?, "Pause");
    visitor.press(Key::Enter).await?;
    assert_eq!(visitor.text("[data-do=play]").await?, "Play");
    Ok(())
}

async fn the_key_names_every_colour_of_the_map(visitor: &Visitor) -> Result<()> {
    const COLOUR: &str = "return getComputedStyle(document.querySelector(arguments[0])).fill";
    let site = Site::open()?;
    StatesPage::open(visitor, &site, "en", "?tab=map").await?;
    let land: String = visitor.js(COLOUR, &[".world__land".into()]).await?;
    let key: String = visitor.js(COLOUR, &[".land .swatch".into()]).await?;
    assert_eq!(land, key);
    assert!(visitor.text(".land").await?.contains("39 States"));
    // Nobody has a row who has neither signed nor joined by now: an entry of nobody is none.
    assert!(!visitor.sees("[data-tally=non_party]").await?);
    StatesPage::open(visitor, &site, "en", "?tab=map&asof=2003-01-01").await?;
    assert!(visitor.sees("[data-tally=non_party]").await?);
    assert!(tally(visitor, "non_party").await? > 5);
    Ok(())
}

async fn a_finger_beside_a_dot_opens_its_state(visitor: &Visitor) -> Result<()> {
    const TOUCH: &str = "const svg = document.querySelector('.world');
        const dot = document.querySelector('.place[data-state=MUS] circle').getBoundingClientRect();
        const at = { clientX: dot.right + 4, clientY: dot.top + dot.height / 2 };
        svg.dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true, cancelable: true, ...at }));
        return true";
    let site = Site::open()?;
    StatesPage::open(visitor, &site, "en", "?tab=map").await?;
    visitor.js::<bool>(TOUCH, &[]).await?;
    visitor.until_at(&site, "en/states/mus/").await
}

async fn the_views_keep_the_selection(visitor: &Visitor) -> Result<()> {
    const DIMMED: &str = "return [...document.querySelectorAll(`#${arguments[0]} .place`)]
        .filter((place) => !place.hasAttribute('data-out')).map((place) => place.dataset.state)";
    let site = Site::open()?;
    let page = StatesPage::open(visitor, &site, "en", "?group=weog&asof=2002-07-01&status=party").await?;
    let rows = until(
        "the list is narrowed",
        async || page.names().await,
        |names| names.len() < 30,
    )
    .await?;
    tab_to(visitor, "[role=tab]").await?;
    for view in ["map", "timeline", "tiles", "table"] {
        visitor.press(Key::Right).await?;
        let tab = if view == "table" {
            String::new()
        } else {
            format!("tab={view}&")
        };
        let address = format!("en/states/?{tab}group=weog&status=party&asof=2002-07-01");
        visitor.until_at(&site, &address).await?;
        let seen: Vec<String> = visitor
            .js("return [...document.querySelectorAll('.view')].filter((view) => view.checkVisibility()).map((view) => view.id)", &[])
            .await?;
        assert_eq!(seen, [view]);
        assert!(
            visitor
                .js::<bool>(
                    "return document.activeElement.getAttribute('aria-selected') === 'true'",
                    &[]
                )
                .await?
        );
        if matches!(view, "map" | "tiles") {
            let mut places: Vec<String> = visitor.js(DIMMED, &[view.into()]).await?;
            places.sort();
            places.dedup();
            assert_eq!(places.len(), rows.len(), "{view}: {places:?}");
        }
    }
    assert_eq!(page.names().await?, rows);
    Ok(())
}

async fn two_states_are_picked_and_compared(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let page = StatesPage::open(visitor, &site, "en", "?q=ken").await?;
    page.until_names(&["Kenya"]).await?;
    tab_to(visitor, "#ken [name=state]").await?;
    visitor.press(" ").await?;
    visitor.until_at(&site, "en/states/?q=ken&state=~KEN").await?;

    // The rest in the map, where a drawing is one stop of the Tab key.
    StatesPage::open(visitor, &site, "en", "?tab=map&q=france&state=~KEN").await?;
    tab_to(visitor, "#map .place").await?;
    visitor.press(" ").await?;
    visitor
        .until_at(&site, "en/states/?tab=map&q=france&state=~KEN~FRA")
        .await?;
    tab_to(visitor, ".picked__go").await?;
    let href: String = visitor
        .js("return document.activeElement.getAttribute('href')", &[])
        .await?;
    assert!(href.ends_with("compare/?state=~KEN~FRA"), "{href}");
    Ok(())
}

async fn a_fifth_state_is_refused_where_it_was_picked_and_the_focus_stays(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    StatesPage::open(visitor, &site, "en", "?q=ken&state=~FRA~DEU~JPN~BRA").await?;
    tab_to(visitor, "#ken [name=state]").await?;
    visitor.press(" ").await?;
    until(
        "it is said in the bar of those that are picked",
        async || visitor.text(".picked").await,
        |text| text.contains("At most four"),
    )
    .await?;
    // Once something changes, it is no longer said; and a button that goes leaves the focus in the bar.
    for left in ["~FRA~DEU~JPN", "~FRA~DEU", "~FRA"] {
        let last = format!(
            ".picked__list li:nth-child({}) button",
            left.matches('~').count() + 1
        );
        tab_to(visitor, &last).await?;
        visitor.press(Key::Enter).await?;
        visitor
            .until_at(&site, &format!("en/states/?q=ken&state={left}"))
            .await?;
        let focus: String = visitor.js("return document.activeElement.innerText", &[]).await?;
        assert!(focus.contains("France"), "{focus}");
        assert!(!visitor.text(".picked").await?.contains("At most four"));
    }
    visitor.press(Key::Enter).await?;
    visitor.until_at(&site, "en/states/?q=ken").await?;
    let focus: String = visitor.js("return document.activeElement.innerText", &[]).await?;
    assert_eq!(focus, "Table");
    Ok(())
}

async fn an_address_that_cannot_be_followed_is_answered_and_the_nearest_day_shown(
    visitor: &Visitor,
) -> Result<()> {
    let site = Site::open()?;
    for lang in ["en", "fr"] {
        let query = "?state=~XYZ~FRA&asof=1990-01-01&tab=globe&amendment=A9";
        let page = StatesPage::open(visitor, &site, lang, query).await?;
        let notices = until(
            "each part that cannot be followed is answered",
            async || page.notices().await,
            |notices| notices.len() == 4,
        )
        .await?;
        for expected in [
            "XYZ",
            "1990-01-01",
            "2002",
            "2027",
            "globe",
            "timeline",
            "A9",
            "A7",
        ] {
            assert!(
                notices.concat().contains(expected),
                "{expected} is not in {notices:?}"
            );
        }
        let day: String = visitor
            .js("return document.querySelector('[name=asof]').value", &[])
            .await?;
        assert_eq!(day, "2002-07-01");
        assert_eq!(tally(visitor, "party").await?, 66);
        assert!(visitor.sees("#table").await? && visitor.sees(".picked").await?);
    }
    Ok(())
}

/// What would be saved is kept for us instead: each browser saves in a way of its own.
const KEEP: &str = "window.kept = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.kept.push(blob); return create.call(URL, blob); };
    HTMLAnchorElement.prototype.click = () => {};";
const KEPT_TEXT: &str = "return await window.kept.at(-1).text()";

async fn the_view_is_taken_away_as_a_table_and_as_a_picture(visitor: &Visitor) -> Result<()> {
    const LAST: &str = "const blob = window.kept.at(-1); return [blob?.type ?? '', blob?.size ?? 0]";
    let site = Site::open()?;
    StatesPage::open(visitor, &site, "en", "?tab=map&group=weog&asof=2017-10-27").await?;
    visitor.js::<Option<bool>>(KEEP, &[]).await?;

    tab_to(visitor, "[data-do=csv]").await?;
    visitor.press(Key::Enter).await?;
    let csv: String = visitor.js_promise(KEPT_TEXT, &[]).await?;
    let mut lines = csv.lines();
    let head = lines.next().unwrap_or_default();
    assert!(head.ends_with("source,basis,retrieved,data_version"), "{head}");
    let france = lines
        .clone()
        .find(|line| line.starts_with("FRA,"))
        .unwrap_or_default();
    assert!(
        france.contains("2017-10-27,party,2002-07-01,") && france.contains("https://"),
        "{france}"
    );
    assert!(lines.all(|line| line.contains(",weog,")), "{csv}");

    tab_to(visitor, "[data-do=svg]").await?;
    visitor.press(Key::Enter).await?;
    let svg: String = visitor.js_promise(KEPT_TEXT, &[]).await?;
    for expected in [
        "27 October 2017",
        "Source: ASP Observatory",
        "Western European",
        "never signed nor joined",
    ] {
        assert!(svg.contains(expected), "{expected} is not in the picture");
    }
    assert!(!svg.contains("style="), "the policy forbids styles");

    tab_to(visitor, "[data-do=png]").await?;
    visitor.press(Key::Enter).await?;
    until(
        "the picture is drawn",
        async || visitor.js::<(String, u64)>(LAST, &[]).await,
        |(kind, size)| kind == "image/png" && *size > 5000,
    )
    .await?;
    Ok(())
}

async fn axe_finds_no_violation_in_any_view(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for view in ["table", "map", "timeline", "tiles"] {
        let query = format!("?tab={view}&q=an&asof=2017-10-27&state=~FRA~KEN~XYZ");
        StatesPage::open(visitor, &site, "en", &query).await?;
        assert_eq!(violations(visitor).await?, Vec::<String>::new(), "{view}");
    }
    Ok(())
}

/// What the page says of the day.
async fn assert_said(visitor: &Visitor, expected: &[&str]) -> Result<()> {
    let said = visitor.text(".tally__day").await?;
    for expected in expected {
        assert!(said.contains(expected), "{expected} is not in: {said}");
    }
    Ok(())
}

/// How many of the States shown have this status.
async fn tally(visitor: &Visitor, status: &str) -> Result<u32> {
    Ok(visitor
        .text(&format!("[data-tally={status}] dd"))
        .await?
        .parse()?)
}

async fn status_of(visitor: &Visitor, id: &str) -> Result<String> {
    visitor.text(&format!("#{id} .status")).await
}

/// Presses Tab until an element with this selector has the focus.
async fn tab_to(visitor: &Visitor, css: &str) -> Result<()> {
    const REACHED: &str = "return document.activeElement.matches(arguments[0])";
    for _ in 0..60 {
        if visitor.js::<bool>(REACHED, &[css.into()]).await? {
            return Ok(());
        }
        visitor.press(Key::Tab).await?;
    }
    bail!("60 times Tab do not reach {css}")
}
