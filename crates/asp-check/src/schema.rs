//! A description of the tables for editors and other programs: a Frictionless data package, version 2.

use asp_core::record::{Column, Form, Kind, PROVENANCE, Table};
use serde_json::{Map, Value, json};

use crate::{Files, Version, dataset::TABLES};

/// The name of the description in the data folder.
pub const FILE: &str = "datapackage.json";

/// The text of `datapackage.json` for a data folder.
///
/// A table with a file for each meeting is one resource with all of its files as parts.
pub fn datapackage(files: &Files, version: &Version) -> String {
    let resources: Vec<_> = TABLES
        .iter()
        .map(|(_, group, table)| resource(files, group, table))
        .filter(|resource| resource["path"] != json!([]))
        .collect();
    let package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "asp-observatory",
        "title": "The Assembly of States Parties to the Rome Statute: sessions, States, budget, elections, cooperation",
        "description": "Facts and figures with their sources. README.md tells what each file holds and how far it reaches.",
        "version": version.name,
        "created": format!("{}T00:00:00Z", version.date),
        "licenses": [{
            "name": "CC-BY-4.0",
            "title": "Creative Commons Attribution 4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }],
        "resources": resources,
    });
    let text = serde_json::to_string_pretty(&package).unwrap_or_default();
    text + "\n"
}

fn resource(files: &Files, group: &str, table: &Table) -> Value {
    json!({
        "name": resource_name(table.path),
        "type": "table",
        "description": table.about.trim(),
        "path": paths(files, table),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "group": group,
        "schema": schema(table),
    })
}

/// The name of a resource: `sessions-resolutions` for `sessions/*/resolutions.csv`.
fn resource_name(path: &str) -> String {
    path.replace("/*", "")
        .replace(".csv", "")
        .replace(['/', '_'], "-")
}

fn paths(files: &Files, table: &Table) -> Value {
    match table.path.split_once('*') {
        None => json!(table.path),
        Some((before, after)) => {
            let of_table = |path: &&String| path.starts_with(before) && path.ends_with(after);
            files.0.keys().filter(of_table).cloned().collect()
        }
    }
}

fn schema(table: &Table) -> Value {
    let columns = table.columns.iter().chain(PROVENANCE);
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": columns.map(field).collect::<Vec<_>>(),
        "missingValues": [""],
    });
    // Within one file of a table that has several, the key does not name the meeting.
    if !table.is_per_session() {
        schema["primaryKey"] = json!(table.key);
    }
    let foreign: Vec<_> = table
        .columns
        .iter()
        .filter_map(|column| foreign_key(table, column))
        .collect();
    if !foreign.is_empty() {
        schema["foreignKeys"] = json!(foreign);
    }
    schema
}

fn field(column: &Column) -> Value {
    let Form { kind, optional, list } = column.form;
    let mut field = Map::new();
    field.insert("name".to_owned(), json!(column.name));
    let (of, more) = kind_of(kind);
    field.insert("type".to_owned(), json!(if list { "list" } else { of }));
    field.insert("description".to_owned(), json!(column.about.trim()));
    let mut constraints = Map::new();
    if list {
        field.insert(
            "delimiter".to_owned(),
            json!(if column.name == "source" { " ; " } else { ";" }),
        );
    } else if let Value::Object(more) = more {
        for (name, value) in more {
            match name.as_str() {
                "enum" | "pattern" | "minimum" => constraints.insert(name, value),
                _ => field.insert(name, value),
            };
        }
    }
    if !optional {
        constraints.insert("required".to_owned(), json!(true));
    }
    if !constraints.is_empty() {
        field.insert("constraints".to_owned(), Value::Object(constraints));
    }
    Value::Object(field)
}

