//! The `_headers` file of Cloudflare Pages and Netlify: which answers carry which headers.
//!
//! A line that begins at the margin is a path, where `*` stands for any run of characters and `:name` for
//! one segment. The indented lines below it are headers: `Name: value` adds one, `! Name` takes away what an
//! earlier rule added (Cloudflare's form). **Every** rule whose path fits applies, in the order of the file;
//! a header that two of them name goes out with both values, joined by a comma. That surprises with
//! `Content-Security-Policy`, where both policies then hold.

/// The rules of one `_headers` file, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules(Vec<Rule>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    path: String,
    changes: Vec<Change>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Change {
    Add(String, String),
    Remove(String),
}

/// A line that no host would understand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("_headers:{line}: {problem}")]
pub struct Fault {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: &'static str,
}

impl Rules {
    /// Reads a whole file and reports every line that is wrong.
    pub fn parse(text: &str) -> Result<Self, Vec<Fault>> {
        let mut rules: Vec<Rule> = Vec::new();
        let mut faults = Vec::new();
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.trim_start().starts_with('#') {
                continue;
            }
            if let Err(problem) = read_line(line, &mut rules) {
                faults.push(Fault {
                    line: index + 1,
                    problem,
                });
            }
        }
        if faults.is_empty() {
            Ok(Self(rules))
        } else {
            Err(faults)
        }
    }

    /// The headers for this path, names in lower case, in the order they were first named.
    pub fn for_path(&self, path: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        for rule in self.0.iter().filter(|rule| fits(&rule.path, path)) {
            for change in &rule.changes {
                apply(change, &mut headers);
            }
        }
        headers
    }
}

fn read_line(line: &str, rules: &mut Vec<Rule>) -> Result<(), &'static str> {
    if !line.starts_with([' ', '\t']) {
        return match line.starts_with('/') {
            true => {
                rules.push(Rule {
                    path: line.trim_end().to_owned(),
                    changes: Vec::new(),
                });
                Ok(())
            }
            false => Err("a path begins with a slash; a header is indented"),
        };
    }
    let rule = rules.last_mut().ok_or("a header stands above the first path")?;
    rule.changes.push(read_change(line.trim())?);
    Ok(())
}

fn read_change(text: &str) -> Result<Change, &'static str> {
    if let Some(name) = text.strip_prefix('!') {
        return Ok(Change::Remove(header_name(name)?));
    }
    let (name, value) = text.split_once(':').ok_or("a header is `Name: value`")?;
    let value = value.trim();
    if value.is_empty() || !value.chars().all(|c| c == '\t' || (' '..='~').contains(&c)) {
        return Err("a header's value is printable ASCII and not empty");
    }
    Ok(Change::Add(header_name(name)?, value.to_owned()))
}

fn header_name(name: &str) -> Result<String, &'static str> {
    let name = name.trim();
    match !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        true => Ok(name.to_ascii_lowercase()),
        false => Err("a header's name is letters, digits and hyphens"),
    }
}

fn apply(change: &Change, headers: &mut Vec<(String, String)>) {
    match change {
        Change::Remove(name) => headers.retain(|(known, _)| known != name),
        Change::Add(name, value) => match headers.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => {
                values.push_str(", ");
                values.push_str(value);
            }
            None => headers.push((name.clone(), value.clone())),
        },
    }
}

/// Whether the rule's path fits: `*` takes any run of characters, `:name` one segment.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.as_bytes() {
        [] => path.is_empty(),
        [b'*', ..] => (0..=path.len())
            .filter(|at| path.is_char_boundary(*at))
            .any(|at| fits(&pattern[1..], &path[at..])),
        [b':', ..] => {
            let name = pattern.find('/').unwrap_or(pattern.len());
            let segment = path.find('/').unwrap_or(path.len());
            segment > 0 && fits(&pattern[name..], &path[segment..])
        }
        [first, ..] if first.is_ascii() => {
            path.as_bytes().first() == Some(first) && fits(&pattern[1..], &path[1..])
        }
        // A character outside ASCII in a pattern: compare the text up to the next special sign.
        _ => {
            let run = pattern.find(['*', ':']).unwrap_or(pattern.len());
            path.strip_prefix(&pattern[..run])
                .is_some_and(|rest| fits(&pattern[run..], rest))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "\
# the site
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'

/embed/*
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; frame-ancestors *
/:lang/states/
\tX-Page: states
";

    fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
        headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    #[test]
    fn every_rule_that_fits_applies_and_a_later_one_can_take_a_header_away() {
        let rules = Rules::parse(SAMPLE).unwrap();
        let embed = rules.for_path("/embed/next/en/");
        assert_eq!(header(&embed, "x-content-type-options"), Some("nosniff"));
        assert_eq!(
            header(&embed, "content-security-policy"),
            Some("default-src 'none'; frame-ancestors *")
        );
        let page = rules.for_path("/en/");
        assert_eq!(
            header(&page, "content-security-policy"),
            Some("default-src 'none'; frame-ancestors 'none'")
        );
    }

    #[test]
    fn a_header_named_by_two_rules_goes_out_with_both_values() {
        let rules =
            Rules::parse("/*\n  Cache-Control: no-transform\n/a/*\n  cache-control: max-age=60\n").unwrap();
        assert_eq!(
            header(&rules.for_path("/a/b"), "cache-control"),
            Some("no-transform, max-age=60")
        );
    }

    #[test]
    fn a_placeholder_stands_for_exactly_one_segment() {
        let rules = Rules::parse(SAMPLE).unwrap();
        assert_eq!(header(&rules.for_path("/fr/states/"), "x-page"), Some("states"));
        assert_eq!(header(&rules.for_path("/fr/de/states/"), "x-page"), None);
        assert_eq!(header(&rules.for_path("//states/"), "x-page"), None);
    }

    #[test]
    fn paths_fit_as_the_hosts_document_it() {
        for (pattern, path, expected) in [
            ("/", "/", true),
            ("/", "/en/", false),
            ("/*", "/", true),
            ("/*.wasm", "/client-12ab_bg.wasm", true),
            ("/*.wasm", "/client.wasm.map", false),
            ("/en/*", "/en", false),
            ("/a/*/c", "/a/b/b/c", true),
            ("/côte/*", "/côte/d", true),
            ("/côte/*", "/cote/d", false),
        ] {
            assert_eq!(fits(pattern, path), expected, "{pattern} against {path}");
        }
    }

    #[test]
    fn all_wrong_lines_are_reported_at_once() {
        let faults =
            Rules::parse("  X: 1\n/a\n  no colon\nhttps://x/*\n  Bad Name: 1\n  Empty:\n").unwrap_err();
        let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [1, 3, 4, 5, 6]);
        assert_eq!(faults[1].to_string(), "_headers:3: a header is `Name: value`");
    }
}
