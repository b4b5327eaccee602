//! A visitor finds States by text, group and status, orders them, and shares the address of what is found.

use anyhow::Result;
use asp_e2e::pages::StatesPage;
use asp_e2e::{Site, Visitor, in_every_browser, until};

in_every_browser!(
    a_state_is_found_without_typing_its_accents_or_its_apostrophe,
    what_is_typed_before_the_page_is_awake_is_not_lost,
    a_search_stays_on_reload_and_on_the_way_back,
    a_group_and_a_status_narrow_the_list_together,
    the_highest_contributor_comes_first_when_ordered_by_rate,
    a_group_that_does_not_exist_is_answered_with_those_that_do,
    resetting_brings_all_states_back_and_clears_the_address,
);

async fn a_state_is_found_without_typing_its_accents_or_its_apostrophe(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for lang in ["en", "fr"] {
        let page = StatesPage::open(visitor, &site, lang, "").await?;
        let all = page.names().await?.len();
        page.search("cote d'iv").await?;
        until(
            "only Côte d’Ivoire is left",
            async || page.names().await,
            |names| names.len() == 1 && names[0].replace('\'', "’") == "Côte d’Ivoire",
        )
        .await?;
        until(
            "the sentence counts one State of all",
            async || page.count_sentence().await,
            |sentence| numbers(sentence) == [1, all],
        )
        .await?;
        visitor
            .until_at(&site, &format!("{lang}/states/?q=cote+d%27iv"))
            .await?;
    }
    Ok(())
}

/// On a slow line the page can be read, and typed into, long before the filter works.
async fn what_is_typed_before_the_page_is_awake_is_not_lost(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/states/").await?;
    visitor.the("input[name=q]").await?.send_keys("kenya").await?;
    let page = StatesPage::awake(visitor).await?;
    assert_eq!(page.searched().await?, "kenya");
    page.until_names(&["Kenya"]).await
}

async fn a_search_stays_on_reload_and_on_the_way_back(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    visitor.open(&site, "en/").await?;
    visitor.the(".site-nav a[href$='states/']").await?.click().await?;
    visitor.until_at(&site, "en/states/").await?;
    let page = StatesPage::awake(visitor).await?;
    page.search("kenya").await?;
    page.until_names(&["Kenya"]).await?;
    visitor.until_at(&site, "en/states/?q=kenya").await?;

    visitor.driver.refresh().await?;
    let page = StatesPage::awake(visitor).await?;
    page.until_names(&["Kenya"]).await?;
    assert_eq!(page.searched().await?, "kenya");

    // By key: the row lies below the window, and Chromium's driver clicks before the page has scrolled to it.
    visitor
        .the("tbody[data-filter-rows] tr:not([hidden]) a")
        .await?
        .send_keys(thirtyfour::Key::Enter)
        .await?;
    visitor.until_at(&site, "en/states/ken/").await?;
    visitor.driver.back().await?;
    visitor.until_at(&site, "en/states/?q=kenya").await?;
    StatesPage::awake(visitor).await?.until_names(&["Kenya"]).await?;

    // Typing has not filled the way back: one step leads to the page before.
    visitor.driver.back().await?;
    visitor.until_at(&site, "en/").await
}

async fn a_group_and_a_status_narrow_the_list_together(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let page = StatesPage::open(visitor, &site, "en", "").await?;
    let (groups, statuses) = (page.all_data("group").await?, page.all_data("status").await?);

    for code in page.offered("group").await? {
        page.choose("group", &code).await?;
        let of_group = groups.iter().filter(|group| **group == code).count();
        assert!(of_group > 0, "no State is of the group {code}, which is offered");
        page.until_count(of_group).await?;
        assert!(
            page.data("group").await?.iter().all(|group| *group == code),
            "{code}"
        );
        visitor
            .until_at(&site, &format!("en/states/?group={code}"))
            .await?;
    }

    page.choose("group", "").await?;
    page.choose("status", "former_party").await?;
    page.until_count(statuses.iter().filter(|status| *status == "former_party").count())
        .await?;
    // Withdrawn with effect of 27 October 2017 and 17 March 2019, and never back since.
    let former = page.names().await?;
    assert!(former.contains(&"Burundi".to_owned()), "{former:?}");
    assert!(former.contains(&"Philippines".to_owned()), "{former:?}");

    let code = groups[page.all_ids().await?.iter().position(|id| id == "BDI").unwrap()].clone();
    page.choose("group", &code).await?;
    let both = groups
        .iter()
        .zip(&statuses)
        .filter(|both| *both == (&code, &"former_party".to_owned()));
    page.until_count(both.count()).await?;
    let former_of_group = page.names().await?;
    assert!(
        former_of_group.contains(&"Burundi".to_owned()),
        "{former_of_group:?}"
    );
    assert!(
        !former_of_group.contains(&"Philippines".to_owned()),
        "{former_of_group:?}"
    );
    visitor
        .until_at(&site, &format!("en/states/?group={code}&status=former_party"))
        .await
}

