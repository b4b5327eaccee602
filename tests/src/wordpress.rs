//! A real WordPress, with its database, for as long as a test runs.
//!
//! Debian's packages, set up in a folder of their own: nothing of the machine's is touched. The database listens on a
//! socket in that folder, PHP's own server on loopback.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::process::{Process, free_port};
use crate::programs::{MARIADB, MARIADB_INSTALL, PHP, wordpress_folder};
use crate::wait::until;

const CONFIG: &str = include_str!("../wordpress/config.php");
const INSTALL: &str = include_str!("../wordpress/install.php");
const THEME: &str = include_str!("../wordpress/theme.php");
const PLUGIN: &str = include_str!("../wordpress/plugin.php");

/// A WordPress that answers.
#[derive(Debug)]
pub struct WordPress {
    url: String,
    environment: Vec<(String, String)>,
    pages: PathBuf,
    // In the order in which they end.
    php: Process,
    _database: Process,
    _folder: TempDir,
}

impl WordPress {
    /// Sets one up that may ask the site on `site_port` of loopback for what it embeds.
    ///
    /// # Errors
    /// If a package is missing: the message says how to get it. If a program does not start: what it said.
    pub async fn start(site_port: u16) -> Result<Self> {
        let folder = TempDir::with_prefix("asp-wordpress-")?;
        let (data, socket) = (folder.path().join("data"), folder.path().join("db.sock"));
        let database = database(&data, &socket).await?;
        let pages = folder.path().join("pages");
        unpack(&pages)?;
        let port = free_port()?;
        let url = format!("http://127.0.0.1:{port}");
        let environment = vec![
            ("TEST_SOCKET".to_owned(), socket.display().to_string()),
            ("TEST_URL".to_owned(), url.clone()),
            ("TEST_SITE_PORT".to_owned(), site_port.to_string()),
            // More than one answer at a time, as any host gives.
            ("PHP_CLI_SERVER_WORKERS".to_owned(), "4".to_owned()),
        ];
        run(&pages, &environment, "install", "")?;
        let borrowed: Vec<(&str, &str)> = environment
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let root = pages.display().to_string();
        let php = Process::start(
            &PHP.find()?,
            ["-S", &format!("127.0.0.1:{port}"), "-t", &root],
            &borrowed,
        )?;
        until(
            "WordPress listens",
            async || {
                Ok(tokio::net::TcpStream::connect(("127.0.0.1", port))
                    .await
                    .map(drop)?)
            },
            |()| true,
        )
        .await
        .with_context(|| php.output())?;
        Ok(Self {
            url,
            environment,
            pages,
            php,
            _database: database,
            _folder: folder,
        })
    }

    /// What PHP has complained about.
    pub fn output(&self) -> String {
        self.php.output()
    }

    /// Publishes a post of this content, as typed into the editor; gives its address.
    pub fn publish(&self, content: &str) -> Result<String> {
        let number = run(&self.pages, &self.environment, "publish", content)?;
        ensure!(number.trim().parse::<u32>().is_ok(), "no post was made: {number}");
        Ok(format!("{}/?p={}", self.url, number.trim()))
    }
}

/// A database server with an empty database for WordPress.
async fn database(data: &Path, socket: &Path) -> Result<Process> {
    let install = Command::new(MARIADB_INSTALL.find()?)
        .args([
            "--no-defaults",
            "--skip-test-db",
            "--auth-root-authentication-method=normal",
        ])
        .arg(format!("--datadir={}", data.display()))
        .args(user())
        .output()?;
    ensure!(
        install.status.success(),
        "no database could be made: {}",
        String::from_utf8_lossy(&install.stderr)
    );
    let first = data.join("first.sql");
    fs::write(&first, "CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n")?;
    let mut arguments = vec![
        "--no-defaults".to_owned(),
        format!("--datadir={}", data.display()),
        format!("--socket={}", socket.display()),
        format!("--init-file={}", first.display()),
        "--skip-networking".to_owned(),
    ];
    arguments.extend(user());
    let server = Process::start(&MARIADB.find()?, arguments, &[])?;
    until(
        "the database listens",
        async || Ok(tokio::net::UnixStream::connect(socket).await.map(drop)?),
        |()| true,
    )
    .await
    .with_context(|| server.output())?;
    Ok(server)
}

/// MariaDB refuses to run as root unless told to, and a container's user is root.
fn user() -> Option<String> {
    let root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    root.then(|| "--user=root".to_owned())
}

/// WordPress' own files with our settings. Copied: PHP would follow a link to the machine's settings.
fn unpack(pages: &Path) -> Result<()> {
    let status = Command::new("cp")
        .arg("--recursive")
        .arg("--dereference")
        .arg(wordpress_folder()?)
        .arg(pages)
        .status()?;
    ensure!(status.success(), "WordPress' files could not be copied");
    let plugins = pages.join("wp-content").join("mu-plugins");
    fs::create_dir_all(&plugins)?;
    fs::write(plugins.join("loopback.php"), PLUGIN)?;
    let theme = pages.join("wp-content").join("themes").join("plain");
    fs::create_dir_all(&theme)?;
    fs::write(theme.join("style.css"), "/* Theme Name: Plain */\n")?;
    fs::write(theme.join("index.php"), THEME)?;
    fs::write(pages.join("wp-config.php"), CONFIG)?;
    fs::write(pages.join("publish.php"), INSTALL)?;
    Ok(())
}

/// Runs our script with WordPress' functions and gives what it prints.
fn run(pages: &Path, environment: &[(String, String)], verb: &str, input: &str) -> Result<String> {
    let mut php = Command::new(PHP.find()?)
        .arg(pages.join("publish.php"))
        .arg(verb)
        .envs(environment.iter().cloned())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    php.stdin
        .take()
        .context("no standard input")?
        .write_all(input.as_bytes())?;
    let output = php.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(
        output.status.success(),
        "WordPress could not {verb}: {said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(said)
}
