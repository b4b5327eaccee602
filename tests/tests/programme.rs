//! As a delegate on a phone with the network off: what is on at 13:15, keep it, take it into the calendar.

use anyhow::{Context, Result};
use asp_e2e::kept::until_kept;
use asp_e2e::{Site, Visitor, built, in_chromium, in_every_browser, until};
use thirtyfour::Key;

in_every_browser!(
    a_delegate_offline_finds_what_is_on_keeps_it_and_takes_it_into_the_calendar_by_keyboard,
    a_calendar_file_that_cannot_be_had_says_what_it_needs,
    what_comes_next_on_another_day_says_which,
    before_and_after_a_session_it_is_told_when_it_opens_and_that_it_ended,
    what_is_kept_is_told_with_its_day_in_words,
    what_was_kept_moves_when_the_data_change,
    a_link_hands_a_selection_on_and_puts_nothing_of_it_into_the_query,
    what_the_address_asks_for_in_vain_is_answered_on_the_page,
    times_can_be_read_by_the_clock_of_the_device,
);
in_chromium!(
    the_way_to_embed_an_event_leads_to_the_builder_and_is_no_file,
    an_hour_is_understood_as_people_write_it_and_a_wrong_one_answered_beside_the_field,
    what_is_left_out_of_the_programme_is_not_led_to,
);

const PAGE: &str = "en/sessions/asp24/programme/";
const EVENT: &str = "asp24-e07";

async fn a_delegate_offline_finds_what_is_on_keeps_it_and_takes_it_into_the_calendar_by_keyboard(
    visitor: &Visitor,
) -> Result<()> {
    let mut site = Site::open()?;
    visitor.driver.set_window_rect(0, 0, 412, 823).await?;
    visitor.open(&site, "en/").await?;
    until_kept(visitor, &site, "en").await?;
    site.go_dark();

    visitor.open(&site, PAGE).await?;
    visitor.until_awake().await?;
    tab_to(visitor, "select[name=day]").await?;
    visitor.press("Wednesday").await?;
    tab_to(visitor, "input[name=hour]").await?;
    // Whatever stands there is replaced.
    visitor.js::<()>("document.activeElement.select()", &[]).await?;
    visitor.press("13:15").await?;
    visitor.press(Key::Enter).await?;
    until(
        "the event of that hour is said to be on",
        async || visitor.text(".moment__found").await,
        |found| found.contains("Arresting suspects of international crimes") && found.contains("Europe 1&2"),
    )
    .await?;
    visitor
        .until_at(&site, &format!("{PAGE}?now=2025-12-03T13%3A15"))
        .await?;

    tab_to(visitor, &format!("#{EVENT} .event__file")).await?;
    catch_files(visitor).await?;
    visitor.press(Key::Enter).await?;
    let (name, file) = until(
        "the calendar file of the one event is handed over",
        async || caught(visitor).await,
        |(name, _)| !name.is_empty(),
    )
    .await?;
    assert_eq!(name, format!("{EVENT}.ics"));
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1, "{file}");
    assert!(file.contains(&format!("UID:{EVENT}@")), "{file}");
    assert!(file.contains("BEGIN:VTIMEZONE"), "{file}");

    tab_to(visitor, &format!("[data-keep={EVENT}]")).await?;
    visitor.press(" ").await?;
    until(
        "the event is kept",
        async || pressed(visitor).await,
        |pressed| pressed == "true",
    )
    .await?;
    // The calendar was on the device before the network went.
    let calendar = until(
        "the calendar of what is kept can be downloaded",
        async || calendar(visitor).await,
        |file| !file.is_empty(),
    )
    .await?;
    assert!(calendar.contains(&format!("UID:{EVENT}@")), "{calendar}");
    assert!(
        calendar.contains("DTSTART;TZID=Europe/Amsterdam:20251203T131500"),
        "{calendar}"
    );
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1, "{calendar}");

    visitor.open(&site, PAGE).await?;
    visitor.until_awake().await?;
    until(
        "it is still kept at the next visit",
        async || pressed(visitor).await,
        |pressed| pressed == "true",
    )
    .await?;
    Ok(())
}

