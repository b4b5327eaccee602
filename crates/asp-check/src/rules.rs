//! What only several rows together can show.

use crate::{Problem, Version, dataset::Tables};

pub(crate) fn check(_tables: &Tables, _version: Option<&Version>, _problems: &mut Vec<Problem>) {}
