//! Widgets on other people's pages: the right height, all content in a sandbox, nothing for those who mean harm; and
//! the rest of the site in no frame at all.

use anyhow::{Context, Result};
use asp_e2e::{Site, Visitor, address_built_for, built, in_every_browser, until};

in_every_browser!(
    a_widget_on_a_plain_page_is_exactly_as_high_as_its_content,
    a_widget_says_its_height_in_every_format_and_only_when_it_changes,
    a_widget_that_is_not_shown_yet_says_no_height,
    a_widget_that_is_still_arriving_says_no_height,
    a_sandbox_without_origin_hides_nothing,
    hostile_options_change_nothing,
    a_widget_shows_another_day_if_it_has_one,
    foreign_windows_are_not_heard,
    an_unknown_widget_is_answered_in_its_own_box,
    the_rest_of_the_site_refuses_to_be_framed,
);
in_every_browser!(without_scripts: a_widget_is_complete_without_scripts, the_catalogue_needs_no_script);

/// The widgets of the journeys: short and long.
const WIDGETS: [&str; 4] = [
    "embed/en/state/hun/",
    "embed/fr/next/",
    "embed/en/outcomes/asp24/",
    "embed/en/budget/",
];

/// A page of somebody else's, on a host of its own, that notes every message.
fn host(body: &str) -> Result<Site> {
    let page = format!(
        "<!DOCTYPE html><html lang=en><title>host</title><script>
        globalThis.messages = []; addEventListener('message', (event) => messages.push(event.data));</script><body>{body}"
    );
    Site::of(&[("index.html", page)])
}

const CONTENT: &str = "return Math.ceil(document.documentElement.getBoundingClientRect().height)";
/// The last height that AMP's format told.
const TOLD: &str = "return messages.filter((m) => m.sentinel === 'amp').at(-1)?.height ?? 0";

async fn a_widget_on_a_plain_page_is_exactly_as_high_as_its_content(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let frames = WIDGETS.map(|widget| {
        format!(
            "<iframe class=asp-observatory src=\"{}\" width=\"500\" height=\"50\"></iframe>",
            site.url(widget)
        )
    });
    let listener = format!(
        "<script src=\"{}\" async></script>",
        site.url("embed/listener.js")
    );
    let host = host(&[frames.concat(), listener].concat())?;
    visitor.open(&host, "").await?;
    for (number, widget) in WIDGETS.into_iter().enumerate() {
        let number = u16::try_from(number)?;
        let height = format!("return Number(document.querySelectorAll('iframe')[{number}].height)");
        until(
            "the frame has the height of its content",
            async || {
                let frame: u32 = visitor.js(&height, &[]).await?;
                visitor.driver.enter_frame(number).await?;
                let content: u32 = visitor.js(CONTENT, &[]).await?;
                visitor.driver.enter_default_frame().await?;
                Ok((frame, content))
            },
            |(frame, content)| frame == content && *content > 100,
        )
        .await
        .map_err(|error| error.context(widget))?;
    }
    Ok(())
}

async fn a_widget_says_its_height_in_every_format_and_only_when_it_changes(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let src = site.url("embed/en/state/fra/#?secret=abc123");
    let host = host(&format!("<iframe src=\"{src}\" width=500 height=300></iframe>"))?;
    visitor.open(&host, "").await?;
    until(
        "a height is told",
        async || visitor.js::<u32>(TOLD, &[]).await,
        |height| *height > 100,
    )
    .await?;
    const FORMATS: &str = "
        await new Promise((done) => setTimeout(done, 300));
        const height = messages.filter((m) => m.sentinel === 'amp').at(-1).height;
        const texts = messages.filter((m) => typeof m === 'string').map((m) => JSON.parse(m));
        return [
            messages.some((m) => m['datawrapper-height']?.['state/fra'] === height),
            messages.some((m) => m.message === 'height' && m.value === height && m.secret === 'abc123'),
            texts.some((m) => m.context === 'iframe.resize' && m.height === height && m.src === arguments[0]),
        ];";
    let formats: Vec<bool> = visitor.js_promise(FORMATS, &[src.into()]).await?;
    assert_eq!(formats, [true; 3], "Datawrapper, WordPress, iframe.resize");
    const TWICE: &str = "
        const heights = messages.filter((m) => m.sentinel === 'amp').map((m) => m.height);
        return heights.filter((height, at) => at > 0 && height === heights[at - 1]).length";
    assert_eq!(
        visitor.js::<usize>(TWICE, &[]).await?,
        0,
        "the same height is told twice"
    );
    // Narrower is higher, and is told.
    let before: u32 = visitor.js(TOLD, &[]).await?;
    visitor
        .js::<()>("document.querySelector('iframe').width = 240", &[])
        .await?;
    until(
        "the new height is told",
        async || visitor.js::<u32>(TOLD, &[]).await,
        |now| *now > before,
    )
    .await?;
    Ok(())
}

