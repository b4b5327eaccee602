//! Which encoding a browser may be sent, from its `Accept-Encoding` (RFC 9110, section 12.5.3).

/// How the bytes travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// The name in `Content-Encoding`; bytes as they are have none.
    pub(crate) fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }
}

/// Brotli where it is accepted, else gzip, else the bytes as they are. Preferences between accepted
/// encodings are not looked at: every browser that accepts brotli is served best by it.
pub(crate) fn best(accept_encoding: Option<&str>) -> Encoding {
    let accepts = |name: &str| {
        accept_encoding
            .unwrap_or_default()
            .split(',')
            .filter_map(accepted_name)
            .any(|accepted| accepted.eq_ignore_ascii_case(name))
    };
    match () {
        () if accepts("br") => Encoding::Brotli,
        () if accepts("gzip") => Encoding::Gzip,
        () => Encoding::Identity,
    }
}

/// The name in one member of the list, unless its weight is zero, which refuses it.
fn accepted_name(member: &str) -> Option<&str> {
    let mut parts = member.split(';').map(str::trim);
    let name = parts.next()?;
    let refused = parts
        .filter_map(|part| part.strip_prefix("q="))
        .any(|weight| weight.parse::<f32>().is_ok_and(|weight| weight == 0.0));
    (!refused).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_accepted_encoding_is_chosen() {
        for (header, expected) in [
            (None, Encoding::Identity),
            (Some(""), Encoding::Identity),
            (Some("gzip, deflate, br, zstd"), Encoding::Brotli),
            (Some("gzip;q=1.0, BR;q=0.5"), Encoding::Brotli),
            (Some("gzip, br;q=0"), Encoding::Gzip),
            (Some("gzip;q=0.000"), Encoding::Identity),
            (Some("broken-br"), Encoding::Identity),
        ] {
            assert_eq!(best(header), expected, "{header:?}");
        }
    }
}
