//! What is wrong with the site, told once however many pages share it.

use std::collections::BTreeMap;
use std::fmt;

/// Faults, each with the files it is in.
#[derive(Debug, Default)]
pub(crate) struct Faults(BTreeMap<String, Vec<String>>);

impl Faults {
    pub(crate) fn add(&mut self, file: &str, fault: impl Into<String>) {
        let files = self.0.entry(fault.into()).or_default();
        if files.last().is_none_or(|last| last != file) {
            files.push(file.to_owned());
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (fault, files) in &self.0 {
            match files.as_slice() {
                [] => writeln!(f, "  {fault}")?,
                [only] => writeln!(f, "  {only}: {fault}")?,
                [first, rest @ ..] => writeln!(f, "  {first} and {} more: {fault}", rest.len())?,
            }
        }
        let count = self.0.len();
        write!(f, "{count} fault{}", if count == 1 { "" } else { "s" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_that_many_pages_share_is_told_once() {
        let mut faults = Faults::default();
        for page in [
            "en/index.html",
            "en/index.html",
            "fr/index.html",
            "fr/states/index.html",
        ] {
            faults.add(page, "nothing at ../gone.css");
        }
        faults.add("sitemap.xml", "nothing at en/gone/");
        assert_eq!(
            faults.to_string(),
            "  en/index.html and 2 more: nothing at ../gone.css\n  sitemap.xml: nothing at en/gone/\n2 faults"
        );
    }
}
