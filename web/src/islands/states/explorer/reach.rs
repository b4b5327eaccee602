//! Which dot of the map a finger means: on a phone they are three pixels wide.

/// How near to a dot a finger must come, in pixels: the least that guidelines ask of a target is twice as wide.
const NEAR: f64 = 12.0;
/// Nearer than that where it has come to another State, which is meant as well.
const OVER_A_STATE: f64 = 6.0;

/// The dot nearest to `at`, if it is near enough.
pub fn dot(dots: &[(f64, f64)], at: (f64, f64), over_a_state: bool) -> Option<usize> {
    let reach = if over_a_state { OVER_A_STATE } else { NEAR };
    let square = |dot: &(f64, f64)| (dot.0 - at.0) * (dot.0 - at.0) + (dot.1 - at.1) * (dot.1 - at.1);
    let near = dots.iter().map(square).enumerate();
    let nearest = near.min_by(|a, b| a.1.total_cmp(&b.1))?;
    (nearest.1 <= reach * reach).then_some(nearest.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finger_beside_a_dot_means_the_nearest_one() {
        let dots = [(100.0, 100.0), (104.0, 100.0)];
        for (at, over_a_state, expected) in [
            ((101.0, 100.0), false, Some(0)),
            ((103.0, 100.0), false, Some(1)),
            ((90.0, 105.0), false, Some(0)),
            ((90.0, 105.0), true, None),
            ((100.0, 105.0), true, Some(0)),
            ((80.0, 100.0), false, None),
        ] {
            assert_eq!(dot(&dots, at, over_a_state), expected, "{at:?}");
        }
        assert_eq!(dot(&[], (0.0, 0.0), false), None);
    }
}
