//! What can be typed after `cargo xtask`, and the help for it.

use lexopt::prelude::*;

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Help(&'static str),
    Build,
    Serve(ServeOptions),
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
  cargo xtask help VERB    More about one of them; `cargo xtask VERB --help` says the same.

You need Rust from rustup.rs and, for the site, Node.js with npm. Whatever else is missing is installed on
the first run into ~/.cache/asp-observatory/tools (set ASP_TOOLS to put it elsewhere), never into the project.
That first run takes ten to fifteen minutes on two cores; later ones start at once.
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

/// Reads the command line.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Verb, lexopt::Error> {
    match parser.next()? {
        None | Some(Long("help") | Short('h')) => Ok(Verb::Help(OVERVIEW)),
        Some(Value(verb)) => match verb.string()?.as_str() {
            "help" => Ok(Verb::Help(help(parser)?)),
            "build" => plain(parser, Verb::Build, BUILD),
            "serve" => serve(parser),
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

fn unknown(verb: &str) -> lexopt::Error {
    format!("there is no command `{verb}`").into()
}
