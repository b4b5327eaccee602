//! The site as its visitors meet it: what the journeys in `tests/` stand on.
//!
//! The journeys open the finished site of `dist/` (or the folder named by `ASP_DIST`) in Chromium, Firefox
//! and WebKit, each driven through WebDriver, served by [`asp_host`] as a host on the internet would serve it.
//! A browser or driver that is missing fails the tests with the command that gets it; nothing is skipped.
//!
//! - [`Visitor`] is a person at a browser; [`Site`] is the site on a host of its own, whose network can be
//!   taken away; [`pages`] knows the pages' parts, so that the journeys read as what people do.
//! - [`in_every_browser!`] makes a behaviour a test in each of the three engines.
//! - Whatever ends the run ends the browsers too.

mod axe;
mod behaviour;
mod browser;
mod elsewhere;
pub mod kept;
pub mod kinds;
pub mod pages;
mod process;
mod programs;
mod runtime;
mod site;
mod visitor;
mod wait;
pub mod wordpress;

pub use axe::violations;
pub use behaviour::check;
pub use browser::{Browser, Scripts};
pub use site::{Site, address_built_for, built, dist};
pub use visitor::Visitor;
pub use wait::until;
