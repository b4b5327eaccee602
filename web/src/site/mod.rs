//! Everything that happens once, at build time: pages, links, languages, and the tree they make.

pub mod address;
pub mod assets;
pub mod bill;
pub mod catalogue;
pub mod cite;
pub mod cx;
pub mod data_files;
pub mod format;
pub mod hemicycle;
pub mod hosting;
pub mod lang;
pub mod membership;
pub mod mentions;
pub mod names;
pub mod offline;
pub mod pages;
pub mod parts;
pub mod phrases;
pub mod profile;
pub mod reasons;
pub mod shell;
pub mod table;
pub mod tree;
