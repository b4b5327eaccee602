//! Nothing that visitors download tells where on which machine the site was built.

use super::faults::Faults;
use super::tree::Tree;

/// Where cargo keeps the crates it fetched, below a folder of the user's own.
const CRATES: &[u8] = b"/registry/src/";

pub(crate) fn check(tree: &Tree, faults: &mut Faults) {
    for (path, bytes) in tree.ending(&[".wasm"]) {
        if bytes.windows(CRATES.len()).any(|part| part == CRATES) {
            faults.add(path, "names folders of the machine that built it");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_that_names_the_folders_of_its_builder_is_a_fault() {
        let tree = Tree::of(&[
            ("assets/a.wasm", "/somewhere/.cargo/registry/src/web-sys/lib.rs"),
            ("assets/b.wasm", "crates/web-sys/lib.rs"),
        ]);
        let mut faults = Faults::default();
        check(&tree, &mut faults);
        assert_eq!(
            faults.to_string(),
            "  assets/a.wasm: names folders of the machine that built it\n1 fault"
        );
    }
}
