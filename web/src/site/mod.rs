//! Everything that happens once, at build time: pages, links, languages, and the tree they make.

pub mod address;
pub mod assets;
pub mod bill;
pub mod catalogue;
pub mod citation;
pub mod cite;
pub mod cx;
pub mod data_files;
pub mod embed;
pub mod embed_link;
pub mod format;
pub mod hemicycle;
pub mod hosting;
pub mod inline;
pub mod lang;
pub mod membership;
pub mod mentions;
pub mod names;
pub mod offline;
pub mod pages;
pub mod parts;
pub mod phrases;
pub mod profile;
pub mod programme;
pub mod reading;
pub mod reasons;
pub mod shell;
pub mod states_nav;
pub mod table;
pub mod tree;
#[cfg(test)]
pub mod typography;
pub mod widget;
