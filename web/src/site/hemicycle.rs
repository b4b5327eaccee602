//! The seats of an assembly as a half circle of dots: one for each State Party, all of the same size.

use std::f64::consts::PI;

/// How many rows the seats stand in.
const ROWS: usize = 6;
/// Radius of the first and of the last row, in units of the drawing.
const RADII: (f64, f64) = (84.0, 188.0);
/// The drawing is as wide as the last row and a margin for its dots.
pub const WIDTH: u16 = 400;
/// Its height, with the same margin.
pub const HEIGHT: u16 = 206;

/// Places of `n` seats from left to right, in whole units from the top left corner.
///
/// Each row takes its share by length, so that neighbours stand equally far apart in every row.
pub fn seats(n: usize) -> Vec<(u16, u16)> {
    let mut places: Vec<(f64, f64)> = rows(n)
        .into_iter()
        .zip(radii())
        .flat_map(|(count, radius)| row(count, radius))
        .collect();
    // By angle, and from the inside out: a group of neighbours in the list is a sector of the circle.
    places.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    places
        .into_iter()
        .map(|(angle, radius)| place(angle, radius))
        .collect()
}

fn radii() -> impl Iterator<Item = f64> + Clone {
    let (first, last) = RADII;
    (0..ROWS).map(move |row| first + (last - first) * row as f64 / (ROWS - 1) as f64)
}

/// How many seats each row takes: what is left over goes to the outer rows.
fn rows(n: usize) -> Vec<usize> {
    let length: f64 = radii().sum();
    let mut counts: Vec<usize> = radii()
        .map(|radius| (n as f64 * radius / length) as usize)
        .collect();
    let left = n.saturating_sub(counts.iter().sum());
    for count in counts.iter_mut().rev().take(left) {
        *count += 1;
    }
    counts
}

/// The seats of a row, as angle and radius.
fn row(count: usize, radius: f64) -> impl Iterator<Item = (f64, f64)> {
    let steps = count.saturating_sub(1).max(1) as f64;
    (0..count).map(move |seat| (PI * seat as f64 / steps, radius))
}

fn place(angle: f64, radius: f64) -> (u16, u16) {
    let (x, y) = (
        f64::from(WIDTH) / 2.0 - radius * angle.cos(),
        f64::from(HEIGHT) - 10.0 - radius * angle.sin(),
    );
    (x.round() as u16, y.round() as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_seat_of_its_own_inside_the_drawing() {
        for n in [1, 60, 120, 125, 193] {
            let seats = seats(n);
            assert_eq!(seats.len(), n);
            let mut places = seats.clone();
            places.sort_unstable();
            places.dedup();
            assert_eq!(places.len(), n, "{n} seats overlap");
            assert!(seats.iter().all(|(x, y)| *x <= WIDTH && *y <= HEIGHT));
        }
    }

    #[test]
    fn seats_run_from_left_to_right() {
        let seats = seats(125);
        assert!(seats[0].0 < seats[62].0 && seats[62].0 < seats[124].0);
    }
}
