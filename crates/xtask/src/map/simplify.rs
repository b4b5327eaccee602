//! Fewer points, the same shape: Visvalingam and Whyatt's method, arc by arc.
//!
//! The ends of an arc stay, and neighbours share their arcs: what is simplified once fits on both sides.

use super::{outline::area, projection::Point};

/// Which points of `points` to keep so that no kept corner spans less than `least` square units.
pub(super) fn kept(points: &[Point], least: f64) -> Vec<usize> {
    let mut kept: Vec<usize> = (0..points.len()).collect();
    // A closed arc must stay a ring with a surface: three corners and the first again.
    let closed = points.first() == points.last();
    let fewest = if closed { 4 } else { 2 };
    let span = |kept: &[usize], place: usize| {
        let corner = place
            .checked_sub(1)
            .and_then(|before| kept.get(before..before + 3))?;
        Some(
            area(&[
                *points.get(corner[0])?,
                *points.get(corner[1])?,
                *points.get(corner[2])?,
            ])
            .abs(),
        )
    };
    // The ends span no corner and stay.
    let mut spans: Vec<f64> = (0..points.len())
        .map(|place| span(&kept, place).unwrap_or(f64::INFINITY))
        .collect();
    // An arc has a few thousand points at most: looking for the smallest one each time is quick enough.
    while kept.len() > fewest {
        let Some((place, smallest)) = spans
            .iter()
            .copied()
            .enumerate()
            .min_by(|a, b| a.1.total_cmp(&b.1))
        else {
            break;
        };
        if smallest >= least {
            break;
        }
        kept.remove(place);
        spans.remove(place);
        for neighbour in [place - 1, place] {
            if let (Some(new), Some(old)) = (span(&kept, neighbour), spans.get_mut(neighbour)) {
                // What a corner spans never shrinks, so that small corners go before large ones.
                *old = new.max(smallest);
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flat_corners_go_and_sharp_ones_stay() {
        let line = [(0.0, 0.0), (1.0, 0.1), (2.0, 0.0), (3.0, 9.0), (4.0, 0.0)];
        assert_eq!(kept(&line, 1.0), [0, 2, 3, 4]);
    }

    #[test]
    fn ends_stay_whatever_is_asked() {
        assert_eq!(kept(&[(0.0, 0.0), (1.0, 5.0), (2.0, 0.0)], 1e9), [0, 2]);
        let island = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
        assert_eq!(kept(&island, 1e9).len(), 4);
    }
}
