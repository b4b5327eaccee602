//! The interactive parts. Each stands complete in the HTML before it wakes up.

pub mod state_filter;
