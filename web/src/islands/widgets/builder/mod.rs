//! Chooses a widget, shows it at several widths, and gives the texts to paste.
//!
//! The catalogue of the page stands below it and holds every widget as a link. The island reads them once and keeps
//! what was chosen in the address, so that "Embed this" on any page opens it already filled.

#[cfg(feature = "browser")]
mod browser;

/// The widths at which the preview can be looked at.
pub const WIDTHS: [u32; 3] = [300, 600, 1000];

/// Wakes the builder of the page.
#[cfg(feature = "browser")]
pub async fn wake() {
    crate::islands::wake("builder", browser::wake).await;
}
