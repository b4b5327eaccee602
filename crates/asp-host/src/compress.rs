//! The bytes of a file as they travel.

use std::io::{self, Write};

use crate::negotiate::Encoding;

/// Between the quick 4–6 hosts use on the fly and the 11 of files compressed ahead: pages come out within a
/// few per cent of 11, and the first answer does not keep anyone waiting.
pub const BROTLI_QUALITY: i32 = 9;
const BROTLI_WINDOW: i32 = 22;

/// Below this an encoding costs more than it saves.
const WORTH_IT: usize = 256;

/// Whether files of this type shrink at all; pictures and fonts are compressed in themselves.
pub(crate) fn is_worth_it(content_type: &str, length: usize) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default();
    let shrinks = essence.starts_with("text/")
        || essence.ends_with("+json")
        || essence.ends_with("+xml")
        || matches!(
            essence,
            "application/javascript" | "application/json" | "application/wasm" | "application/xml"
        );
    shrinks && length >= WORTH_IT
}

/// The bytes in this encoding.
pub(crate) fn encode(bytes: &[u8], encoding: Encoding) -> io::Result<Vec<u8>> {
    match encoding {
        Encoding::Identity => Ok(bytes.to_vec()),
        Encoding::Gzip => {
            let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
            writer.write_all(bytes)?;
            writer.finish()
        }
        Encoding::Brotli => brotli(bytes, BROTLI_QUALITY),
    }
}

/// The bytes after brotli at a quality from 0 to 11.
pub fn brotli(bytes: &[u8], quality: i32) -> io::Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin: BROTLI_WINDOW,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &params)?;
    Ok(compressed)
}
