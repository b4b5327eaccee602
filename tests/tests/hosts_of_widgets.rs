//! Widgets on pages as other people really have them: with a strict policy, with twenty frames at once, dark, and
//! written from right to left.

use anyhow::{Context, Result};
use asp_e2e::{Browser, Site, Visitor, in_every_browser, kinds, until};

in_every_browser!(
    a_host_with_a_strict_policy_names_us_twice_and_needs_no_more,
    twenty_widgets_find_their_heights_at_the_first_try,
    a_change_is_told_in_a_tenth_of_a_second_and_nothing_else_is,
    a_dark_host_from_right_to_left_keeps_its_ground_and_its_direction,
);

/// What the page around the widgets notes: which frame told which height, each height a frame was given, and whatever
/// its policy refused.
const NOTES: &str = "
    globalThis.boxes = () => [...document.querySelectorAll('iframe')];
    globalThis.told = []; globalThis.resized = []; globalThis.refused = [];
    addEventListener('message', ({ source, data }) => {
        if (data.sentinel === 'amp') told.push([boxes().findIndex((frame) => frame.contentWindow === source), data.height]);
    });
    document.addEventListener('securitypolicyviolation', (e) => refused.push(`${e.effectiveDirective} ${e.blockedURI}`));
    new MutationObserver((changes) => changes.forEach(({ target, oldValue }) => {
        if (target.height !== oldValue) resized.push(boxes().indexOf(target));
    })).observe(document, { subtree: true, attributeFilter: ['height'], attributeOldValue: true });";

/// A page of somebody else's that takes the listener, with headers and attributes of its own.
fn host(site: &Site, headers: &str, attributes: &str, frames: &str) -> Result<Site> {
    let page = format!(
        "<!DOCTYPE html><html {attributes}><meta charset=utf-8><title>host</title><script src=notes.js></script>\
         <body>{frames}<script src=\"{}\" async></script>",
        site.url("embed/listener.js")
    );
    Site::of(&[
        ("index.html", page),
        ("notes.js", NOTES.to_owned()),
        (
            "_headers",
            format!("/*\n  X-Content-Type-Options: nosniff\n{headers}"),
        ),
    ])
}

fn frame(site: &Site, widget: &str) -> String {
    format!(
        "<iframe class=asp-observatory src=\"{}\" width=500 height=60 frameborder=0></iframe>",
        site.url(widget)
    )
}

/// The height that a frame has, and that of what it shows.
async fn heights(visitor: &Visitor, frame: u16) -> Result<(f64, f64)> {
    const CONTENT: &str = "return document.documentElement.getBoundingClientRect().height";
    // In view, as a visitor has it: what is far off the screen is hardly laid out at all.
    const FRAME: &str =
        "const frame = boxes()[arguments[0]]; frame.scrollIntoView(); return frame.clientHeight";
    let given = visitor.js(FRAME, &[frame.into()]).await?;
    visitor.driver.enter_frame(frame).await?;
    let content = visitor.js(CONTENT, &[]).await;
    visitor.driver.enter_default_frame().await?;
    Ok((given, content?))
}

async fn until_it_fits(visitor: &Visitor, frame: u16) -> Result<()> {
    let fits = |(given, content): &(f64, f64)| (given - content).abs() <= 1.0 && *content > 100.0;
    let what = format!("frame {frame} has the height of its content");
    until(&what, async || heights(visitor, frame).await, fits).await?;
    Ok(())
}

async fn a_host_with_a_strict_policy_names_us_twice_and_needs_no_more(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let policy = format!(
        "  Content-Security-Policy: default-src 'none'; img-src 'self'; script-src 'self' {}; frame-src {}\n",
        site.url("embed/listener.js"),
        site.url(""),
    );
    let frames = [
        frame(&site, "embed/en/state/hun/"),
        frame(&site, "embed/fr/budget/"),
    ];
    let host = host(&site, &policy, "lang=en", &frames.concat())?;
    visitor.open(&host, "").await?;
    for frame in 0..2 {
        until_it_fits(visitor, frame).await?;
    }
    let refused: Vec<String> = visitor.js("return refused", &[]).await?;
    assert!(refused.is_empty(), "{refused:?}");
    Ok(())
}

async fn twenty_widgets_find_their_heights_at_the_first_try(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let widgets = [kinds::widgets("en"), kinds::widgets("fr")].concat();
    let widgets = &widgets[..20];
    let frames: String = widgets.iter().map(|widget| frame(&site, widget)).collect();
    let host = host(&site, "", "lang=en", &frames)?;
    visitor.open(&host, "").await?;
    for (frame, widget) in (0..20).zip(widgets) {
        until_it_fits(visitor, frame).await.context(widget.clone())?;
    }
    // All are quiet, and none has jumped: one height each, told once more at most if the listener came late.
    const QUIET: &str = "
        const before = told.length; await new Promise((done) => setTimeout(done, 400));
        return [told.length - before, ...boxes().map((_, at) => resized.filter((frame) => frame === at).length),
            Math.max(...boxes().map((_, at) => told.filter(([frame]) => frame === at).length))]";
    let mut counts: Vec<usize> = visitor.js_promise(QUIET, &[]).await?;
    let most = counts.pop().context("the most messages of one frame")?;
    let given = counts.split_off(1);
    assert_eq!(counts, [0], "messages without a change");
    assert_eq!(given, [1; 20], "how often each frame was given another height");
    assert!(most <= 2, "{most} messages of one widget");
    Ok(())
}

