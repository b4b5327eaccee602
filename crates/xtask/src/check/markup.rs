//! Every page is valid HTML, by the checker of the W3C's Nu project.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use xshell::cmd;

use super::faults::Faults;
use crate::progress::{Output, step};
use crate::project::Project;
use crate::tools::Checker;

/// What is right by SVG 2 and by HTML's link of the kind `expect`, which the checker does not know yet.
const UNKNOWN_TO_IT: [&str; 3] = [
    "CSS: “paint-order”: Property “paint-order” doesn't exist.",
    "CSS: “vector-effect”: Property “vector-effect” doesn't exist.",
    "A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”.",
];

/// Checks the whole tree in one run and reports every message; errors fail it, remarks do not.
pub(crate) fn valid_markup(project: &Project, checker: &Checker, dist: &Path) -> Result<()> {
    let Checker { java, jar } = checker;
    let report = step("checking that every page is valid HTML", Output::Quiet, || {
        let output = cmd!(
            project.shell,
            "{java} -Xss1m -jar {jar} --skip-non-html --no-langdetect --format json --stdout {dist}"
        )
        .quiet()
        .ignore_status()
        .output()?;
        serde_json::from_slice::<Value>(&output.stdout).with_context(|| {
            format!(
                "the HTML checker did not run: {}",
                String::from_utf8_lossy(&output.stderr)
            )
        })
    })?;
    let messages = messages(&report, &dist.to_string_lossy());
    let (errors, remarks) = (told(&messages, true), told(&messages, false));
    if !remarks.is_empty() {
        println!("remarks of the HTML checker, which do not fail the check:\n{remarks}");
    }
    if !errors.is_empty() {
        bail!("the HTML is not valid:\n{errors}");
    }
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
struct Message {
    file: String,
    is_error: bool,
    text: String,
}

fn messages(report: &Value, dist: &str) -> Vec<Message> {
    let all = report["messages"].as_array().into_iter().flatten();
    all.map(|message| read_message(message, dist)).collect()
}

fn read_message(message: &Value, dist: &str) -> Message {
    let word = |name: &str| message[name].as_str().unwrap_or_default();
    let file = word("url").split_once(dist).map_or(word("url"), |(_, path)| path);
    let extract = word("extract").split_whitespace().collect::<Vec<_>>().join(" ");
    Message {
        file: file.trim_start_matches('/').to_owned(),
        // The other types are `info` and `non-document-error`: a page that could not be read at all.
        is_error: word("type") != "info" && !UNKNOWN_TO_IT.contains(&word("message")),
        text: format!(
            "{} (line {}, at `{extract}`)",
            word("message"),
            message["lastLine"]
        ),
    }
}

/// The messages of one sort; the same text in many pages once, with the place in the first.
fn told(messages: &[Message], errors: bool) -> Faults {
    let mut faults = Faults::default();
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    for message in messages.iter().filter(|message| message.is_error == errors) {
        let what = message.text.split(" (line ").next().unwrap_or_default();
        let text = first.entry(what).or_insert(&message.text);
        faults.add(&message.file, *text);
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_the_checker_does_not_know_is_no_error() {
        let error = |message: &str| {
            read_message(&serde_json::json!({ "type": "error", "message": message }), "/p").is_error
        };
        assert!(UNKNOWN_TO_IT.iter().all(|message| !error(message)));
        assert!(error("CSS: “colour”: Property “colour” doesn't exist."));
    }

    #[test]
    fn messages_are_told_once_with_their_place_and_errors_apart_from_remarks() {
        let report = serde_json::json!({ "messages": [
            { "type": "error", "url": "file:/p/dist/en/index.html", "lastLine": 3, "message": "Stray end tag “p”.", "extract": "x\n</p>" },
            { "type": "error", "url": "file:/p/dist/fr/index.html", "lastLine": 9, "message": "Stray end tag “p”.", "extract": "y</p>" },
            { "type": "info", "subType": "warning", "url": "file:/p/dist/fr/index.html", "lastLine": 1, "message": "Consider a heading.", "extract": "" },
        ]});
        let messages = messages(&report, "/p/dist");
        let errors = told(&messages, true).to_string();
        assert_eq!(
            errors,
            "  en/index.html and 1 more: Stray end tag “p”. (line 3, at `x </p>`)\n1 fault"
        );
        assert!(
            told(&messages, false)
                .to_string()
                .starts_with("  fr/index.html: Consider a heading.")
        );
    }
}
