//! Accessibility, as far as a program can judge it: the rules of axe-core.

use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::programs::AXE;
use crate::visitor::Visitor;

/// A rule that the page breaks, and where.
#[derive(Debug, Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<String>,
}

/// Every rule of axe-core that the page breaks, what it keeps folded included:
/// `color-contrast: … (.status--party, …)`.
pub async fn violations(visitor: &Visitor) -> Result<Vec<String>> {
    const RUN: &str = "
        document.querySelectorAll('details').forEach((details) => { details.open = true; });
        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target }) => target.join(' ')) }));";
    let axe = fs::read_to_string(AXE.find()?).context("axe-core cannot be read")?;
    visitor
        .driver
        .execute(axe, [])
        .await
        .context("axe-core does not load")?;
    let violations: Vec<Violation> = visitor.js_promise(RUN, &[]).await?;
    let told = violations.into_iter().map(|Violation { id, help, nodes }| {
        let (count, first) = (
            nodes.len(),
            nodes.iter().take(5).map(String::as_str).collect::<Vec<_>>(),
        );
        format!("{id}: {help} ({count}: {})", first.join(", "))
    });
    Ok(told.collect())
}
