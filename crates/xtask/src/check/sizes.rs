//! What a visitor downloads, against the budgets of the project, in kilobytes of 1,000 bytes after brotli.
//!
//! Scripts, wasm and styles are weighed at brotli's highest quality, as hosts keep them compressed and as others
//! quote theirs; pages at the lower one of a host that compresses on the fly, up to a quarter more for a long table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::faults::Faults;
use super::page::Page;
use super::tree::{Pages, Tree, is_worker};
use super::worker;

/// HTML and style sheets of one page, for most pages and for all.
const PAGE_MOST: usize = 14_000;
const PAGE_ALL: usize = 30_000;
/// The share of pages that has to keep `PAGE_MOST`, in per cent.
const MOST: usize = 95;
/// HTML and style sheets of a widget, which needs no script.
const WIDGET: usize = 14_000;
/// wasm and scripts a page loads, and those of the whole site.
const CODE_PAGE: usize = 100_000;
const CODE_SITE: usize = 250_000;
/// Everything the offline worker of one language keeps.
const OFFLINE: usize = 1_500_000;

/// Styles, scripts and wasm.
const ASSETS: [&str; 4] = [".css", ".js", ".mjs", ".wasm"];

/// The weight of the whole site.
#[derive(Debug)]
pub(crate) struct Report {
    pages: Vec<Weight>,
    assets: Vec<Asset>,
    /// By worker.
    offline: Vec<(String, usize)>,
}

#[derive(Debug)]
struct Weight {
    path: String,
    /// HTML with the style sheets it links or carries, without the script it carries.
    page: usize,
    /// Scripts and wasm it loads, and the script it carries.
    code: usize,
}

#[derive(Debug)]
struct Asset {
    path: String,
    raw: usize,
    brotli: usize,
}

impl Report {
    pub(crate) fn of(tree: &Tree, pages: &Pages) -> Self {
        let offline: Vec<(String, BTreeSet<String>)> = tree
            .workers()
            .filter_map(|(path, source)| {
                let lists = worker::Lists::read(path, &String::from_utf8_lossy(source)).ok()?;
                Some((
                    path.to_owned(),
                    lists.fetched.into_iter().map(|(file, _)| file).collect(),
                ))
            })
            .collect();
        let kept = offline
            .iter()
            .flat_map(|(_, files)| files.iter().map(String::as_str));
        let assets = tree.ending(&ASSETS).map(|(path, _)| path);
        let sizes = compressed(tree, kept.chain(assets).chain(pages.keys().copied()).collect());
        let size = |path: &str| sizes.get(path).copied().unwrap_or_default();
        Self {
            pages: weigh_pages(tree, pages, size),
            assets: tree
                .ending(&ASSETS)
                .map(|(path, bytes)| Asset {
                    path: path.to_owned(),
                    raw: bytes.len(),
                    brotli: size(path),
                })
                .collect(),
            offline: offline
                .iter()
                .map(|(worker, files)| (worker.clone(), files.iter().map(|file| size(file)).sum()))
                .collect(),
        }
    }

