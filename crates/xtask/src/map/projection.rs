//! The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): every area in its true proportion.

use super::topology::Degrees;

/// A place on the drawing, x to the right and y down.
pub(super) type Point = (f64, f64);

/// How wide the whole world would be, in units of the drawing.
const WORLD: f64 = 1000.0;
/// The meridian in the middle. The seam on the other side then runs through the Bering Strait and cuts no State.
const MIDDLE: f64 = 11.0;
/// The largest x of the projection of the unit sphere.
const EDGE: f64 = 2.706_629_98;
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// Projects the points of an arc. It lies on one side of the seam: the side of most of its points.
pub(super) fn arc(points: &[Degrees]) -> Vec<Point> {
    let mut before = None;
    // An arc that crosses the date line, as Chukotka's coast does, goes on beyond 180 degrees.
    let whole: Vec<Degrees> = points
        .iter()
        .map(|(longitude, latitude)| {
            let last: f64 = *before.get_or_insert(*longitude);
            let longitude = longitude + 360.0 * ((last - longitude) / 360.0).round();
            before = Some(longitude);
            (longitude, *latitude)
        })
        .collect();
    let mean = whole.iter().map(|(longitude, _)| longitude).sum::<f64>() / whole.len().max(1) as f64;
    let turn = 360.0 * ((MIDDLE - mean) / 360.0).round();
    whole
        .iter()
        .map(|(longitude, latitude)| point(longitude + turn - MIDDLE, *latitude))
        .collect()
}

/// Projects a place given by its degrees east of the middle and north of the equator.
fn point(east: f64, north: f64) -> Point {
    let scale = WORLD / (2.0 * EDGE);
    let t = (3_f64.sqrt() / 2.0 * north.to_radians().sin()).asin();
    let (t2, t6) = (t * t, t.powi(6));
    let [a1, a2, a3, a4] = A;
    let x = 2.0 * 3_f64.sqrt() * east.to_radians() * t.cos()
        / (3.0 * (9.0 * a4 * t2 * t6 + 7.0 * a3 * t6 + 3.0 * a2 * t2 + a1));
    let y = t * (a4 * t2 * t6 + a3 * t6 + a2 * t2 + a1);
    (scale * x, -scale * y)
}

/// Square kilometres of the Earth in one square unit of the drawing.
#[cfg(test)]
pub(super) const KM2: f64 =
    510_065_622.0 / (4.0 * std::f64::consts::PI) * (2.0 * EDGE / WORLD) * (2.0 * EDGE / WORLD);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coast_across_the_date_line_stays_in_one_piece() {
        let coast = arc(&[(178.0, 65.0), (179.9, 66.0), (-179.9, 66.0), (-172.0, 64.0)]);
        assert!(
            coast
                .windows(2)
                .all(|step| step[1].0 > step[0].0 && step[1].0 < step[0].0 + 30.0),
            "{coast:?}"
        );
    }

    #[test]
    fn the_world_is_as_wide_as_the_drawing_and_its_middle_is_the_origin() {
        assert_eq!(point(0.0, 0.0), (0.0, 0.0));
        assert!((point(180.0, 0.0).0 - WORLD / 2.0).abs() < 1e-6);
        assert!((point(0.0, 90.0).1 / point(180.0, 0.0).0 + 0.486_77).abs() < 1e-4);
    }

    #[test]
    fn a_square_degree_keeps_its_area_at_every_latitude() {
        let corners = |east: f64, north: f64| {
            [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)].map(|(e, n)| point(east + e, north + n))
        };
        let sphere = |north: f64| {
            6371.007_f64.powi(2)
                * 1_f64.to_radians()
                * ((north + 1.0).to_radians().sin() - north.to_radians().sin())
        };
        for (east, north) in [
            (0.0, 0.0),
            (100.0, 30.0),
            (-150.0, 60.0),
            (20.0, -55.0),
            (5.0, 78.0),
        ] {
            let drawn = super::super::outline::area(&corners(east, north)).abs() * KM2;
            assert!(
                (drawn / sphere(north) - 1.0).abs() < 0.002,
                "{east} {north}: {drawn}"
            );
        }
    }

    #[test]
    fn what_lies_beyond_the_seam_is_drawn_at_the_other_edge() {
        let chukotka = arc(&[(-172.0, 66.0), (-175.0, 67.0)]);
        let alaska = arc(&[(-166.0, 66.0), (-160.0, 67.0)]);
        assert!(chukotka[0].0 > 200.0 && alaska[0].0 < -200.0);
    }
}