/// In a tab of the host, say, or before the browser has laid the frame out.
async fn a_widget_that_is_not_shown_yet_says_no_height(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let (hidden, shown) = (site.url(WIDGETS[2]), site.url(WIDGETS[0]));
    let host = host(&format!(
        "<div hidden><iframe src=\"{hidden}\" width=600 height=400></iframe></div>
        <iframe src=\"{shown}\" width=600 height=400></iframe>"
    ))?;
    visitor.open(&host, "").await?;
    const TOLD_BY: &str = "return ['outcomes/asp24', 'state/hun'].map((widget) =>
        messages.map((m) => m['datawrapper-height']?.[widget]).filter((height) => height))";
    let told_by = async || visitor.js::<[Vec<u32>; 2]>(TOLD_BY, &[]).await;
    let [hidden, _] = until("the other widget tells its height", told_by, |[_, shown]| {
        !shown.is_empty()
    })
    .await?;
    assert!(hidden.is_empty(), "told before it was shown: {hidden:?}");
    visitor
        .js::<()>("document.querySelector('div').hidden = false", &[])
        .await?;
    let [told, _] = until("it tells its height", told_by, |[told, _]| !told.is_empty()).await?;
    // With that height it needs no scroll bar, which would take some of its width.
    const OBEY: &str = "document.querySelector('iframe').height = arguments[0]";
    visitor.js::<()>(OBEY, &[told[0].into()]).await?;
    visitor.driver.enter_frame(0).await?;
    until(
        "the widget fills its frame",
        async || visitor.js::<u32>(CONTENT, &[]).await,
        |height| *height == told[0],
    )
    .await?;
    visitor.driver.enter_default_frame().await?;
    assert_eq!(told_by().await?[0], told, "told once");
    Ok(())
}

/// A listener asks all frames as soon as it runs. On a slow line many of them are half there by then.
async fn a_widget_that_is_still_arriving_says_no_height(visitor: &Visitor) -> Result<()> {
    let host = host("<iframe width=600 height=400></iframe>")?;
    visitor.open(&host, "").await?;
    // The frame is the host's own here, so that the host decides when the rest comes. The policy would not let it.
    let widget = built("embed/en/outcomes/asp24/index.html")?.replace("http-equiv", "data-policy");
    let (half, rest) = widget.split_at(widget.find("</tr>").context("a table")?);
    const WHILE_ARRIVING: &str = "
        const frame = document.querySelector('iframe').contentWindow;
        frame.document.open();
        frame.document.write(arguments[0]);
        const heard = new Promise((done) => frame.addEventListener('message', done));
        frame.postMessage('asp-observatory:height', '*');
        await heard;
        const answered = new Promise((done) => addEventListener('message', (event) => event.data === 'last' && done()));
        postMessage('last', '*');
        await answered;
        return messages.filter((message) => message !== 'last').length";
    let early: u32 = visitor.js_promise(WHILE_ARRIVING, &[half.into()]).await?;
    assert_eq!(early, 0, "messages of half a widget");
    const REST: &str = "const { document: widget } = document.querySelector('iframe').contentWindow;
        widget.write(arguments[0]);
        widget.close()";
    visitor.js::<()>(REST, &[rest.into()]).await?;
    // It is obeyed at once, as a listener would: at its own height the content needs no scroll bar.
    const TOLD_AND_CONTENT: &str = "const frame = document.querySelector('iframe');
        const told = messages.filter((m) => m.sentinel === 'amp').map((m) => m.height);
        frame.height = told.at(-1) ?? frame.height;
        return [told, [Math.ceil(frame.contentDocument.documentElement.getBoundingClientRect().height)]]";
    let told = async || visitor.js::<[Vec<u32>; 2]>(TOLD_AND_CONTENT, &[]).await;
    until(
        "one height is told, that of all of it",
        told,
        |[told, content]| told == content,
    )
    .await?;
    Ok(())
}