    /// Each budget with where the site stands.
    fn budgets(&self) -> Vec<Budget> {
        let mut by_size: Vec<&Weight> = self.pages.iter().collect();
        by_size.sort_by_key(|weight| weight.page);
        let heaviest = by_size.last();
        // The lightest `MOST` per cent keep it if the last of them does.
        let last_of_most = (by_size.len() * MOST)
            .div_ceil(100)
            .checked_sub(1)
            .and_then(|at| by_size.get(at));
        let widgets = by_size.iter().rev();
        let widget = widgets.copied().find(|weight| weight.path.starts_with("embed/"));
        let code = self.pages.iter().max_by_key(|weight| weight.code);
        let mut budgets = vec![
            Budget::page(
                format!("HTML and CSS, {MOST} % of pages"),
                PAGE_MOST,
                last_of_most.map(|weight| (weight.page, &weight.path)),
            ),
            Budget::page(
                "HTML and CSS, every page".into(),
                PAGE_ALL,
                heaviest.map(|weight| (weight.page, &weight.path)),
            ),
            Budget::page(
                "HTML and CSS, every widget".into(),
                WIDGET,
                widget.map(|weight| (weight.page, &weight.path)),
            ),
            Budget::page(
                "wasm and scripts of a page".into(),
                CODE_PAGE,
                code.map(|weight| (weight.code, &weight.path)),
            ),
            Budget {
                what: "wasm and scripts of the site".into(),
                limit: CODE_SITE,
                size: self.code(),
                at: "the site".into(),
            },
        ];
        budgets.extend(self.offline.iter().map(|(worker, size)| Budget {
            what: "everything kept for offline use".into(),
            limit: OFFLINE,
            size: *size,
            at: worker.clone(),
        }));
        budgets
    }

    fn code(&self) -> usize {
        self.assets
            .iter()
            .filter(|asset| !asset.path.ends_with(".css"))
            .map(|asset| asset.brotli)
            .sum()
    }

    /// Adds every budget that is not kept.
    pub(crate) fn over_budget(&self, faults: &mut Faults) {
        for Budget {
            what,
            limit,
            size,
            at,
        } in self
            .budgets()
            .into_iter()
            .filter(|budget| budget.size > budget.limit)
        {
            faults.add(
                &at,
                format!("{what}: {} of at most {}", kilobytes(size), kilobytes(limit)),
            );
        }
    }

    /// Pages of one kind: how many, the median, the heaviest.
    fn kinds(&self) -> BTreeMap<String, Vec<&Weight>> {
        let mut kinds: BTreeMap<String, Vec<&Weight>> = BTreeMap::new();
        for weight in &self.pages {
            kinds.entry(kind(&weight.path)).or_default().push(weight);
        }
        kinds
            .values_mut()
            .for_each(|weights| weights.sort_by_key(|weight| weight.page));
        kinds
    }
}

struct Budget {
    what: String,
    limit: usize,
    size: usize,
    /// Where the most is.
    at: String,
}

