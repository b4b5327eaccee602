//! The files beside the pages: style, loader, client, pictures. Their names carry a hash of their content.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::{cx::Assets, offline::short_hash};

/// The style sheets in the order of their layers.
const STYLES: [&str; 6] = [
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/base.css"),
    include_str!("../../styles/shell.css"),
    include_str!("../../styles/components.css"),
    include_str!("../../styles/pages.css"),
    include_str!("../../styles/print.css"),
];
const BOOT: &str = include_str!("../../static/boot.js");
const ICON: &str = include_str!("../../static/icon.svg");
const CARD: &[u8] = include_bytes!("../../static/social-card.png");

/// The template of the offline worker.
pub const WORKER: &str = include_str!("../../static/sw.js");

/// Writes the assets into `out` and moves what Trunk compiled there beside them.
///
/// # Errors
/// If Trunk left no client, or a file cannot be written.
pub fn write(out: &Path) -> Result<Assets> {
    let folder = out.join("assets");
    fs::create_dir_all(&folder)?;
    let client = move_client(out, &folder)?;
    let [script, wasm] = &client;
    let boot = BOOT
        .replace("__CLIENT__", &format!("./{script}"))
        .replace("__WASM__", &format!("./{wasm}"));
    let hashed = |stem: &str, ending: &str, content: &[u8]| -> Result<String> {
        let name = format!("{stem}-{}.{ending}", short_hash(content));
        fs::write(folder.join(&name), content)?;
        Ok(format!("assets/{name}"))
    };
    Ok(Assets {
        style: hashed("site", "css", compact(&STYLES.concat()).as_bytes())?,
        boot: hashed("boot", "js", without_comments(&boot).as_bytes())?,
        icon: hashed("icon", "svg", ICON.as_bytes())?,
        card: hashed("card", "png", CARD)?,
        client: client.iter().map(|name| format!("assets/{name}")).collect(),
    })
}

/// Trunk's hashed script and wasm, moved into the folder of assets.
fn move_client(out: &Path, folder: &Path) -> Result<[String; 2]> {
    let mut names: Vec<String> = fs::read_dir(out)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".js") || name.ends_with(".wasm"))
        .collect();
    names.sort();
    let find = |ending: &str| {
        let name = names.iter().find(|name| name.ends_with(ending));
        name.cloned()
            .with_context(|| format!("Trunk left no {ending} file in {}", out.display()))
    };
    let client = [find(".js")?, find(".wasm")?];
    for name in &client {
        fs::rename(out.join(name), folder.join(name))?;
    }
    Ok(client)
}

/// Takes comments and the white space between lines out of a style sheet of ours.
fn compact(css: &str) -> String {
    let mut text = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Takes the whole-line comments out of a script of ours.
pub fn without_comments(script: &str) -> String {
    let code = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_loses_comments_and_indents_only() {
        assert_eq!(
            compact("/* a\n b */\n\n  p { color: red; }\n"),
            "p { color: red; }"
        );
    }

    #[test]
    fn a_script_keeps_addresses_that_look_like_comments() {
        assert_eq!(
            without_comments("// why\nlet a = \"https://x\";\n"),
            "let a = \"https://x\";\n"
        );
    }
}