async fn a_change_is_told_in_a_tenth_of_a_second_and_nothing_else_is(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let host = host(&site, "", "lang=en", &frame(&site, "embed/en/state/fra/"))?;
    visitor.open(&host, "").await?;
    until_it_fits(visitor, 0).await?;
    // Narrow and wide in turn. The quickest counts: now and then the machine is busy with something else.
    const FOLLOWED: &str = "
        const times = [];
        for (const width of [220, 500, 220, 500, 220, 500]) {
            const [count, begun] = [told.length, performance.now()];
            boxes()[0].width = width;
            while (told.length === count && performance.now() - begun < 5000) await new Promise((done) => setTimeout(done));
            times.push(performance.now() - begun);
        }
        return times";
    let times: Vec<f64> = visitor.js_promise(FOLLOWED, &[]).await?;
    assert!(times.iter().any(|time| *time <= 100.0), "{times:?}");
    until_it_fits(visitor, 0).await?;
    // What a visitor unfolds is followed, too.
    visitor.driver.enter_frame(0).await?;
    visitor.the("summary").await?.click().await?;
    visitor.driver.enter_default_frame().await?;
    until_it_fits(visitor, 0).await?;
    let heights: Vec<(i32, u32)> = visitor.js("return told", &[]).await?;
    let again = heights
        .windows(2)
        .skip(1)
        .filter(|pair| pair[0] == pair[1])
        .count();
    assert_eq!(again, 0, "the same height twice in a row: {heights:?}");
    Ok(())
}

async fn a_dark_host_from_right_to_left_keeps_its_ground_and_its_direction(visitor: &Visitor) -> Result<()> {
    const HOST: [u8; 3] = [40, 0, 60];
    const DARK: [u8; 3] = [15, 25, 31];
    const LIGHT: [u8; 3] = [251, 250, 246];
    let site = Site::open()?;
    let frames = ["", "?theme=transparent", "?theme=dark"].map(|theme| {
        let src = site.url(&format!("embed/en/state/hun/{theme}"));
        format!("<iframe class=asp-observatory src=\"{src}\" width=300 height=60 frameborder=0></iframe>")
    });
    let style = "<style>:root { color-scheme: dark; background: rgb(40, 0, 60) } iframe { vertical-align: top }</style>";
    let host = host(&site, "", "lang=ar dir=rtl", &[style, &frames.concat()].concat())?;
    visitor.open(&host, "").await?;
    for frame in 0..3 {
        until_it_fits(visitor, frame).await?;
        const SIDEWAYS: &str = "const { dir, clientWidth, scrollWidth } = document.documentElement;
            return [dir, getComputedStyle(document.body).direction, String(scrollWidth - clientWidth)]";
        visitor.driver.enter_frame(frame).await?;
        let sideways: Vec<String> = visitor.js(SIDEWAYS, &[]).await?;
        visitor.driver.enter_default_frame().await?;
        assert_eq!(
            sideways,
            ["ltr", "ltr", "0"],
            "direction, and what stands out sideways"
        );
    }
    let expected = match visitor.browser {
        Browser::Chromium | Browser::Firefox => [DARK, HOST, DARK],
        // WebKit tells a frame the colours its visitor prefers, not those of the page, and lays a frame of other
        // colours than the page's on white: legible, if not pretty. When it learns, this line fails.
        Browser::WebKit => [LIGHT, [255; 3], DARK],
    };
    assert_eq!(
        grounds(visitor).await?,
        expected,
        "as the visitor prefers, transparent, dark"
    );
    Ok(())
}

/// The colour each frame really has in its upper corner, as a picture of the page shows it.
async fn grounds(visitor: &Visitor) -> Result<Vec<[u8; 3]>> {
    const PIXELS: &str = "
        const picture = new Image();
        picture.src = `data:image/png;base64,${arguments[0]}`;
        await picture.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
        const context = canvas.getContext('2d');
        context.drawImage(picture, 0, 0);
        const scale = picture.width / innerWidth;
        return boxes().map((frame) => {
            const { left, top } = frame.getBoundingClientRect();
            return [...context.getImageData(Math.round((left + 4) * scale), Math.round((top + 4) * scale), 1, 1).data].slice(0, 3);
        })";
    let picture = visitor.driver.screenshot_as_png_base64().await?;
    visitor.js_promise(PIXELS, &[picture.into()]).await
}