impl Budget {
    fn page(what: String, limit: usize, most: Option<(usize, &String)>) -> Self {
        let (size, at) = most.map_or((0, String::new()), |(size, path)| (size, path.clone()));
        Self {
            what,
            limit,
            size,
            at,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Size report, brotli\n")?;
        writeln!(
            f,
            "{:<34} {:>6} {:>10} {:>10}  heaviest",
            "pages (HTML and CSS)", "number", "median", "most"
        )?;
        for (kind, weights) in self.kinds() {
            let (Some(median), Some(most)) = (weights.get(weights.len() / 2), weights.last()) else {
                continue;
            };
            let (number, median, most, path) = (
                weights.len(),
                kilobytes(median.page),
                kilobytes(most.page),
                &most.path,
            );
            writeln!(f, "{kind:<34} {number:>6} {median:>10} {most:>10}  {path}")?;
        }
        writeln!(
            f,
            "\n{:<51} {:>10} {:>10}",
            "styles, scripts, wasm", "raw", "brotli"
        )?;
        for Asset { path, raw, brotli } in &self.assets {
            writeln!(f, "{path:<51} {:>10} {:>10}", kilobytes(*raw), kilobytes(*brotli))?;
        }
        writeln!(
            f,
            "\n{:<34} {:>17} {:>10} {:>6}  most",
            "budgets", "size", "limit", "used"
        )?;
        for Budget {
            what,
            limit,
            size,
            at,
        } in self.budgets()
        {
            let used = format!("{} %", size * 100 / limit);
            let (size, limit) = (kilobytes(size), kilobytes(limit));
            writeln!(f, "{what:<34} {size:>17} {limit:>10} {used:>6}  {at}")?;
        }
        Ok(())
    }
}

fn weigh_pages(tree: &Tree, pages: &Pages, size: impl Fn(&str) -> usize) -> Vec<Weight> {
    let carried = |path: &str| tree.text(path).map_or("", |html| carried_script(html).1);
    // One and the same in all widgets.
    let scripts: BTreeSet<&str> = pages.keys().map(|path| carried(path)).collect();
    let scripts: BTreeMap<&str, usize> = scripts
        .into_iter()
        .map(|script| (script, brotli_size(".js", script.as_bytes())))
        .collect();
    let weigh = |(path, page): (&&str, &Page)| {
        let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
        let styles: BTreeSet<&str> = page
            .styles
            .iter()
            .filter_map(|style| find(tree, folder, style))
            .collect();
        let code = code_of(tree, tree.text(path).unwrap_or_default());
        Weight {
            path: (*path).to_owned(),
            page: size(path) + styles.into_iter().map(&size).sum::<usize>(),
            code: code.into_iter().map(&size).sum::<usize>() + scripts[carried(path)],
        }
    };
    pages.iter().map(weigh).collect()
}

/// What stands before the script that a document carries, the script, and what stands behind it.
fn carried_script(html: &str) -> (&str, &str, &str) {
    let script = html.split_once("<script>");
    let parts = script.and_then(|(before, rest)| {
        let (script, behind) = rest.split_once("</script>")?;
        Some((before, script, behind))
    });
    parts.unwrap_or((html, "", ""))
}

/// The file of the site that a style sheet's address means; by name, as pages for wrong addresses do not link
/// relatively. The names are hashed, so there is one.
fn find<'a>(tree: &'a Tree, folder: &str, address: &str) -> Option<&'a str> {
    let name = address.rsplit('/').next()?;
    let mut named = tree
        .ending(&[".css"])
        .map(|(path, _)| path)
        .filter(|path| path.rsplit('/').next() == Some(name));
    let first = named.next()?;
    // Should two folders have one of this name, the page's own comes first.
    Some(
        named
            .chain([first])
            .find(|path| path.starts_with(folder))
            .unwrap_or(first),
    )
}

/// The scripts and wasm a page leads to: those it names, those they name, and so on. Names are looked for in the
/// text, since a loader builds the import by itself; hashed names are found nowhere by accident. An offline
/// worker names everything, and is fetched when the page is long done.
fn code_of<'a>(tree: &'a Tree, html: &'a str) -> BTreeSet<&'a str> {
    let all: Vec<&str> = tree
        .ending(&[".js", ".mjs", ".wasm"])
        .map(|(path, _)| path)
        .filter(|path| !is_worker(path))
        .collect();
    let mut found = BTreeSet::new();
    let mut texts = vec![html];
    while let Some(text) = texts.pop() {
        for path in &all {
            let name = path.rsplit('/').next().unwrap_or(path);
            if text.contains(name) && found.insert(*path) {
                texts.extend(tree.text(path));
            }
        }
    }
    found
}

/// `states/*` for `en/states/FRA/index.html`: the address without language and without what differs from one
/// page of a kind to the next.
fn kind(path: &str) -> String {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    let mut segments = path.split('/').filter(|segment| !segment.is_empty()).peekable();
    segments.next_if(|segment| segment.len() == 2);
    let Some(first) = segments.next() else {
        return "home".to_owned();
    };
    segments.fold(first.to_owned(), |kind, _| kind + "/*")
}

/// Sizes after brotli, or as they are where that is less; all cores at once.
fn compressed<'a>(tree: &'a Tree, paths: BTreeSet<&'a str>) -> BTreeMap<&'a str, usize> {
    let paths: Vec<&str> = paths.into_iter().collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let measure = |path: &&'a str| {
        let bytes = tree.file(path)?;
        let html = tree
            .text(path)
            .filter(|_| path.ends_with(".html"))
            .map(carried_script);
        let size = match html {
            Some((before, script, behind)) if !script.is_empty() => {
                brotli_size(path, [before, behind].concat().as_bytes())
            }
            _ => brotli_size(path, bytes),
        };
        Some((*path, size))
    };
    std::thread::scope(|scope| {
        // Every n-th file, so that the few large ones do not all fall to one core.
        let shares: Vec<_> = (0..cores)
            .map(|core| {
                let share = paths.iter().skip(core).step_by(cores);
                scope.spawn(move || share.filter_map(measure).collect::<Vec<_>>())
            })
            .collect();
        shares
            .into_iter()
            .flat_map(|share| share.join().unwrap_or_default())
            .collect()
    })
}

