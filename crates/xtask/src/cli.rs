//! What can be typed after `cargo xtask`, and the help for it.

use lexopt::prelude::*;

use crate::test::Stage;

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Help(&'static str),
    Build,
    Serve(ServeOptions),
    /// Only these stages, or all.
    Test(Vec<Stage>),
    CheckData,
    Bench,
    Map,
}

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    pub(crate) port: u16,
    pub(crate) release: bool,
}

pub(crate) const OVERVIEW: &str = "\
The commands of the ASP Observatory, run from anywhere inside the project:

  cargo xtask serve        Look at the site in your browser while you work on it.
  cargo xtask build        Make the finished site in dist/, ready to copy to any static host.
  cargo xtask test         Check everything, as the server does before a change is accepted.
  cargo xtask check-data   Check the data files only (seconds): for people who edit data.
  cargo xtask bench        Measure the speed of the rules and of loading the data.
  cargo xtask map          Draw the outlines of States for the world map anew.
  cargo xtask help VERB    More about one of them; `cargo xtask VERB --help` says the same.

You need Linux, macOS or WSL, and Rust from rustup.rs. The site also takes Node.js with npm, and the tests take
browsers: on Debian and Ubuntu they are installed where they may be, elsewhere you are told what is missing.
Other tools go on the first run into ~/.cache/asp-observatory/tools (set ASP_TOOLS to put it elsewhere), never into
the project. That first run takes five to fifteen minutes on two cores; later ones start at once.
";

const SERVE: &str = "\
cargo xtask serve [--port N] [--release]

Builds the site, serves it on this machine only, and prints the address to open in your browser. Every time
you save a file of the pages, the styles, the texts or the data, the site is built again: reload the page.
Stop it with Ctrl-C.

  --port N     Begin at port N (8080 if not given). If it is taken, the next free one is used, and said.
  --release    Serve the finished site, built as for a host: small and slow to build, and not built again
               on a change.

The pages are served with the same headers (content security policy and so on) as on a real host.
";

const BUILD: &str = "\
cargo xtask build

Makes the finished site in dist/. Copy that folder to any static host, at the top of a host or in a sub-folder
of one. The build ends with two checks that can fail it: every link, picture, style and script inside the site
leads somewhere, and the sizes stay within the budgets (printed, and kept in target/size-report.txt).

  ASP_SITE_URL   The address the site will have, for canonical links, the sitemap and calendars, for instance
                 ASP_SITE_URL=https://example.org/asp/ cargo xtask build
  ASP_DATE       The day the pages speak of (YYYY-MM-DD); the date of the data if not given.
";

const TEST: &str = "\
cargo xtask test [--only STAGE]...

Checks everything, in this order, and stops at the first stage that fails:

  format         the code is formatted
  lints          no warning, natively and for the browser
  dependencies   licences and sources of the dependencies; known faults, if their list can be reached
  docs           the documentation in the code
  data           every row of the data
  unit           unit, property and snapshot tests, and the examples in the documentation
  site           builds dist/ as `cargo xtask build` does, with its checks of links and sizes
  markup         every page is valid HTML
  e2e            journeys in real Chromium, Firefox and WebKit

and, only when asked for, since it installs a WordPress with its database:

  wordpress      our links, pasted into a post of a real WordPress, become widgets

The browsers and their drivers are installed with apt-get where that is allowed (as root, or with sudo that asks
for no password, on Debian or Ubuntu); elsewhere the command to run is printed. Drivers that stand in unusual
places can be named by ASP_CHROMEDRIVER and ASP_WEBKITDRIVER.

  --only STAGE   Run this stage alone; may be given several times. `markup`, `e2e` and `wordpress` then use the
                 dist/ that is there.

The last lines are a table of the stages and the number of tests that passed and failed.
";

const CHECK_DATA: &str = "\
cargo xtask check-data

Reads every file under crates/asp-data/data and says all that is wrong, each with file, line and column, what
stands there and what was expected. It takes seconds and needs nothing but Rust. See docs/data.md for how to add
a session, a side event or a correction, and what the messages mean.
";

const BENCH: &str = "\
cargo xtask bench

Runs the benchmarks that stand beside the code: how long the rules take, how long the data take to load, natively
and in wasm; and what our widgets in dist/ cost a page, beside pretalx' schedule widget and Chart.js. Close other
programs first; figures are comparable on one machine only.
";

const MAP: &str = "\
cargo xtask map

Draws the world map anew from Natural Earth: reads the npm package world-atlas, simplifies the outlines and writes
web/src/drawings/world.csv, which is checked in. Needed only when a State is added or the rules on boundaries in
crates/xtask/src/map/policy.rs change.
";

