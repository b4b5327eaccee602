//! The data of one State as a file: every row of every table that concerns it, with its sources.

use asp_core::{
    Iso3, Provenance,
    record::{Cell, Record},
};
use serde_json::{Map, Value, json};

/// Where the file of a State lies, below the root of the site.
pub fn path(code: Iso3) -> String {
    format!("data/states/{}.json", code.slug())
}

/// All States that have a file: those with a page.
pub fn states() -> impl Iterator<Item = Iso3> {
    let parties = asp_data::states().iter().map(|row| row.state);
    parties.chain(asp_data::signatories().iter().map(|row| row.state))
}

macro_rules! tables_of {
    ($( $group:literal { $( $name:ident: $module:ident::$record:ident, )+ } )+) => {
        /// The rows on `code` by table; a table without any is left out.
        fn tables(code: Iso3) -> Map<String, Value> {
            let mut tables = Map::new();
            $($( add(&mut tables, asp_data::$name(), code); )+)+
            tables
        }
    };
}

asp_core::for_each_table!(tables_of);

fn add<T: Record>(tables: &mut Map<String, Value>, rows: &[T], code: Iso3) {
    let rows: Vec<Value> = rows.iter().filter_map(|row| of_state(row, code)).collect();
    if !rows.is_empty() {
        tables.insert(T::TABLE.name(), rows.into());
    }
}

/// The row as the tables of the data print it, if one of its columns of States names the State.
fn of_state<T: Record>(row: &T, code: Iso3) -> Option<Value> {
    let cells = row.write();
    let columns = T::TABLE.columns.iter().zip(&cells);
    let concerns = columns.clone().any(|(column, cell)| {
        column.form.kind == <Iso3 as Cell>::KIND && cell.split(';').any(|one| one.trim() == code.as_str())
    });
    if !concerns {
        return None;
    }
    let session = row
        .session()
        .map(|id| ("session".to_owned(), id.to_string().into()));
    let filled = columns.filter(|(_, cell)| !cell.is_empty());
    let fields = filled.map(|(column, cell)| (column.name.to_owned(), cell.clone().into()));
    let mut object: Map<String, Value> = session.into_iter().chain(fields).collect();
    object.extend(provenance(row.provenance()));
    Some(Value::Object(object))
}

/// The columns every table ends in, with the addresses of the sources.
fn provenance(of: &Provenance) -> impl Iterator<Item = (String, Value)> + use<> {
    let sources: Vec<&str> = of
        .sources
        .iter()
        .filter_map(|id| asp_data::source(*id).map(|source| source.reference))
        .collect();
    let mut fields = vec![("source", json!(sources)), ("basis", json!(of.basis.code()))];
    if let Some(day) = of.retrieved {
        fields.push(("retrieved", json!(day.to_string())));
    }
    for (name, columns) in [("unconfirmed", &of.unconfirmed), ("confirmed", &of.confirmed)] {
        if !columns.is_empty() {
            fields.push((name, json!(columns)));
        }
    }
    if !of.notes.is_empty() {
        fields.push(("notes", json!(of.notes)));
    }
    fields.into_iter().map(|(name, value)| (name.to_owned(), value))
}

/// The file of a State.
pub fn file(code: Iso3) -> String {
    let licence = "https://creativecommons.org/licenses/by/4.0/";
    let content = json!({
        "state": code.to_string(),
        "version": asp_data::version(),
        "as_of": asp_data::date().to_string(),
        "licence": licence,
        "tables": tables(code),
    });
    format!("{content:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_a_state_holds_its_rows_with_their_sources_and_no_others() {
        let value: Value = serde_json::from_str(&file("HUN".parse().unwrap())).unwrap();
        let tables = value["tables"].as_object().unwrap();
        assert_eq!(tables["states/states"].as_array().unwrap().len(), 1);
        assert_eq!(tables["states/withdrawals"].as_array().unwrap().len(), 5);
        let notice = &tables["states/withdrawals"][2];
        assert_eq!(notice["event"], "notification");
        assert!(notice["source"][0].as_str().unwrap().starts_with("https://"));
        for rows in tables.values() {
            for row in rows.as_array().unwrap() {
                assert!(row["basis"].is_string() && !row["source"].as_array().unwrap().is_empty());
            }
        }
    }

    #[test]
    fn a_state_in_a_list_of_states_counts_as_named() {
        let value: Value = serde_json::from_str(&file("MLI".parse().unwrap())).unwrap();
        assert!(
            value["tables"]["sessions/debate"].is_array() || value["tables"]["states/withdrawals"].is_array()
        );
    }
}