async fn a_sandbox_without_origin_hides_nothing(visitor: &Visitor) -> Result<()> {
    const SEEN: &str = "return [
        document.querySelector('main').innerText.replace(/\\s+/g, ' '),
        getComputedStyle(document.querySelector('footer')).borderBlockStartWidth,
        getComputedStyle(document.querySelector('main')).display]";
    // In a sandbox WebKit takes only the address that the site was built for as its own.
    let (site, silent) = (Site::at_home(&["embed"])?, Site::at_home(&["embed"])?);
    // A host that lets nobody set headers allows no other origin anything.
    let headers = built("_headers")?.replace("  Access-Control-Allow-Origin: *\n", "");
    assert!(!headers.contains("Access-Control"));
    silent.write(
        "_headers",
        &headers.replace(&address_built_for()?, &silent.url("")),
    )?;
    for widget in WIDGETS {
        let frame = |site: &Site, sandbox: &str| {
            let src = site.url(widget);
            format!("<iframe {sandbox} src=\"{src}\" width=600 height=400></iframe>")
        };
        let frames = [
            frame(&site, ""),
            frame(&site, "sandbox=allow-scripts"),
            frame(&silent, "sandbox=allow-scripts"),
        ];
        let host = host(&frames.concat())?;
        visitor.open(&host, "").await?;
        let mut seen: Vec<Vec<String>> = Vec::new();
        for frame in 0..3 {
            visitor.driver.enter_frame(frame).await?;
            seen.push(visitor.js(SEEN, &[]).await?);
            visitor.driver.enter_default_frame().await?;
        }
        assert_eq!(seen[0], seen[1], "{widget} in a sandbox");
        assert_eq!(
            seen[0], seen[2],
            "{widget} in a sandbox, from a host without CORS"
        );
        const HEIGHTS: &str = "return messages.filter((m) => m.sentinel === 'amp').map((m) => m.height)";
        let heights = until(
            "all frames tell a height",
            async || visitor.js::<Vec<u32>>(HEIGHTS, &[]).await,
            |heights| heights.len() >= 3,
        )
        .await?;
        assert!(
            heights
                .iter()
                .all(|height| *height == heights[0] && *height > 100),
            "{widget}: {heights:?}"
        );
    }
    Ok(())
}