/// Reads the command line.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Verb, lexopt::Error> {
    match parser.next()? {
        None | Some(Long("help") | Short('h')) => Ok(Verb::Help(OVERVIEW)),
        Some(Value(verb)) => match verb.string()?.as_str() {
            "help" => Ok(Verb::Help(help(parser)?)),
            "serve" => serve(parser),
            "build" => plain(parser, Verb::Build, BUILD),
            "test" => test(parser),
            "check-data" => plain(parser, Verb::CheckData, CHECK_DATA),
            "bench" => plain(parser, Verb::Bench, BENCH),
            "map" => plain(parser, Verb::Map, MAP),
            other => Err(unknown(other)),
        },
        Some(other) => Err(other.unexpected()),
    }
}

fn help(mut parser: lexopt::Parser) -> Result<&'static str, lexopt::Error> {
    match parser.next()? {
        None => Ok(OVERVIEW),
        Some(Value(verb)) => match verb.string()?.as_str() {
            "serve" => Ok(SERVE),
            "build" => Ok(BUILD),
            "test" => Ok(TEST),
            "check-data" => Ok(CHECK_DATA),
            "bench" => Ok(BENCH),
            "map" => Ok(MAP),
            other => Err(unknown(other)),
        },
        Some(other) => Err(other.unexpected()),
    }
}

/// A verb that takes nothing but `--help`.
fn plain(mut parser: lexopt::Parser, verb: Verb, help: &'static str) -> Result<Verb, lexopt::Error> {
    match parser.next()? {
        None => Ok(verb),
        Some(Long("help") | Short('h')) => Ok(Verb::Help(help)),
        Some(other) => Err(other.unexpected()),
    }
}

fn serve(mut parser: lexopt::Parser) -> Result<Verb, lexopt::Error> {
    let mut options = ServeOptions {
        port: 8080,
        release: false,
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") | Short('p') => options.port = parser.value()?.parse()?,
            Long("release") => options.release = true,
            Long("help") | Short('h') => return Ok(Verb::Help(SERVE)),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Verb::Serve(options))
}

fn test(mut parser: lexopt::Parser) -> Result<Verb, lexopt::Error> {
    let mut only = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("only") => only.push(stage(&parser.value()?.string()?)?),
            Long("help") | Short('h') => return Ok(Verb::Help(TEST)),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Verb::Test(only))
}

fn stage(name: &str) -> Result<Stage, lexopt::Error> {
    let names: Vec<&str> = Stage::ALL.into_iter().map(Stage::name).collect();
    Stage::named(name)
        .ok_or_else(|| format!("there is no stage `{name}`; the stages are {}", names.join(", ")).into())
}

fn unknown(verb: &str) -> lexopt::Error {
    format!("there is no command `{verb}`").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Verb, String> {
        parse(lexopt::Parser::from_args(arguments)).map_err(|error| error.to_string())
    }

    #[test]
    fn serve_begins_at_8080_unless_told_otherwise() {
        let options = |port, release| Ok(Verb::Serve(ServeOptions { port, release }));
        assert_eq!(read(&["serve"]), options(8080, false));
        assert_eq!(
            read(&["serve", "--port", "3000", "--release"]),
            options(3000, true)
        );
        assert!(read(&["serve", "--port=99999"]).is_err());
    }

    #[test]
    fn stages_are_chosen_by_name_and_a_wrong_one_gets_the_list() {
        assert_eq!(
            read(&["test", "--only", "unit", "--only", "e2e"]),
            Ok(Verb::Test(vec![Stage::Unit, Stage::Browsers]))
        );
        let refused = read(&["test", "--only", "units"]).unwrap_err();
        assert!(
            refused.contains("there is no stage `units`; the stages are format, lints"),
            "{refused}"
        );
    }

    #[test]
    fn help_is_the_same_in_both_ways_of_asking_and_exists_for_every_verb() {
        for verb in ["serve", "build", "test", "check-data", "bench", "map"] {
            let help = read(&["help", verb]).unwrap();
            assert_eq!(read(&[verb, "--help"]).unwrap(), help);
            assert!(
                OVERVIEW.contains(&format!("cargo xtask {verb} ")),
                "{verb} is not in the overview"
            );
            assert!(matches!(help, Verb::Help(text) if text.starts_with(&format!("cargo xtask {verb}"))));
        }
        assert_eq!(read(&[]).unwrap(), Verb::Help(OVERVIEW));
    }

    #[test]
    fn every_stage_is_explained() {
        assert!(
            Stage::ALL
                .iter()
                .all(|stage| TEST.contains(&format!("\n  {} ", stage.name())))
        );
    }

    #[test]
    fn what_nobody_knows_is_refused() {
        assert_eq!(read(&["srve"]), Err("there is no command `srve`".into()));
        assert!(read(&["build", "--fast"]).is_err());
        assert!(read(&["serve", "--port", "many"]).is_err());
    }
}
