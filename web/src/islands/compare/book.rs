//! What the comparison shows: written natively, drawn into a page of two States or fetched by the island.

/// Facts on States, row by row alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
pub struct Book {
    pub sections: Vec<Section>,
    pub states: Vec<Entry>,
    /// What the numbers of the lines stand for: the first source has the number 1.
    pub sources: Vec<Source>,
}

/// Rows under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
pub struct Section {
    pub title: String,
    pub rows: Vec<Heading>,
}

/// What a row is about, and what a reader should know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
pub struct Heading(pub String, pub String);

/// A State with a cell for each row of all sections.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
pub struct Entry {
    pub code: String,
    pub name: String,
    /// Where its own page is, from the page of the comparison.
    pub href: String,
    pub cells: Vec<Vec<Line>>,
}

/// A fact: its text, its [marks](MUTED), and the numbers of its sources.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
pub struct Line(pub String, pub u8, pub Vec<u16>);

/// The fact is not confirmed.
pub const UNCONFIRMED: u8 = 1;
/// The text is in English, whatever the page is in.
pub const ENGLISH: u8 = 2;
/// The text stands back: a rank.
pub const MUTED: u8 = 4;

impl Line {
    pub fn is(&self, mark: u8) -> bool {
        self.1 & mark != 0
    }
}

/// A source: its name, its address if it has one, and how it was used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
pub struct Source(pub String, pub String, pub String);

/// Gives the sources of some States new numbers, in the order of their first use. The numbers in the entries change;
/// the numbers of before are returned in the new order.
pub fn renumber(entries: &mut [Entry]) -> Vec<u16> {
    let mut order: Vec<u16> = Vec::new();
    // Row by row, as the eye goes.
    let rows = entries.iter().map(|entry| entry.cells.len()).max().unwrap_or(0);
    for row in 0..rows {
        for entry in entries.iter_mut() {
            for number in entry
                .cells
                .get_mut(row)
                .into_iter()
                .flatten()
                .flat_map(|line| &mut line.2)
            {
                let place = order.iter().position(|known| known == number).unwrap_or_else(|| {
                    order.push(*number);
                    order.len() - 1
                });
                *number = u16::try_from(place + 1).unwrap_or(u16::MAX);
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_counted_in_the_order_in_which_they_are_read() {
        let entry = |cells: Vec<Vec<Line>>| Entry {
            code: String::new(),
            name: String::new(),
            href: String::new(),
            cells,
        };
        let line = |sources: &[u16]| Line(String::new(), 0, sources.to_vec());
        let mut entries = [
            entry(vec![vec![line(&[40])], vec![line(&[7])]]),
            entry(vec![vec![line(&[9, 40])], vec![]]),
        ];
        assert_eq!(renumber(&mut entries), [40, 9, 7]);
        assert_eq!(entries[1].cells[0][0].2, [2, 1]);
        assert_eq!(entries[0].cells[1][0].2, [3]);
    }

    #[test]
    fn a_line_says_what_it_is_marked_as() {
        let line = Line(String::new(), UNCONFIRMED | ENGLISH, vec![]);
        assert!(line.is(UNCONFIRMED) && line.is(ENGLISH) && !line.is(MUTED));
    }
}
