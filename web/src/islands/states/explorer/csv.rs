//! Lines of a CSV file (RFC 4180).

/// A line with its end; cells that need it are quoted.
pub fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    cells.join(",") + "\r\n"
}

fn cell(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_commas_quotes_or_breaks_are_quoted() {
        assert_eq!(
            line(["FRA", "a, b", "say \"no\"", ""]),
            "FRA,\"a, b\",\"say \"\"no\"\"\",\r\n"
        );
    }
}