async fn hostile_options_change_nothing(visitor: &Visitor) -> Result<()> {
    const DOCUMENT: &str = "return document.documentElement.outerHTML";
    const REFUSED: &str = "const left = document.querySelector('[data-refused]'), options = left.hidden ? '' : left.querySelector('b').textContent;
        left.hidden = false; left.hidden = true; left.querySelector('b').textContent = ''; return options";
    let site = Site::open()?;
    let plain_document = async |query: &str| -> Result<(String, String)> {
        // Somewhere else first: another fragment alone opens nothing.
        visitor.open(&site, "about").await.ok();
        visitor
            .open(&site, &format!("embed/en/state/fra/{query}"))
            .await?;
        let refused = visitor.js(REFUSED, &[]).await?;
        Ok((refused, visitor.js(DOCUMENT, &[]).await?))
    };
    let (none, plain) = plain_document("").await?;
    assert_eq!(none, "");
    let huge = "9".repeat(5_000);
    // The names of the options that are refused are all that is said of them.
    for (query, refused) in [
        ("?theme=%3Cimg%20src=x%20onerror=alert(1)%3E", "theme"),
        (
            "?theme=dark%22%20onload=%22alert(1)&density=compact%20x",
            "theme, density",
        ),
        ("?state=KEN&selection=../../../en/", ""),
        ("?asof=1990-01-01", "asof"),
        ("?__proto__=x&constructor=y&theme=constructor", "theme"),
        ("?theme=&density=&as-of=&version=&utm_source=x", ""),
        ("#?secret=%3Cscript%3Ealert(1)%3C/script%3E", ""),
        ("#s1\"><script>alert(1)</script>", ""),
        ("?as-of=2026-02-30", "as-of"),
        ("?as-of=1990-01-01", "as-of"),
        ("?as-of=%3Cb%3E", "as-of"),
        ("?as-of=2010-01-01T00:00", "as-of"),
        (
            &format!("?density={huge}&theme={huge}&as-of={huge}"),
            "theme, density, as-of",
        ),
    ] {
        let (named, document) = plain_document(query).await?;
        assert_eq!(named, refused, "{}", &query[..query.len().min(60)]);
        assert!(document == plain, "{}", &query[..query.len().min(60)]);
    }
    // A widget without a day in it says so; what there is of the address leads on.
    visitor.open(&site, "embed/en/budget/?as-of=2010-01-01").await?;
    assert!(visitor.text("[data-refused]").await?.contains("as-of"));
    assert!(
        visitor
            .sees("[data-refused] a[href$='/en/widgets/#howto']")
            .await?
    );
    // Another version than the one there is: said, and not repeated.
    visitor
        .open(&site, "embed/en/state/fra/?version=%3Cb%3E1")
        .await?;
    assert!(visitor.sees("[data-version] a[href]").await?);
    assert!(!visitor.text("[data-version]").await?.contains("<b>"));
    let version: String = visitor
        .js(
            "return document.querySelector('[data-version]').dataset.version",
            &[],
        )
        .await?;
    visitor
        .open(&site, &format!("embed/en/state/fra/?version={version}"))
        .await?;
    assert!(!visitor.sees("[data-version]").await?, "this is that version");
    // What is allowed does something.
    visitor.open(&site, "embed/en/state/fra/?theme=dark").await?;
    let dark = "return getComputedStyle(document.documentElement).backgroundColor";
    assert_eq!(visitor.js::<String>(dark, &[]).await?, "rgb(15, 25, 31)");
    Ok(())
}

/// Burundi left on 27 October 2017, Japan joined in 2007 without having signed.
async fn a_widget_shows_another_day_if_it_has_one(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let open =
        async |widget: &str, day: &str| visitor.open(&site, &format!("embed/{widget}/?as-of={day}")).await;
    for (day, said) in [
        ("2004-11-30", "signatory, not a party"),
        ("2017-10-26", "leaves on 27 October 2017"),
        ("2017-10-27", "no longer a party"),
    ] {
        open("en/state/bdi", day).await?;
        let text = visitor.text("main").await?;
        assert!(text.contains(said), "{day}: {text}");
        assert_eq!(
            text.matches("Rate in the United Nations scale").count(),
            1,
            "{day}: {text}"
        );
        assert_eq!(
            text.contains("Withdrawal takes effect"),
            day > "2016-10-27",
            "{day}: {text}"
        );
    }
    open("fr/state/bdi", "2012-05-01").await?;
    assert!(visitor.text("main").await?.contains("Au 1er mai 2012."));
    for (day, parties) in [
        ("2017-10-26", "124"),
        ("2017-10-27", "123"),
        ("2027-07-27", "120"),
    ] {
        for (widget, place) in [("en/figure/parties", ".big"), ("en/membership", "[data-held]")] {
            open(widget, day).await?;
            assert_eq!(visitor.text(place).await?, parties, "{widget} {day}");
        }
        open("en/states", day).await?;
        let listed = "return [...document.querySelectorAll('main th[scope=row]')].filter((e) => e.checkVisibility()).length.toString()";
        assert_eq!(
            visitor.js::<String>(listed, &[]).await?,
            parties,
            "listed on {day}"
        );
    }
    // The words over the chart are of the day of the build.
    assert!(visitor.text("main").await?.contains("27 July 2027"));
    assert!(!visitor.sees("[data-chart] > p").await?);
    for (day, leaving) in [
        ("2003-01-01", &[][..]),
        ("2017-01-15", &["South Africa", "Burundi", "Gambia"]),
        ("2017-03-08", &["Burundi"]),
        ("2018-03-17", &["Philippines"]),
        ("2027-07-27", &[]),
    ] {
        open("en/withdrawals", day).await?;
        let states = "return [...document.querySelectorAll('main th[scope=row]')].filter((e) => e.checkVisibility()).map((e) => e.innerText)";
        let states: Vec<String> = visitor.js(states, &[]).await?;
        assert_eq!(states, leaving, "{day}");
        let none = visitor.text("main").await?.contains("No withdrawal is under way");
        assert_eq!(none, leaving.is_empty(), "{day}");
    }
    const MAP: &str = "
        const place = (state) => [document.querySelector(`.place[href$='/states/${state}/']`)].map((e) => `${e.dataset.status} ${e.textContent.trim()}`)[0];
        const tally = [...document.querySelectorAll('[data-tally] > b')].map((e) => e.textContent);
        return [place('bdi'), place('jpn'), tally.join(' '), document.querySelector('[data-tally=non_party]').hidden ? 'all' : 'some']";
    open("en/map", "2026-11-21").await?;
    let today: Vec<String> = visitor.js(MAP, &[]).await?;
    visitor.open(&site, "embed/en/map/").await?;
    assert_eq!(
        visitor.js::<Vec<String>>(MAP, &[]).await?,
        today,
        "the day of the build"
    );
    open("en/map", "2005-01-01").await?;
    let then: Vec<String> = visitor.js(MAP, &[]).await?;
    assert_eq!(
        then[..2],
        [
            "party Burundi: party",
            "non_party Japan: neither signatory nor party yet"
        ]
    );
    assert_eq!(then[2].split(' ').next(), Some("97"), "{then:?}");
    assert_eq!(then[3], "some");
    assert!(visitor.text("main").await?.contains("As of 1 January 2005."));
    Ok(())
}

