//! The builder of widgets: it opens as its address says, gives texts to paste, and says what it left out.

use anyhow::Result;
use asp_e2e::{Site, Visitor, in_chromium, in_every_browser, until};

in_every_browser!(
    the_builder_opens_as_its_address_says,
    the_builder_says_what_it_left_out,
    nothing_is_offered_of_a_section_that_no_page_has,
    what_a_text_to_paste_cannot_carry_stands_beside_it,
    html_without_a_frame_needs_nothing_that_mail_programs_lack,
);
in_chromium!(charts_and_tables_open_the_builder_already_filled);

const OUTPUTS: &str = "return [...document.querySelectorAll('.output textarea')].map((field) => field.value)";

async fn the_builder_opens_as_its_address_says(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor
        .open(&site, "en/widgets/?widget=state&state=FRA&theme=dark")
        .await?;
    visitor.until_awake().await?;
    let address = site.url("embed/en/state/fra/?theme=dark");
    let outputs: Vec<String> = until(
        "the texts to copy are there, the last one from the preview",
        async || visitor.js::<Vec<String>>(OUTPUTS, &[]).await,
        |outputs| {
            outputs.iter().all(|text| !text.is_empty())
                && outputs.last().is_some_and(|text| text.contains("France"))
        },
    )
    .await?;
    assert_eq!(outputs[0], address);
    assert!(
        outputs[1].contains(&format!("src=\"{address}\" title=\"France\"")),
        "{}",
        outputs[1]
    );
    assert!(
        outputs[2].contains(&site.url("embed/listener.js")),
        "{}",
        outputs[2]
    );
    assert_eq!(outputs[3], site.url("oembed/en/state/fra.json"));
    let plain = &outputs[4];
    assert!(
        plain.contains("<h1>France</h1>") && !plain.contains("class=") && !plain.contains("href=\"."),
        "{plain}"
    );
    assert!(
        outputs[5].starts_with(&format!("<a href=\"{}\"><img ", site.url("en/states/fra/"))),
        "the picture leads to the page: {}",
        outputs[5]
    );
    // Another choice moves the preview, the texts and the address.
    visitor
        .js::<()>(
            "const kind = document.querySelector('[name=widget]'); kind.value = 'budget'; kind.dispatchEvent(new Event('change', { bubbles: true }))",
            &[],
        )
        .await?;
    visitor
        .until_at(&site, "en/widgets/?widget=budget&theme=dark")
        .await?;
    let outputs: Vec<String> = visitor.js(OUTPUTS, &[]).await?;
    assert_eq!(outputs[0], site.url("embed/en/budget/?theme=dark"));
    Ok(())
}

const NOTICES: &str =
    "return [...document.querySelectorAll('.builder [role=alert] p')].map((p) => p.textContent)";

async fn the_builder_says_what_it_left_out(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor
        .open(&site, "en/widgets/?widget=state&state=XYZ&theme=%3Cb%3Epink")
        .await?;
    visitor.until_awake().await?;
    let notices: Vec<String> = until(
        "both are told",
        async || visitor.js::<Vec<String>>(NOTICES, &[]).await,
        |notices| notices.len() == 2,
    )
    .await?;
    assert!(
        notices[0].contains("state=XYZ") && notices[0].contains("afg"),
        "{notices:?}"
    );
    assert!(
        notices[1].contains("theme=<b>pink") && notices[1].contains("light, dark, transparent"),
        "{notices:?}"
    );
    for (query, kept, said) in [
        (
            "widget=state&state=fra&day=2012-01-01",
            "state/fra/",
            "“day=2012-01-01” was left out: it does not go with this widget",
        ),
        (
            "widget=recommendations&session=asp24&topic=sanctions",
            "recommendations/asp24/",
            "“topic=sanctions” was left out",
        ),
        (
            "widget=next&as-of=2017-01-01",
            "next/",
            "“as-of=2017-01-01” was left out: it",
        ),
        (
            "widget=state&state=fra&as-of=1990-01-01",
            "state/fra/",
            "“as-of=1990-01-01” was left out. Possible values: 2002-07-01 … ",
        ),
        (
            "widget=findings&session=asp24",
            "findings/",
            "“session=asp24” was left out",
        ),
        (
            "widget=next&version=%3Cimg%20src=x%3E",
            "next/",
            "“version=<img src=x>” was left out",
        ),
    ] {
        visitor.open(&site, &format!("en/widgets/?{query}")).await?;
        visitor.until_awake().await?;
        let told: Vec<String> = until(
            "it is told",
            async || visitor.js::<Vec<String>>(NOTICES, &[]).await,
            |told| !told.is_empty(),
        )
        .await?;
        assert!(told.len() == 1 && told[0].starts_with(said), "{query}: {told:?}");
        let outputs: Vec<String> = visitor.js(OUTPUTS, &[]).await?;
        assert_eq!(outputs[0], site.url(&format!("embed/en/{kept}")), "{query}");
    }
    Ok(())
}

