//! The table of paths: a row for each State, one for other land, one for lines that are not settled.

use std::fmt::Write;

use super::outline::{Dot, Outline, Outlines};

/// The whole table. Paths are relative and in whole numbers, so that they weigh little in a page.
pub(super) fn table(outlines: &Outlines) -> String {
    let mut table = String::from("code,path,marker\n");
    for (code, outline) in &outlines.states {
        table.push_str(&row(code, outline));
    }
    table.push_str(&row("land", &outlines.land));
    let unsettled: String = outlines.unsettled.iter().map(|line| path(line)).collect();
    let _ = writeln!(table, "unsettled,{unsettled},");
    table
}

fn row(code: &str, outline: &Outline) -> String {
    let rings: String = outline.rings.iter().map(|ring| path(ring) + "z").collect();
    let marker = outline
        .marker
        .map(|(x, y)| format!("{x} {y}"))
        .unwrap_or_default();
    format!("{code},{rings},{marker}\n")
}

/// `M0 0 5-3 4 9`: one place, then steps.
fn path(dots: &[Dot]) -> String {
    let mut text = String::new();
    let mut last: Option<Dot> = None;
    for &(x, y) in dots {
        let (dx, dy) = last.map_or((x, y), |(from_x, from_y)| (x - from_x, y - from_y));
        match last {
            None => text.push('M'),
            Some(_) if text.ends_with('l') => {}
            Some(_) if dx < 0 => {}
            Some(_) => text.push(' '),
        }
        let _ = write!(text, "{dx}");
        if dy >= 0 {
            text.push(' ');
        }
        let _ = write!(text, "{dy}");
        if last.is_none() {
            text.push('l');
        }
        last = Some((x, y));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_one_place_and_steps_with_no_letter_too_many() {
        assert_eq!(
            path(&[(10, 20), (7, 20), (12, 15), (12, 25)]),
            "M10 20l-3 0 5-5 0 10"
        );
    }
}
