//! The source: a TopoJSON file, in which neighbours share the arcs between them.

use anyhow::{Context, Result};
use serde_json::Value;

/// Longitude and latitude in degrees.
pub(super) type Degrees = (f64, f64);

/// A ring as arcs in order; `!i` is arc `i` backwards.
pub(super) type Ring = Vec<i64>;

/// A piece of land: its outline and its holes.
pub(super) type Piece = Vec<Ring>;

/// A territory as the source has it.
#[derive(Debug)]
pub(super) struct Territory {
    pub(super) name: String,
    /// ISO 3166-1 numeric; some territories have none.
    pub(super) number: Option<u32>,
    pub(super) pieces: Vec<Piece>,
}

/// All territories and the arcs they are made of.
#[derive(Debug)]
pub(super) struct Topology {
    pub(super) arcs: Vec<Vec<Degrees>>,
    pub(super) territories: Vec<Territory>,
}

impl Topology {
    pub(super) fn read(text: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(text).context("the source is not JSON")?;
        Ok(Self {
            arcs: arcs(&json).context("the arcs of the source are not TopoJSON")?,
            territories: territories(&json).context("the territories of the source are not TopoJSON")?,
        })
    }
}

fn pair(value: &Value) -> Option<(f64, f64)> {
    Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?))
}

/// Each point is written as a step on a grid from the one before.
fn arcs(json: &Value) -> Option<Vec<Vec<Degrees>>> {
    let transform = json.get("transform")?;
    let (scale, origin) = (pair(transform.get("scale")?)?, pair(transform.get("translate")?)?);
    let unpack = |arc: &Value| -> Option<Vec<Degrees>> {
        let (mut x, mut y) = (0.0, 0.0);
        let points = arc.as_array()?.iter().map(|step| {
            let step = pair(step)?;
            (x, y) = (x + step.0, y + step.1);
            Some((x * scale.0 + origin.0, y * scale.1 + origin.1))
        });
        points.collect()
    };
    json.get("arcs")?.as_array()?.iter().map(unpack).collect()
}

fn territories(json: &Value) -> Option<Vec<Territory>> {
    let list = json.pointer("/objects/countries/geometries")?.as_array()?;
    list.iter().map(territory).collect()
}

fn territory(value: &Value) -> Option<Territory> {
    let arcs = value.get("arcs")?;
    let pieces = match value.get("type")?.as_str()? {
        "Polygon" => vec![piece(arcs)?],
        "MultiPolygon" => arcs.as_array()?.iter().map(piece).collect::<Option<_>>()?,
        _ => return None,
    };
    Some(Territory {
        name: value.pointer("/properties/name")?.as_str()?.to_owned(),
        number: value
            .get("id")
            .and_then(Value::as_str)
            .and_then(|id| id.parse().ok()),
        pieces,
    })
}

fn piece(value: &Value) -> Option<Piece> {
    let ring = |ring: &Value| {
        ring.as_array()?
            .iter()
            .map(Value::as_i64)
            .collect::<Option<Ring>>()
    };
    value.as_array()?.iter().map(ring).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arcs_are_steps_on_a_grid() {
        let text = r#"{"transform":{"scale":[0.5,2],"translate":[-10,0]},
            "arcs":[[[0,0],[2,1],[-1,1]]],
            "objects":{"countries":{"geometries":[
                {"type":"Polygon","id":"040","arcs":[[0]],"properties":{"name":"One"}},
                {"type":"MultiPolygon","arcs":[[[-1]]],"properties":{"name":"Two"}}]}}}"#;
        let topology = Topology::read(text).unwrap();
        assert_eq!(topology.arcs, [[(-10.0, 0.0), (-9.0, 2.0), (-9.5, 4.0)]]);
        assert_eq!(topology.territories[0].number, Some(40));
        assert_eq!(topology.territories[1].number, None);
        assert_eq!(topology.territories[1].pieces, [[[-1]]]);
    }
}
