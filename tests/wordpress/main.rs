//! One of our links, pasted into a post of a real WordPress.
//!
//! WordPress fetches the page, finds its oEmbed file, and shows the widget in a frame that may run scripts and nothing
//! else. One WordPress serves all tests; it ends with them.

use anyhow::{Context, Result};
use asp_e2e::wordpress::WordPress;
use asp_e2e::{Site, Visitor, in_every_browser, until};
use thirtyfour::By;
use tokio::sync::OnceCell;

in_every_browser!(a_pasted_link_becomes_the_widget_at_its_own_height);

/// The site with the addresses of its host in place of those it was built for, and the blog.
async fn blog() -> Result<&'static (Site, WordPress)> {
    static BLOG: OnceCell<(Site, WordPress)> = OnceCell::const_new();
    BLOG.get_or_try_init(async || {
        let site = Site::at_home(&["en", "oembed", "embed"])?;
        let port = site.host()?.address().port();
        Ok((site, WordPress::start(port).await?))
    })
    .await
}

async fn a_pasted_link_becomes_the_widget_at_its_own_height(visitor: &Visitor) -> Result<()> {
    let (site, wordpress) = blog().await?;
    let post = wordpress.publish(&site.url("en/states/fra/"))?;
    visitor.driver.goto(&post).await?;
    let frame = visitor.driver.find(By::Css("main iframe")).await;
    let frame = frame.with_context(|| wordpress.output())?;
    assert_eq!(frame.attr("sandbox").await?.as_deref(), Some("allow-scripts"));
    // WordPress hides the frame until it has heard of it.
    until(
        "the frame is as high as what it shows",
        async || {
            let height = frame.rect().await?.height;
            visitor.driver.clone().enter_frame(0).await?;
            let content: f64 = visitor
                .js(
                    "return document.documentElement.getBoundingClientRect().height",
                    &[],
                )
                .await?;
            visitor.driver.enter_parent_frame().await?;
            Ok((height, content))
        },
        |(height, content)| *height > 200.0 && (height - content).abs() <= 1.0,
    )
    .await?;
    Ok(())
}