async fn the_highest_contributor_comes_first_when_ordered_by_rate(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let page = StatesPage::open(visitor, &site, "en", "?status=party").await?;
    let before = until(
        "only parties are seen",
        async || page.names().await,
        |names| names.len() < 130,
    )
    .await?;
    page.choose("sort", "rate").await?;
    let names = until(
        "another State comes first",
        async || page.names().await,
        |names| names[0] != before[0],
    )
    .await?;
    // Japan has had the highest rate of all parties in every scale since it joined in 2007.
    assert_eq!(names[0], "Japan");

    let rates = page.rates().await?;
    let assessed: Vec<u64> = rates.iter().map_while(|rate| rate.parse().ok()).collect();
    assert!(assessed.len() > 100, "only {} rates", assessed.len());
    assert!(assessed.is_sorted_by(|a, b| a >= b), "{assessed:?}");
    assert!(
        rates[assessed.len()..].iter().all(String::is_empty),
        "a rate stands below States without one"
    );
    visitor.until_at(&site, "en/states/?status=party&sort=rate").await
}

async fn a_group_that_does_not_exist_is_answered_with_those_that_do(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    for lang in ["en", "fr"] {
        let page = StatesPage::open(visitor, &site, lang, "?group=xyz&q=kenya").await?;
        // What can be followed is followed.
        page.until_names(&["Kenya"]).await?;
        let notices = until(
            "a notice is there",
            async || page.notices().await,
            |notices| !notices.is_empty(),
        )
        .await?;
        assert_eq!(notices.len(), 1, "{notices:?}");
        for expected in ["group", "xyz"]
            .into_iter()
            .map(str::to_owned)
            .chain(page.offered("group").await?)
        {
            assert!(
                notices[0].contains(&expected),
                "{expected} is not in: {}",
                notices[0]
            );
        }
        assert_eq!(page.chosen("group").await?, "");
    }
    // Markup in a value is text like any other.
    let page = StatesPage::open(visitor, &site, "en", "?status=%3Cimg%20src%3Dx%3E").await?;
    let notices = until(
        "a notice is there",
        async || page.notices().await,
        |notices| !notices.is_empty(),
    )
    .await?;
    assert!(notices[0].contains("<img src=x>"), "{notices:?}");
    Ok(())
}

async fn resetting_brings_all_states_back_and_clears_the_address(visitor: &Visitor) -> Result<()> {
    let site = Site::open()?;
    let page = StatesPage::open(visitor, &site, "en", "?q=an&status=party&sort=rate&group=xyz").await?;
    let all = page.all_data("status").await?.len();
    until(
        "the filter has narrowed the list",
        async || Ok(page.names().await?.len()),
        |count| *count < all,
    )
    .await?;
    assert!(!page.notices().await?.is_empty());
    page.reset().await?;
    page.until_count(all).await?;
    assert_eq!(page.searched().await?, "");
    for (list, code) in [("group", ""), ("status", ""), ("sort", "name")] {
        assert_eq!(page.chosen(list).await?, code, "{list}");
    }
    assert_eq!(page.notices().await?, Vec::<String>::new());
    visitor.until_at(&site, "en/states/").await
}

/// The numbers in a sentence.
fn numbers(sentence: &str) -> Vec<usize> {
    let words = sentence.split(|c: char| !c.is_ascii_digit());
    words.filter_map(|word| word.parse().ok()).collect()
}
