//! States: their codes and the regional groups they sit in.

mod iso3;
mod regional_group;

pub use iso3::Iso3;
pub use regional_group::RegionalGroup;
