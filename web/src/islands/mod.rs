//! The interactive parts. Each stands complete in the HTML before it wakes up.
//!
//! A folder for each client, which is one wasm that the pages of its kind load: what one kind of page needs does not
//! weigh on another. A new client takes a feature and a binary in `Cargo.toml`, a line in `index.html`, and a variant
//! of [`Client`].

#[cfg(any(feature = "ssr", feature = "client-compare"))]
pub mod compare;
#[cfg(any(feature = "ssr", feature = "client-sessions"))]
pub mod fold;
#[cfg(any(feature = "ssr", feature = "client-sessions"))]
pub mod sessions;
#[cfg(any(feature = "ssr", feature = "client-states"))]
pub mod states;
#[cfg(any(feature = "ssr", feature = "client-widgets"))]
pub mod widgets;

/// The clients, by the name of their binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Client {
    Compare,
    Sessions,
    States,
    Widgets,
}

impl Client {
    pub const ALL: [Self; 4] = [Self::Compare, Self::Sessions, Self::States, Self::Widgets];

    /// The name of its binary and of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compare => "compare",
            Self::Sessions => "sessions",
            Self::States => "states",
            Self::Widgets => "widgets",
        }
    }
}
