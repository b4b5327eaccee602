//! What is embedded is what the files say, and the files are as they should be written.

#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;

use asp_check::{Dataset, Files};

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data"))
}

fn dataset() -> Dataset {
    asp_check::check(folder()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

macro_rules! same_rows {
    ($( $group:literal { $( $name:ident: $module:ident::$record:ident, )+ } )+) => {
        #[test]
        fn every_table_unpacks_to_the_rows_of_its_files() {
            let dataset = dataset();
            $($(
                assert!(!asp_data::$name().is_empty(), stringify!($name));
                assert_eq!(asp_data::$name(), dataset.$name, stringify!($name));
            )+)+
        }

        #[test]
        fn every_row_names_a_source_that_exists() {
            $($(
                for row in asp_data::$name() {
                    let sources = &row.provenance.sources;
                    assert!(!sources.is_empty(), "{row:?}");
                    assert!(sources.iter().all(|id| asp_data::source(*id).is_some()), "{row:?}");
                }
            )+)+
        }
    };
}

asp_core::for_each_table!(same_rows);

#[test]
fn every_file_is_written_as_the_tables_write_it() {
    let (files, problems) = Files::read(folder());
    assert_eq!(problems, []);
    let tidied = asp_check::tidy(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
    for (path, text) in &files.0 {
        assert!(
            Some(text) == tidied.0.get(path),
            "{path} is not in order: run `cargo run -p asp-check --example fix`"
        );
    }
}

#[test]
fn the_descriptions_are_those_of_the_tables_as_they_are() {
    let (files, _) = Files::read(folder());
    let package = asp_check::schema::datapackage(&files, &dataset().version);
    for (name, expected) in [
        ("datapackage.json", package),
        ("columns.md", asp_check::schema::columns()),
    ] {
        let committed = std::fs::read_to_string(folder().join(name)).unwrap_or_default();
        assert!(
            committed == expected,
            "{name} is not up to date: run `cargo run -p asp-check --example fix`"
        );
    }
}

#[test]
fn the_rows_of_a_session_are_found() {
    let id = "asp24".parse().unwrap();
    let resolutions = asp_data::of_session(asp_data::resolutions(), id);
    assert_eq!(resolutions.len(), 6);
    assert!(resolutions.iter().all(|resolution| resolution.session == id));
    assert_eq!(
        asp_data::of_session(asp_data::resolutions(), "asp25".parse().unwrap()),
        []
    );
    assert_eq!(asp_data::session(id).unwrap().city, "The Hague");
}

#[test]
fn a_state_is_found_by_its_code() {
    assert_eq!(
        asp_data::state("UKR".parse().unwrap())
            .unwrap()
            .deposit
            .to_string(),
        "2024-10-25"
    );
    assert_eq!(asp_data::state("USA".parse().unwrap()), None);
    assert_eq!(
        asp_data::state_name("PSE".parse().unwrap()).unwrap().fr,
        "État de Palestine"
    );
}

#[test]
fn the_version_is_that_of_the_data() {
    let version = dataset().version;
    assert_eq!(
        (asp_data::version(), asp_data::date()),
        (version.name.as_str(), version.date)
    );
}

/// Published counts: 125 parties in 2026; Burundi and the Philippines left.
#[test]
fn the_number_of_parties_is_that_of_the_depositary() {
    let today = asp_data::date();
    let parties = asp_data::states().iter().filter(|state| {
        state.entry_into_force <= today && state.withdrawal_effective.is_none_or(|day| day > today)
    });
    assert_eq!(parties.count(), 125);
    assert_eq!(asp_data::states().len(), 127);
}

/// People of civil society stand without a name wherever a person is recorded by role.
#[test]
fn a_row_without_a_name_has_a_role_and_an_organisation() {
    let nameless: Vec<_> = asp_data::people()
        .iter()
        .filter(|person| person.person.is_none())
        .collect();
    assert_eq!(nameless.len(), 14);
    assert!(
        nameless
            .iter()
            .all(|person| !person.role.is_empty() && !person.organisation.is_empty())
    );
}
