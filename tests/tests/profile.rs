//! The profile of a State answers a question by keyboard alone, without scripts, and on one sheet of paper.

use anyhow::Result;
use asp_e2e::{Site, Visitor, in_chromium, in_every_browser, until};
use thirtyfour::Key;
use thirtyfour::common::print::PrintParameters;

use crate::keyboard::tab_to;

in_every_browser!(
    whether_hungary_can_vote_and_why_is_found_by_keyboard_from_the_home_page,
    the_brief_shows_alone_and_leads_back,
);
in_every_browser!(
    without_scripts:
    the_answer_and_its_reasons_stand_in_the_page,
);
in_chromium!(a_brief_fits_on_one_sheet_of_a4);

/// The fold behind the answer on the vote.
const WHY: &str = "#vote-next details";

async fn whether_hungary_can_vote_and_why_is_found_by_keyboard_from_the_home_page(
    visitor: &Visitor,
) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/").await?;
    tab_to(visitor, ".site-nav a[href$='states/']").await?;
    visitor.press(Key::Enter).await?;
    visitor.until_at(&site, "en/states/").await?;
    visitor.until_awake().await?;
    tab_to(visitor, "input[name=q]").await?;
    visitor.press("hungary").await?;
    until(
        "only Hungary is listed",
        async || visitor.sees("main a[href$='kenya/'], main a[href$='ken/']").await,
        |others| !others,
    )
    .await?;
    tab_to(visitor, "main a[href$='hun/']").await?;
    visitor.press(Key::Enter).await?;
    visitor.until_at(&site, "en/states/hun/").await?;
    let answer = visitor.text("#vote-next").await?;
    assert!(
        answer.contains("25th session") && answer.contains("Yes, as far as our data go"),
        "{answer}"
    );
    tab_to(visitor, "#vote-next summary").await?;
    visitor.press(Key::Enter).await?;
    until(
        "the reasons are unfolded",
        async || visitor.text(WHY).await,
        |text| text.contains("each State Party has one vote") && text.contains("Rome Statute, art. 112(8)"),
    )
    .await?;
    Ok(())
}

async fn the_answer_and_its_reasons_stand_in_the_page(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for (page, answer, law) in [
        (
            "en/states/hun/",
            "Yes, as far as our data go",
            "Rome Statute, art. 112(8)",
        ),
        (
            "fr/states/hun/",
            "Oui, pour autant que nos données le disent",
            "Statut de Rome, art. 112, par. 8",
        ),
        (
            "en/states/bdi/",
            "Only States Parties vote",
            "Rome Statute, art. 112(7)",
        ),
        (
            "en/states/usa/",
            "Only States Parties vote",
            "Rome Statute, art. 112(1)",
        ),
    ] {
        visitor.open(&site, page).await?;
        let text: String = visitor
            .js("return document.querySelector('#vote-next').textContent", &[])
            .await?;
        assert!(text.contains(answer) && text.contains(law), "{page}: {text}");
    }
    Ok(())
}

async fn the_brief_shows_alone_and_leads_back(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/states/hun/").await?;
    assert!(!visitor.sees("#brief").await?);
    tab_to(visitor, "a[href='#brief']").await?;
    visitor.press(Key::Enter).await?;
    until(
        "the brief shows",
        async || visitor.sees("#brief").await,
        |seen| *seen,
    )
    .await?;
    assert!(visitor.sees("main h1").await? && !visitor.sees("main table").await?);
    tab_to(visitor, "#brief a[href='#main']").await?;
    visitor.press(Key::Enter).await?;
    until(
        "the profile is back",
        async || visitor.sees("main table").await,
        |seen| *seen,
    )
    .await?;
    Ok(())
}

async fn a_brief_fits_on_one_sheet_of_a4(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    // The States of which the data hold most, and a sheet of A4 in centimetres.
    for page in [
        "en/states/fra/#brief",
        "fr/states/zaf/#brief",
        "fr/states/uga/#brief",
        "en/states/ven/#brief",
    ] {
        visitor.open(&site, "en/about/").await?;
        visitor.open(&site, page).await?;
        let sheet = PrintParameters {
            page: thirtyfour::common::print::PrintPage {
                width: 21.0,
                height: 29.7,
            },
            ..PrintParameters::default()
        };
        let pdf = visitor.driver.print_page(sheet).await?;
        let text = String::from_utf8_lossy(&pdf);
        let sheets = text.matches("/Type /Page\n").count();
        assert_eq!(sheets, 1, "{page}");
    }
    Ok(())
}
