//! The files beside the pages: style, loader, client, pictures. Their names carry a hash of their content.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};

use super::{
    cx::{Assets, ClientFiles},
    inline::Files,
    offline::short_hash,
};
use crate::islands::Client;

/// Of every page, and of the widgets that have one.
const TABLES: &str = include_str!("../../styles/tables.css");
/// The style sheets of every page, in the order of their layers.
const STYLES: [&str; 7] = [
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/base.css"),
    include_str!("../../styles/shell.css"),
    include_str!("../../styles/components.css"),
    TABLES,
    include_str!("../../styles/pages.css"),
    include_str!("../../styles/print.css"),
];
/// The style sheets that only some kinds of pages link, by the name under which these ask for them.
const MORE_STYLES: &[(&str, &str)] = &[
    ("drawings", include_str!("../../styles/drawings.css")),
    ("explorer", include_str!("../../styles/explorer.css")),
    ("filter", include_str!("../../styles/filter.css")),
    ("home", include_str!("../../styles/home.css")),
    ("profile", include_str!("../../styles/profile.css")),
    ("programme", include_str!("../../styles/programme.css")),
    ("reading", include_str!("../../styles/reading.css")),
    ("record", include_str!("../../styles/record.css")),
    ("tables", TABLES),
    ("terms", include_str!("../../styles/terms.css")),
    ("ways", include_str!("../../styles/ways.css")),
    ("widgets", include_str!("../../styles/widgets.css")),
];
/// The one style sheet of a widget: what pages and widgets share, and what only widgets have.
const EMBED_STYLES: [&str; 4] = [
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/base.css"),
    include_str!("../../styles/components.css"),
    include_str!("../../styles/embed.css"),
];
/// The one script of a widget.
const EMBED: [&str; 2] = [
    include_str!("../../static/embed.js"),
    include_str!("../../static/as-of.js"),
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
    fs::create_dir_all(out.join("assets"))?;
    let hashed = |stem: &str, ending: &str, content: &[u8]| -> Result<String> {
        let path = named(stem, ending, content);
        fs::write(out.join(&path), content)?;
        Ok(path)
    };
    let mut shared = Files::new();
    let more_styles = MORE_STYLES.iter().map(|(name, css)| {
        let css = compact(css);
        let path = hashed(name, "css", css.as_bytes())?;
        shared.insert(path.clone(), css);
        Ok((*name, path))
    });
    let more_styles = more_styles.collect::<Result<_>>()?;
    let css = compact(&STYLES.concat());
    let style = hashed("site", "css", css.as_bytes())?;
    let mut in_pages = shared.clone();
    in_pages.insert(style.clone(), css);
    // Nobody fetches those of widgets: each widget carries them.
    let mut in_widgets = shared;
    let mut carried = |ending: &str, text: String| {
        let path = named("embed", ending, text.as_bytes());
        in_widgets.insert(path.clone(), text);
        path
    };
    Ok(Assets {
        style,
        more_styles,
        embed_style: carried("css", compact(&embed_style())),
        embed_script: carried("js", without_comments(&EMBED.concat())),
        in_pages,
        in_widgets,
        boot: hashed("boot", "js", without_comments(BOOT).as_bytes())?,
        icon: hashed("icon", "svg", ICON.as_bytes())?,
        card: hashed("card", "png", CARD)?,
        clients: clients(out, hashed)?,
    })
}

/// Where a file lies whose name carries a hash of its content.
fn named(stem: &str, ending: &str, content: &[u8]) -> String {
    format!("assets/{stem}-{}.{ending}", short_hash(content))
}

/// A host may ask for the light or the dark set of colours whatever its visitor prefers.
fn embed_style() -> String {
    let [tokens, ..] = EMBED_STYLES;
    let set = |rule: &str| {
        let block = tokens
            .split_once(rule)
            .and_then(|(_, rest)| rest.split_once(":root {"));
        block
            .and_then(|(_, rest)| rest.split_once('}'))
            .map_or("", |(set, _)| set)
    };
    let (light, dark) = (set("@layer tokens {"), set("@media (prefers-color-scheme: dark)"));
    let scheme = |name: &str, set: &str| {
        // Colours only: sizes are the same in both.
        let colours = set.lines().filter(|line| line.contains("#"));
        let colours = colours.collect::<Vec<_>>().join("\n");
        format!(":root[data-theme=\"{name}\"] {{\ncolor-scheme: {name};\n{colours}\n}}\n")
    };
    let themes = [scheme("light", light), scheme("dark", dark)].concat();
    format!(
        "{}\n@layer tokens {{\n@media not (forced-colors: active) {{\n{themes}}}\n}}\n",
        EMBED_STYLES.concat()
    )
}

/// What Trunk compiled, moved to where the assets are. It leaves further programs of a crate under their plain names.
fn clients(
    out: &Path,
    hashed: impl Fn(&str, &str, &[u8]) -> Result<String>,
) -> Result<BTreeMap<Client, ClientFiles>> {
    let moved = |file: String, stem: &str, ending: &str| -> Result<String> {
        let path = out.join(&file);
        let content =
            fs::read(&path).with_context(|| format!("Trunk left no {file} in {}", out.display()))?;
        fs::remove_file(&path)?;
        hashed(stem, ending, &content)
    };
    let files = Client::ALL.map(|client| {
        let name = client.name();
        let script = moved(format!("{name}.js"), name, "js")?;
        let wasm = moved(format!("{name}_bg.wasm"), name, "wasm")?;
        Ok((client, ClientFiles { script, wasm }))
    });
    files.into_iter().collect()
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
    fn a_widget_can_be_told_which_colours_to_wear() {
        let style = embed_style();
        let (_, themes) = style.split_once(":root[data-theme=\"light\"]").unwrap();
        let (light, dark) = themes.split_once(":root[data-theme=\"dark\"]").unwrap();
        assert!(light.contains("--surface: #fbfaf6;") && light.contains("color-scheme: light;"));
        assert!(dark.contains("--surface: #0f191f;") && !dark.contains("--gap"));
    }

    #[test]
    fn a_script_keeps_addresses_that_look_like_comments() {
        assert_eq!(
            without_comments("// why\nlet a = \"https://x\";\n"),
            "let a = \"https://x\";\n"
        );
    }
}