fn brotli_size(path: &str, bytes: &[u8]) -> usize {
    let quality = if ASSETS.iter().any(|end| path.ends_with(end)) {
        11
    } else {
        asp_host::BROTLI_QUALITY
    };
    let compressed = asp_host::brotli(bytes, quality).map(|compressed| compressed.len());
    compressed.unwrap_or(bytes.len()).min(bytes.len())
}

/// `14.0 kB`.
fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1_000, bytes % 1_000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weigh(tree: &Tree) -> Report {
        Report::of(tree, &tree.pages())
    }

    /// Text that brotli cannot shrink much, so that sizes are about what is written.
    fn noise(length: usize) -> String {
        let mut state = 1_u32;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            char::from(b'!' + (state % 90) as u8)
        };
        std::iter::repeat_with(&mut next).take(length).collect()
    }

    fn over_budget(files: &[(&str, &str)]) -> String {
        let mut faults = Faults::default();
        weigh(&Tree::of(files)).over_budget(&mut faults);
        faults.to_string()
    }

    #[test]
    fn a_page_weighs_its_html_and_the_styles_it_links() {
        let css = noise(9_000);
        let tree = Tree::of(&[
            ("en/index.html", "<link rel=stylesheet href='../site-1a.css'>"),
            ("fr/404.html", "<link rel=stylesheet href='/asp/site-1a.css'>"),
            ("en/bare/index.html", "<p>"),
            ("site-1a.css", &css),
        ]);
        let report = weigh(&tree);
        let styled: Vec<bool> = report.pages.iter().map(|weight| weight.page > 6_000).collect();
        assert_eq!(styled, [false, true, true]);
    }

    #[test]
    fn the_script_that_a_widget_carries_is_weighed_apart() {
        let (text, script) = (noise(9_000), noise(4_000).replace('<', ""));
        let widget = format!("<p>{text}<script>{script}</script>");
        let tree = Tree::of(&[("embed/en/next/index.html", &widget), ("en/index.html", "<p>")]);
        let report = weigh(&tree);
        let [widget, page] = &report.pages[..] else {
            panic!("two pages")
        };
        assert!((7_000..=9_100).contains(&widget.page), "{}", widget.page);
        assert!((3_000..=4_000).contains(&widget.code), "{}", widget.code);
        assert_eq!(page.code, 0);
        let heavy = noise(20_000);
        let found = over_budget(&[("embed/en/map/index.html", &heavy)]);
        assert!(
            found.contains("  embed/en/map/index.html: HTML and CSS, every widget: "),
            "{found}"
        );
    }

    #[test]
    fn one_heavy_page_in_twenty_may_pass_the_lower_limit_and_two_may_not() {
        let heavy = noise(20_000);
        let site = |heavy_pages: usize| -> Vec<(String, &str)> {
            (0..20)
                .map(|n| {
                    (
                        format!("en/{n:02}/index.html"),
                        if n < heavy_pages { heavy.as_str() } else { "<p>" },
                    )
                })
                .collect()
        };
        let check = |files: Vec<(String, &str)>| {
            let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
            over_budget(&files)
        };
        assert_eq!(check(site(1)), "0 faults");
        let two = check(site(2));
        assert!(
            two.contains("HTML and CSS, 95 % of pages: ") && two.ends_with("of at most 14.0 kB\n1 fault"),
            "{two}"
        );
    }

    #[test]
    fn a_page_above_the_upper_limit_is_named() {
        let heavy = noise(40_000);
        let mut files = vec![("en/heavy/index.html", heavy.as_str())];
        let names: Vec<String> = (0..40).map(|n| format!("en/{n}/index.html")).collect();
        files.extend(names.iter().map(|name| (name.as_str(), "<p>")));
        let found = over_budget(&files);
        assert!(
            found.starts_with("  en/heavy/index.html: HTML and CSS, every page: "),
            "{found}"
        );
    }

    #[test]
    fn code_is_followed_from_page_to_loader_to_wasm_and_not_into_the_offline_worker() {
        let tree = Tree::of(&[
            ("boot-1.js", "import('./client-2.js')"),
            ("client-2.js", "fetch('client-2_bg.wasm')"),
            ("client-2_bg.wasm", "wasm"),
            ("other-3.js", ""),
            ("sw-en.js", "const FILES = [[\"other-3.js\",\"\"]];"),
        ]);
        let html = "<script src='../boot-1.js'></script><script>register('sw-en.js')</script>";
        let code: Vec<&str> = code_of(&tree, html).into_iter().collect();
        assert_eq!(code, ["boot-1.js", "client-2.js", "client-2_bg.wasm"]);
        assert!(code_of(&tree, "<p>no code here").is_empty());
    }

    /// The faults of a site whose only page leads to this much code and whose one worker keeps this much.
    fn over_limits(code: usize, site: usize, offline: usize) -> String {
        let path = "en/index.html".to_owned();
        let report = Report {
            pages: vec![Weight {
                path,
                page: PAGE_MOST,
                code,
            }],
            assets: vec![
                Asset {
                    path: "a.wasm".into(),
                    raw: 0,
                    brotli: site,
                },
                Asset {
                    path: "a.css".into(),
                    raw: 0,
                    brotli: CODE_SITE,
                },
            ],
            offline: vec![("sw-en.js".into(), offline)],
        };
        let mut faults = Faults::default();
        report.over_budget(&mut faults);
        faults.to_string()
    }

    #[test]
    fn each_limit_may_be_reached_and_not_passed() {
        assert_eq!(over_limits(CODE_PAGE, CODE_SITE, OFFLINE), "0 faults");
        assert_eq!(
            over_limits(CODE_PAGE + 100, CODE_SITE + 100, OFFLINE + 100),
            "  sw-en.js: everything kept for offline use: 1500.1 kB of at most 1500.0 kB\n  \
             en/index.html: wasm and scripts of a page: 100.1 kB of at most 100.0 kB\n  \
             the site: wasm and scripts of the site: 250.1 kB of at most 250.0 kB\n3 faults"
        );
    }

    #[test]
    fn an_offline_file_counts_once_however_often_it_is_listed() {
        let data = noise(1_000);
        let tree = Tree::of(&[
            (
                "sw-en.js",
                "const FILES = [[\"d.csv\",\"\"],[\"d.csv\",\"\"]];\nconst PAGES = [];\nconst PACK = [\"d.csv\",\"\"];",
            ),
            ("d.csv", &data),
        ]);
        let size = weigh(&tree).offline[0].1;
        assert!((800..=1_000).contains(&size), "{size}");
    }

    #[test]
    fn pages_of_one_kind_stand_together() {
        for (path, expected) in [
            ("index.html", "home"),
            ("en/index.html", "home"),
            ("en/404.html", "404.html"),
            ("en/states/index.html", "states"),
            ("fr/states/FRA/index.html", "states/*"),
            ("embed/next/en/index.html", "embed/*/*"),
        ] {
            assert_eq!(kind(path), expected, "{path}");
        }
    }

    #[test]
    fn the_report_of_an_empty_site_is_a_report() {
        assert!(
            weigh(&Tree::default())
                .to_string()
                .contains("wasm and scripts of the site")
        );
    }
}
