//! Meetings of the Assembly.

mod id;

pub use id::SessionId;