async fn a_calendar_file_that_cannot_be_had_says_what_it_needs(visitor: &Visitor) -> Result<()> {
    // A worker that keeps nothing: nothing is on the device when the network goes.
    let mut site = Site::with(&[("sw-en.js", String::new())])?;
    visitor.open(&site, PAGE).await?;
    visitor.until_awake().await?;
    site.go_dark();
    press_on(visitor, &format!("#{EVENT} .event__file")).await?;
    until(
        "it is said beside the link",
        async || visitor.text(&format!("#{EVENT} .event__tools")).await,
        |text| text.contains("it needs the network"),
    )
    .await?;
    Ok(())
}

async fn the_way_to_embed_an_event_leads_to_the_builder_and_is_no_file(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, PAGE).await?;
    visitor.until_awake().await?;
    press_on(visitor, &format!("#{EVENT} a[href*=widgets]")).await?;
    visitor
        .until_at(&site, &format!("en/widgets/?widget=event&event={EVENT}"))
        .await
}

async fn an_hour_is_understood_as_people_write_it_and_a_wrong_one_answered_beside_the_field(
    visitor: &Visitor,
) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, PAGE).await?;
    visitor.until_awake().await?;
    let ask = async |hour: &str| -> Result<()> {
        visitor
            .js::<()>(
                "const field = document.querySelector('input[name=hour]'); field.focus(); field.select()",
                &[],
            )
            .await?;
        visitor.press(hour).await?;
        visitor.press(Key::Enter).await
    };
    ask("noon").await?;
    until(
        "it is said in the form",
        async || visitor.text(".moment__ask").await,
        |text| text.contains("“noon” is no time of the day"),
    )
    .await?;
    ask("9 h 30").await?;
    let day = "2025-12-01";
    visitor
        .until_at(&site, &format!("{PAGE}?now={day}T09%3A30"))
        .await?;
    assert!(!visitor.text(".moment__ask").await?.contains("noon"));
    Ok(())
}

async fn what_is_left_out_of_the_programme_is_not_led_to(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, &format!("{PAGE}?kind=plenary")).await?;
    visitor.until_awake().await?;
    let led_to =
        "return [...document.querySelectorAll('.contents a')].filter((link) => link.checkVisibility())
        .map((link) => document.querySelector(link.hash).checkVisibility())";
    let shown: Vec<bool> = visitor.js(led_to, &[]).await?;
    assert!(shown.len() > 1 && shown.iter().all(|shown| *shown), "{shown:?}");
    visitor.open(&site, &format!("{PAGE}?show=mine")).await?;
    visitor.until_awake().await?;
    let planner = visitor.text(".planner").await?;
    assert!(planner.contains("You keep no event here yet"), "{planner}");
    assert!(!planner.contains("No event fits"), "{planner}");
    Ok(())
}

/// Keeps what the page hands over to download: name and content. The browser is not to ask where to put it.
async fn catch_files(visitor: &Visitor) -> Result<()> {
    let script = "window.handed = ['', ''];
        document.addEventListener('click', (event) => {
            const link = event.target.closest('a[download]');
            if (!link?.href.startsWith('data:')) return;
            window.handed = [link.download, decodeURIComponent(link.href.slice(link.href.indexOf(',') + 1))];
            event.preventDefault();
        })";
    visitor.js(script, &[]).await
}

async fn caught(visitor: &Visitor) -> Result<(String, String)> {
    visitor.js("return window.handed", &[]).await
}

async fn what_comes_next_on_another_day_says_which(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for (lang, next) in [
        ("en", "Wednesday 3 December 2025 13:15–14:45 "),
        ("fr", "Mercredi 3 décembre 2025 13:15–14:45 "),
    ] {
        let page = PAGE.replacen("en", lang, 1);
        visitor
            .open(&site, &format!("{page}?now=2025-12-02T13:15"))
            .await?;
        visitor.until_awake().await?;
        until(
            "the day of what comes next is told",
            async || group(visitor, "next").await,
            |text| text.starts_with(next),
        )
        .await?;
        let on = group(visitor, "on").await?;
        assert!(
            on.starts_with("13:15–14:45 "),
            "the day of the moment stands above: {on}"
        );
    }
    Ok(())
}