/// The type of a field and what narrows it.
fn kind_of(kind: Kind) -> (&'static str, Value) {
    match kind {
        Kind::Text => ("string", json!({})),
        Kind::Count => ("integer", json!({ "minimum": 0 })),
        Kind::Decimal | Kind::Rate => ("number", json!({})),
        Kind::Euro => ("integer", json!({})),
        Kind::YesNo => ("boolean", json!({ "trueValues": ["yes"], "falseValues": ["no"] })),
        Kind::Day => ("date", json!({})),
        Kind::PartialDate => ("string", json!({ "pattern": r"\d{4}(-\d{2}(-\d{2})?)?" })),
        Kind::Time => ("string", json!({ "pattern": r"\d{2}:\d{2}" })),
        Kind::Year => ("year", json!({})),
        Kind::Url => ("string", json!({ "format": "uri" })),
        Kind::Symbol => (
            "string",
            json!({ "pattern": r"(ICC-ASP|RC|PCNICC)/[A-Za-z0-9/._*-]+" }),
        ),
        Kind::Code(codes) => ("string", json!({ "enum": codes })),
        Kind::Reference(_) => ("string", json!({})),
    }
}

fn foreign_key(of: &Table, column: &Column) -> Option<Value> {
    let Kind::Reference(target) = column.form.kind else {
        return None;
    };
    if column.form.list || target == of.path {
        return None;
    }
    let (_, _, table) = TABLES.iter().find(|(_, _, table)| table.path == target)?;
    let key = table.key.last()?;
    Some(json!({
        "fields": [column.name],
        "reference": { "resource": resource_name(target), "fields": [key] },
    }))
}

/// The name of the list of columns in the data folder.
pub const COLUMNS: &str = "columns.md";

/// The text of `columns.md`: every table and its columns, for people.
pub fn columns() -> String {
    let mut text = "\
# Columns

Every table, its columns and what may stand in them. Made from the types that read the tables; do not edit by hand.
*May be blank* means: not known here, or not applicable; never zero and never none. A *list* holds any number of
values with `; ` between them. Free text is one line in the language of its source. Money is whole euros.

"
    .to_owned();
    text += "## In every table\n\n";
    text += &column_table(PROVENANCE);
    for (_, _, table) in TABLES {
        let path = table.path.replace('*', "‹session›");
        let key = table.key.join(", ");
        text += &format!(
            "\n## {path}\n\n{} A row is named, and rows are sorted, by {key}.\n\n",
            table.about.trim()
        );
        text += &column_table(table.columns);
    }
    text
}

fn column_table(columns: &[Column]) -> String {
    let mut text = "| column | holds | says |\n| --- | --- | --- |\n".to_owned();
    for column in columns {
        let says = column.about.split_whitespace().collect::<Vec<_>>().join(" ");
        text += &format!("| `{}` | {} | {says} |\n", column.name, holds(column.form));
    }
    text
}

/// What a cell holds, in words.
fn holds(form: Form) -> String {
    let kind = match form.kind {
        Kind::Text => "text".to_owned(),
        Kind::Count => "whole number".to_owned(),
        Kind::Decimal => "number, as `4.49`".to_owned(),
        Kind::Euro => "whole euros, as `195481500`".to_owned(),
        Kind::Rate => "percent with three decimals, as `0.004`".to_owned(),
        Kind::YesNo => "`yes` or `no`".to_owned(),
        Kind::Day => "day, as `2025-12-01`".to_owned(),
        Kind::PartialDate => "day, month or year, as `2025-12-01`, `2025-12`, `2025`".to_owned(),
        Kind::Time => "time, as `13:15`".to_owned(),
        Kind::Year => "year, as `2025`".to_owned(),
        Kind::Url => "web address".to_owned(),
        Kind::Symbol => "symbol of a document, as `ICC-ASP/24/Res.1`".to_owned(),
        Kind::Code(codes) => format!("one of `{}`", codes.join("`, `")),
        Kind::Reference("sessions/sessions.csv") => "session, as `asp24`".to_owned(),
        Kind::Reference("states/names.csv") => "State, as `FRA`".to_owned(),
        Kind::Reference(target) => format!("key of {}", target.replace('*', "‹session›")),
    };
    match (form.list, form.optional) {
        (true, _) => format!("list: {kind}"),
        (false, true) => format!("{kind}; may be blank"),
        (false, false) => kind,
    }
}
