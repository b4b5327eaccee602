//! The page of all States, and the filter above its table.

use anyhow::Result;
use thirtyfour::components::SelectElement;

use crate::site::Site;
use crate::visitor::Visitor;
use crate::wait::until;

/// The page of all States, open in a browser, its filter awake.
#[derive(Debug)]
pub struct StatesPage<'v> {
    visitor: &'v Visitor,
}

/// The rows a visitor sees. `checkVisibility` knows of `hidden` and of every style that hides.
const SHOWN: &str = "return [...document.querySelectorAll('tbody[data-filter-rows] tr')].filter((row) => row.checkVisibility())";
/// The group by the list that offers it, the status by its mark.
const CODE: &str = "(row) => arguments[0] === 'group'
    ? [...document.querySelectorAll('select[name=group] option')].find((option) => option.textContent === row.querySelector('td').textContent)?.value
    : /status--(\\w+)/.exec(row.querySelector('.status').className)?.[1]";

impl<'v> StatesPage<'v> {
    /// Opens it by its address in a language, with a query like `?group=xyz` or none.
    pub async fn open(visitor: &'v Visitor, site: &Site, lang: &str, query: &str) -> Result<Self> {
        visitor.open(site, &format!("{lang}/states/{query}")).await?;
        Self::awake(visitor).await
    }

    /// The page that is open already.
    pub async fn awake(visitor: &'v Visitor) -> Result<Self> {
        visitor.until_awake().await?;
        Ok(Self { visitor })
    }

    /// Types into the search box.
    pub async fn search(&self, text: &str) -> Result<()> {
        Ok(self.visitor.the("input[name=q]").await?.send_keys(text).await?)
    }

    /// What stands in the search box.
    pub async fn searched(&self) -> Result<String> {
        Ok(self
            .visitor
            .the("input[name=q]")
            .await?
            .prop("value")
            .await?
            .unwrap_or_default())
    }

    /// Chooses an option of one of the lists `group`, `status` and `sort`, by its code.
    pub async fn choose(&self, list: &str, code: &str) -> Result<()> {
        let list = self.visitor.the(&format!("select[name={list}]")).await?;
        Ok(SelectElement::new(&list).await?.select_by_value(code).await?)
    }

    /// The option chosen in one of the lists, by its code.
    pub async fn chosen(&self, list: &str) -> Result<String> {
        let list = self.visitor.the(&format!("select[name={list}]")).await?;
        Ok(list.prop("value").await?.unwrap_or_default())
    }

    /// The codes one of the lists offers.
    pub async fn offered(&self, list: &str) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll(`select[name=${arguments[0]}] option`)].map((option) => option.value).filter(Boolean)";
        self.visitor.js(script, &[list.into()]).await
    }

    /// Presses the button that takes all conditions back.
    pub async fn reset(&self) -> Result<()> {
        Ok(self
            .visitor
            .the(".filter button[type=reset]")
            .await?
            .click()
            .await?)
    }

    /// The names of the States in the rows that are seen, in order.
    pub async fn names(&self) -> Result<Vec<String>> {
        let script = format!("{SHOWN}.map((row) => row.cells[0].textContent.trim())");
        self.visitor.js(&script, &[]).await
    }

    /// What each row that is seen says in the column `group` or `status`, as its code, in order.
    pub async fn data(&self, column: &str) -> Result<Vec<String>> {
        let script = format!("{SHOWN}.map({CODE})");
        self.visitor.js(&script, &[column.into()]).await
    }

    /// The rate in each row that is seen, as its digits alone, in order.
    pub async fn rates(&self) -> Result<Vec<String>> {
        let script =
            format!("{SHOWN}.map((row) => row.querySelector('.number').textContent.replace(/\\D/g, ''))");
        self.visitor.js(&script, &[]).await
    }

    /// What every row says in that column, seen or not.
    pub async fn all_data(&self, column: &str) -> Result<Vec<String>> {
        let script =
            format!("return [...document.querySelectorAll('tbody[data-filter-rows] tr')].map({CODE})");
        self.visitor.js(&script, &[column.into()]).await
    }

    /// The code of the State of every row, seen or not.
    pub async fn all_ids(&self) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll('tbody[data-filter-rows] tr')].map((row) => row.id.toUpperCase())";
        self.visitor.js(script, &[]).await
    }

    /// Waits until the rows that are seen name these States, in this order.
    pub async fn until_names(&self, expected: &[&str]) -> Result<()> {
        until(
            &format!("the rows are {expected:?}"),
            async || self.names().await,
            |names| names == expected,
        )
        .await?;
        Ok(())
    }

    /// Waits until this many rows are seen.
    pub async fn until_count(&self, expected: usize) -> Result<()> {
        let what = format!("{expected} rows are seen");
        until(
            &what,
            async || Ok(self.names().await?.len()),
            |count| *count == expected,
        )
        .await?;
        Ok(())
    }

    /// The sentence that says how many States are shown.
    pub async fn count_sentence(&self) -> Result<String> {
        self.visitor.text(".filter [role=status]").await
    }

    /// What the page says about parts of the address it could not follow.
    pub async fn notices(&self) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll('.filter__notices .notice')].map((notice) => notice.innerText)";
        self.visitor.js(script, &[]).await
    }
}