/// What is said to be on or next, as one line.
async fn group(visitor: &Visitor, name: &str) -> Result<String> {
    let script = "return document.querySelector(`[data-moment=${arguments[0]}] ul`).textContent";
    visitor.js(script, &[name.into()]).await
}

async fn before_and_after_a_session_it_is_told_when_it_opens_and_that_it_ended(
    visitor: &Visitor,
) -> Result<()> {
    let site = Site::open()?;
    for (address, said) in [
        (PAGE.to_owned(), "The session ended on 5 December 2025."),
        (
            format!("{PAGE}?now=2025-11-28T13:15"),
            "The session opens on 1 December 2025.",
        ),
        (
            format!("{PAGE}?now=2025-12-04T13:15"),
            "No event in our data is on at this moment.",
        ),
        (
            "fr/sessions/asp24/programme/".to_owned(),
            "La session s’est achevée le 5 décembre 2025.",
        ),
    ] {
        visitor.open(&site, &address).await?;
        visitor.until_awake().await?;
        until(
            "what holds of this moment is said",
            async || visitor.text(".moment__nothing").await,
            |text| text == said,
        )
        .await?;
        // Another moment can still be asked for.
        assert!(
            visitor
                .the(".moment__ask select[name=day]")
                .await?
                .is_displayed()
                .await?
        );
    }
    Ok(())
}

async fn what_is_kept_is_told_with_its_day_in_words(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor
        .open(
            &site,
            &format!("fr/sessions/asp24/programme/#keep={EVENT},asp24-e08"),
        )
        .await?;
    visitor.until_awake().await?;
    press_on(visitor, "[data-do=keep-shared]").await?;
    until(
        "the days of the page stand before the events, also the one that is not known",
        async || mine(visitor).await,
        |mine| mine.starts_with("Mercredi 3 décembre 2025 13:15–14:45 ") && mine.contains("Jour inconnu "),
    )
    .await?;
    Ok(())
}

async fn what_was_kept_moves_when_the_data_change(visitor: &Visitor) -> Result<()> {
    // A worker that keeps nothing: the page comes from the host each time.
    let site = Site::with(&[("sw-en.js", String::new())])?;
    visitor.open(&site, PAGE).await?;
    visitor.until_awake().await?;
    press_on(visitor, &format!("[data-keep={EVENT}]")).await?;
    until(
        "it is kept at its hour",
        async || mine(visitor).await,
        |mine| mine.contains("Wednesday 3 December 2025 13:15–14:45"),
    )
    .await?;

    let (before, after) = ("T12:15Z", "T17:15Z");
    let moved = built(&format!("{PAGE}index.html"))?
        .replace(&format!("2025-12-03{before}"), &format!("2025-12-03{after}"))
        .replace("2025-12-03T13:45Z", "2025-12-03T18:45Z");
    site.write(&format!("{PAGE}index.html"), &moved)?;
    visitor.open(&site, PAGE).await?;
    visitor.until_awake().await?;
    until(
        "it is still kept, and at its new hour",
        async || mine(visitor).await,
        |mine| mine.contains("Wednesday 3 December 2025 18:15–19:45"),
    )
    .await?;
    Ok(())
}

/// What stands in "My programme".
async fn mine(visitor: &Visitor) -> Result<String> {
    visitor
        .js("return document.querySelector('.mine ol').textContent", &[])
        .await
}