async fn nothing_is_offered_of_a_section_that_no_page_has(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor
        .open(&site, "en/widgets/?widget=section&section=foo/bar")
        .await?;
    visitor.until_awake().await?;
    let told: Vec<String> = until(
        "it is told",
        async || visitor.js::<Vec<String>>(NOTICES, &[]).await,
        |told| !told.is_empty(),
    )
    .await?;
    assert!(
        told.len() == 1 && told[0].starts_with("“section=foo/bar” was left out"),
        "{told:?}"
    );
    let outputs: Vec<String> = visitor.js(OUTPUTS, &[]).await?;
    assert!(outputs.iter().all(String::is_empty), "{outputs:?}");
    // Another widget is offered as ever.
    visitor
        .js::<()>(
            "const kind = document.querySelector('[name=widget]'); kind.value = 'budget'; kind.dispatchEvent(new Event('change', { bubbles: true }))",
            &[],
        )
        .await?;
    let address = site.url("embed/en/budget/");
    until(
        "its texts are there",
        async || visitor.js::<Vec<String>>(OUTPUTS, &[]).await,
        |outputs| outputs[0] == address && outputs[4].contains("[1]"),
    )
    .await?;
    let told: Vec<String> = visitor.js(NOTICES, &[]).await?;
    assert!(told.is_empty(), "{told:?}");
    Ok(())
}

async fn what_a_text_to_paste_cannot_carry_stands_beside_it(visitor: &Visitor) -> Result<()> {
    const LOST: &str = "return [...document.querySelectorAll('.output')].map((output) => [
        output.querySelector('textarea').id, output.querySelector('.output__lost').innerText, output.querySelector('textarea').value])";
    let site = Site::open()?;
    visitor
        .open(
            &site,
            "en/widgets/?widget=figure&figure=parties&as-of=2017-10-27&theme=dark",
        )
        .await?;
    visitor.until_awake().await?;
    let outputs: Vec<[String; 3]> = until(
        "the preview has given its text",
        async || visitor.js::<Vec<[String; 3]>>(LOST, &[]).await,
        |outputs| outputs.last().is_some_and(|[_, _, text]| !text.is_empty()),
    )
    .await?;
    for ([name, said, text], (output, lost, part)) in outputs.iter().zip([
        ("link", "", "?theme=dark&as-of=2017-10-27"),
        ("frame", "", "?theme=dark&amp;as-of=2017-10-27"),
        ("resizing", "", "?theme=dark&amp;as-of=2017-10-27"),
        ("oembed", "theme=dark, as-of=2017-10-27", "parties.json"),
        ("plain", "theme=dark", "<p>123</p>"),
        ("picture", "theme=dark, as-of=2017-10-27", "image.svg"),
        ("words", "as-of=2017-10-27", "ASP Observatory · "),
    ]) {
        assert_eq!(*name, format!("output-{output}"));
        assert!(text.contains(part), "{name}: {text}");
        let expected = match lost {
            "" => String::new(),
            lost => format!("Shown without {lost}, which cannot be kept here."),
        };
        assert_eq!(*said, expected, "{name}");
    }
    Ok(())
}