async fn foreign_windows_are_not_heard(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    // A frame that pretends to be a widget of enormous height, and tells every other frame what to do.
    let stranger = "<!DOCTYPE html><title>x</title><script>
        const lie = { sentinel: 'amp', type: 'embed-size', height: 77777 };
        setInterval(() => {
            parent.postMessage(lie, '*');
            for (let i = 0; i < parent.frames.length; i++) parent.frames[i].postMessage('asp-observatory:height', '*');
        }, 50);</script>";
    let strangers = Site::of(&[("index.html", stranger.into())])?;
    let host = host(&format!(
        "<iframe class=asp-observatory src=\"{}\" width=500 height=50></iframe><iframe id=stranger src=\"{}\" height=60></iframe>\
         <iframe id=liar class=asp-observatory src=\"{}\" height=60></iframe><script src=\"{}\"></script>",
        site.url("embed/en/state/fra/"),
        strangers.url(""),
        strangers.url(""),
        site.url("embed/listener.js")
    ))?;
    visitor.open(&host, "").await?;
    const HEIGHTS: &str =
        "return [...document.querySelectorAll('iframe')].map((frame) => Number(frame.height))";
    let heights: Vec<u32> = until(
        "the widget and the liar have spoken",
        async || visitor.js::<Vec<u32>>(HEIGHTS, &[]).await,
        |heights| heights[0] > 100 && heights[2] > 60,
    )
    .await?;
    assert!(
        heights[0] < 5_000,
        "the widget has the height of another: {heights:?}"
    );
    assert_eq!(heights[1], 60, "a frame that is not of the class");
    assert_eq!(heights[2], 20_000, "no height above the limit");
    // The widget tells nobody anything on the word of a stranger: no height twice.
    const TOLD_AGAIN: &str = "
        messages.length = 0; await new Promise((done) => setTimeout(done, 400));
        return messages.filter((m) => typeof m === 'string').length";
    assert_eq!(visitor.js_promise::<usize>(TOLD_AGAIN, &[]).await?, 0);
    // Nor does it make anything of odd words of its own host, and it goes on answering to those it knows.
    const ODD: &str = "
        const widget = document.querySelector('iframe').contentWindow;
        messages.length = 0;
        const odd = [null, 7, 'x'.repeat(1e6), { message: 'ready', secret: '' }, { message: 'ready' }, [[]], { height: 1e9 }, new Date()];
        odd.forEach((word) => widget.postMessage(word, '*'));
        await new Promise((done) => setTimeout(done, 300));
        const after = messages.filter((m) => typeof m === 'string').length;
        widget.postMessage('asp-observatory:height', '*');
        await new Promise((done) => setTimeout(done, 300));
        return [after, messages.filter((m) => typeof m === 'string').length]";
    assert_eq!(visitor.js_promise::<[usize; 2]>(ODD, &[]).await?, [0, 1]);
    Ok(())
}