async fn a_link_hands_a_selection_on_and_puts_nothing_of_it_into_the_query(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor
        .open(&site, &format!("{PAGE}#keep=asp24-e05,{EVENT}"))
        .await?;
    visitor.until_awake().await?;
    press_on(visitor, ".planner .notice button").await?;
    until(
        "only the selection is shown",
        async || shown(visitor).await,
        |ids| ids.len() == 2 && ids.iter().any(|id| id == EVENT),
    )
    .await?;
    press_on(visitor, "[data-do=keep-shared]").await?;
    let link = until(
        "the link to the own selection holds it",
        async || {
            visitor
                .js::<String>("return document.querySelector('.mine__link').href", &[])
                .await
        },
        |link| link.contains(EVENT),
    )
    .await?;
    let (address, fragment) = link.split_once('#').context("no fragment")?;
    assert!(!address.contains("asp24-e"), "{address}");
    assert_eq!(fragment, format!("keep=asp24-e05,{EVENT}"));
    Ok(())
}

async fn what_the_address_asks_for_in_vain_is_answered_on_the_page(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor
        .open(&site, &format!("{PAGE}?room=atlantis&now=noon&topic=victims"))
        .await?;
    visitor.until_awake().await?;
    until(
        "both are named, with what would have been understood",
        async || visitor.text(".filter__notices").await,
        |text| text.contains("atlantis") && text.contains("europe-1-2") && text.contains("noon"),
    )
    .await?;
    until(
        "the rest is followed",
        async || shown(visitor).await,
        |ids| ids == &["asp24-e02"],
    )
    .await?;
    Ok(())
}

async fn times_can_be_read_by_the_clock_of_the_device(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, PAGE).await?;
    visitor.until_awake().await?;
    let venue = time(visitor).await?;
    assert_eq!(venue, "13:15");
    let expected: String = visitor
        .js(
            "const at = new Date('2025-12-03T12:15Z'), two = (n) => String(n).padStart(2, '0');
            return `${two(at.getHours())}:${two(at.getMinutes())}`",
            &[],
        )
        .await?;
    visitor.the("input[name=own-time]").await?.click().await?;
    until(
        "the times are those of the device",
        async || Ok((time(visitor).await?, visitor.address(&site).await?)),
        |(time, address)| time.starts_with(&expected) && address.ends_with("?time=mine"),
    )
    .await?;
    visitor.the("input[name=own-time]").await?.click().await?;
    until(
        "the times are those of the venue again",
        async || time(visitor).await,
        |time| *time == venue,
    )
    .await?;
    assert!(built(&format!("{PAGE}index.html"))?.contains("2025-12-03T12:15Z"));
    Ok(())
}

async fn pressed(visitor: &Visitor) -> Result<String> {
    let script = "return document.querySelector(`[data-keep=${arguments[0]}]`).ariaPressed
        ?? document.querySelector(`[data-keep=${arguments[0]}]`).getAttribute('aria-pressed')";
    visitor.js(script, &[EVENT.into()]).await
}

/// The first hour of the event.
async fn time(visitor: &Visitor) -> Result<String> {
    let script = "return document.querySelector(`#${arguments[0]} time`).textContent";
    visitor.js(script, &[EVENT.into()]).await
}

/// The ids of the events that are seen.
async fn shown(visitor: &Visitor) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('.programme .event')].filter((row) => row.checkVisibility()).map((row) => row.id)";
    visitor.js(script, &[]).await
}

/// The file behind the link for downloading, as the browser would save it; empty while there is none.
async fn calendar(visitor: &Visitor) -> Result<String> {
    let script = "const link = document.querySelector('.mine__file');
        return link.hidden ? '' : decodeURIComponent(link.href.slice(link.href.indexOf(',') + 1));";
    visitor.js(script, &[]).await
}

/// Presses a button or follows a link as by keyboard: a page that scrolls smoothly moves under a pointer.
async fn press_on(visitor: &Visitor, css: &str) -> Result<()> {
    visitor
        .js::<()>("document.querySelector(arguments[0]).focus()", &[css.into()])
        .await?;
    visitor.press(Key::Enter).await
}

/// Presses Tab until an element with this selector has the focus.
async fn tab_to(visitor: &Visitor, css: &str) -> Result<()> {
    for _ in 0..120 {
        let there = "return document.activeElement.matches(arguments[0])";
        if visitor.js::<bool>(there, &[css.into()]).await? {
            return Ok(());
        }
        visitor.press(Key::Tab).await?;
    }
    anyhow::bail!("Tab does not reach {css}")
}