async fn html_without_a_frame_needs_nothing_that_mail_programs_lack(visitor: &Visitor) -> Result<()> {
    const PLAIN: &str = "return document.querySelector('#output-plain').value";
    let site = Site::open()?;
    for (query, parts) in [
        (
            "widget=budget",
            &["[1]", "<p><b>Sources (", "<p><b>Earlier years</b></p>"][..],
        ),
        ("widget=next", &["[1]", "<ol><li>"]),
        ("widget=map", &["[1]"]),
        ("widget=states", &["<br><small>Withdrawal takes effect"]),
        (
            "widget=section&section=sessions/asp24/agenda",
            &[
                "<h1>Agenda · 24th session</h1>",
                "[5]",
                "<li value=\"5\">",
                "/en/sessions/asp24/#agenda\"",
            ],
        ),
    ] {
        visitor.open(&site, &format!("en/widgets/?{query}")).await?;
        visitor.until_awake().await?;
        let plain: String = until(
            "the preview has given its text",
            async || visitor.js::<String>(PLAIN, &[]).await,
            |plain| !plain.is_empty(),
        )
        .await?;
        for part in parts {
            assert!(plain.contains(part), "{query}: {part} is not in {plain}");
        }
        for lack in [
            "<details",
            "<svg",
            "href=\"#",
            "<p></p>",
            "hollow",
            "boundaries",
            "<td></td></tr>",
        ] {
            assert!(!plain.contains(lack), "{query}: {lack} is in {plain}");
        }
    }
    Ok(())
}

async fn charts_and_tables_open_the_builder_already_filled(visitor: &Visitor) -> Result<()> {
    const LINKS: &str = "return [...document.querySelectorAll('a[href*=\"widgets/?\"]')].map((link) => link.getAttribute('href').split('/?').pop())";
    let site = Site::open()?;
    for (page, expected) in [
        (
            "sessions/asp24/",
            &[
                ("widget=outcomes&session=asp24", "outcomes/asp24/"),
                ("widget=resolutions&session=asp24", "resolutions/asp24/"),
                ("widget=budget", "budget/"),
                ("widget=recommendations&session=asp24", "recommendations/asp24/"),
                ("widget=programme&session=asp24", "programme/asp24/"),
                (
                    "widget=section&section=sessions/asp24/agenda",
                    "section/sessions/asp24/agenda/",
                ),
            ][..],
        ),
        (
            "states/hun/",
            &[
                ("widget=findings&state=hun", "findings/hun/"),
                ("widget=state&state=hun", "state/hun/"),
                (
                    "widget=section&section=states/hun/contributions",
                    "section/states/hun/contributions/",
                ),
            ],
        ),
        ("withdrawals/", &[("widget=withdrawals", "withdrawals/")]),
        (
            "states/",
            &[
                ("widget=states", "states/"),
                ("widget=map", "map/"),
                ("widget=membership", "membership/"),
            ],
        ),
        (
            "compare/deu-fra/",
            &[(
                "widget=section&section=compare/deu-fra/facts",
                "section/compare/deu-fra/facts/",
            )],
        ),
        (
            "statute/112/",
            &[(
                "widget=section&section=statute/112/says",
                "section/statute/112/says/",
            )],
        ),
        (
            "sessions/",
            &[("widget=section&section=sessions/held", "section/sessions/held/")],
        ),
        (
            "universality/",
            &[(
                "widget=section&section=universality/africa",
                "section/universality/africa/",
            )],
        ),
        (
            "topics/victims/",
            &[("widget=resolutions&topic=victims", "resolutions/topic/victims/")],
        ),
        (
            "topics/",
            &[("widget=section&section=topics/all", "section/topics/all/")],
        ),
        (
            "resolutions/",
            &[(
                "widget=section&section=resolutions/all",
                "section/resolutions/all/",
            )],
        ),
        (
            "glossary/arrears/",
            &[("widget=term&term=arrears", "term/arrears/")],
        ),
        (
            "",
            &[
                ("widget=next", "next/"),
                ("widget=figure&figure=parties", "figure/parties/"),
            ],
        ),
        (
            "sessions/asp21/programme/",
            &[("widget=event&event=asp21-e02", "event/asp21-e02/")],
        ),
    ] {
        visitor.open(&site, &format!("en/{page}")).await?;
        let links: Vec<String> = visitor.js(LINKS, &[]).await?;
        for (query, widget) in expected {
            assert!(
                links.iter().any(|link| link == query),
                "{page}: {query} is not among {links:?}"
            );
            visitor.open(&site, &format!("en/widgets/?{query}")).await?;
            visitor.until_awake().await?;
            let outputs: Vec<String> = visitor.js(OUTPUTS, &[]).await?;
            assert_eq!(
                outputs[0],
                site.url(&format!("embed/en/{widget}")),
                "{page}: {query}"
            );
        }
    }
    Ok(())
}