async fn an_unknown_widget_is_answered_in_its_own_box(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let huge = format!("embed/en/state/{}/", "9".repeat(5_000));
    for (wrong, said) in [
        ("embed/en/state/xyz/", "No such widget"),
        ("embed/en/state/FRA/?theme=dark", "No such widget"),
        ("embed/en/state/", "No such widget"),
        ("embed/fr/programme/asp99/", "Module introuvable"),
        (
            "embed/fr/outcomes/%3Cscript%3Ealert(1)%3C%2Fscript%3E/",
            "Module introuvable",
        ),
        ("embed/en/nothing/", "No such widget"),
        ("embed/de/next/", "No such widget"),
        (&huge, "No such widget"),
    ] {
        let host = host(&format!(
            "<iframe src=\"{}\" width=300 height=200></iframe>",
            site.url(wrong)
        ))?;
        visitor.open(&host, "").await?;
        visitor.driver.enter_frame(0).await?;
        let text = visitor.text("main").await?;
        let link = "return [...document.querySelectorAll('main a')].map((a) => [a.href, a.target || document.querySelector('base')?.target])";
        let links: Vec<(String, String)> = visitor.js(link, &[]).await?;
        visitor.driver.enter_default_frame().await?;
        assert!(text.contains(said), "{wrong}: {text}");
        assert!(
            !links.is_empty() && links.iter().all(|(_, target)| target == "_top"),
            "{wrong}: {links:?}"
        );
    }
    Ok(())
}

async fn the_rest_of_the_site_refuses_to_be_framed(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for page in [
        "",
        "en/",
        "en/states/fra/",
        "fr/sessions/asp24/",
        "en/widgets/",
        "404.html",
    ] {
        let host = host(&format!(
            "<iframe src=\"{}\" width=600 height=400></iframe>",
            site.url(page)
        ))?;
        visitor.open(&host, "").await?;
        // What the browser puts in its place may be closed to the driver, too.
        let shown = match visitor.driver.enter_frame(0).await {
            Ok(()) => visitor
                .js::<bool>("return document.querySelector('main') !== null", &[])
                .await
                .unwrap_or(false),
            Err(_) => false,
        };
        visitor.driver.enter_default_frame().await?;
        assert!(!shown, "{page} is shown in a frame of another site");
    }
    Ok(())
}

async fn a_widget_is_complete_without_scripts(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for widget in WIDGETS {
        visitor.open(&site, widget).await?;
        let hidden = "return [...document.querySelectorAll('main *')].filter((e) => !e.checkVisibility() && !e.closest('details, [data-since][hidden], [data-before][hidden]')).map((e) => e.outerHTML.slice(0, 80))";
        let hidden: Vec<String> = visitor.js(hidden, &[]).await?;
        assert!(hidden.is_empty(), "{widget}: {hidden:?}");
        assert!(
            visitor.sees("h1").await? && visitor.sees("footer a").await?,
            "{widget}"
        );
    }
    // Another day needs them: it shows its own and says which that is.
    visitor
        .open(&site, "embed/en/state/bdi/?as-of=2012-01-01")
        .await?;
    let text = visitor.text("main").await?;
    assert!(
        text.contains("no longer a party") && text.contains("As of "),
        "{text}"
    );
    assert!(!text.contains("As of 1 January 2012"), "{text}");
    Ok(())
}

async fn the_catalogue_needs_no_script(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/widgets/").await?;
    assert!(!visitor.sees("select, button, textarea, .builder iframe").await?);
    let texts: Vec<String> = visitor
        .js(
            "return [...document.querySelectorAll('.catalogue pre')].map((e) => e.innerText)",
            &[],
        )
        .await?;
    assert!(
        texts.len() >= 12
            && texts
                .iter()
                .all(|text| text.contains("<iframe") && text.contains("/embed/en/"))
    );
    Ok(())
}
