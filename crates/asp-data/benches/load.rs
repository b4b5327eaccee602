//! What it costs to unpack the tables, once for a visit: each group, and all of them.
//!
//! Natively `cargo bench -p asp-data`; in WebAssembly, under node, with wasm-bindgen-cli of the version in Cargo.lock:
//! `CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
//!  cargo bench -p asp-data --target wasm32-unknown-unknown`

#[cfg(not(target_arch = "wasm32"))]
use criterion::Criterion;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{Criterion, wasm_bindgen_bench};

use asp_data::EMBEDDED;

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_bench)]
fn load(criterion: &mut Criterion) {
    for of_group in EMBEDDED.chunk_by(|a, b| a.group == b.group) {
        let Some(first) = of_group.first() else { continue };
        criterion.bench_function(&format!("load {}", first.group), |bencher| {
            bencher.iter(|| of_group.iter().map(|table| (table.load)()).sum::<usize>());
        });
    }
    criterion.bench_function("load everything", |bencher| {
        bencher.iter(|| EMBEDDED.iter().map(|table| (table.load)()).sum::<usize>());
    });
}

#[cfg(not(target_arch = "wasm32"))]
criterion::criterion_group!(benches, load);
#[cfg(not(target_arch = "wasm32"))]
criterion::criterion_main!(benches);

#[cfg(target_arch = "wasm32")]
fn main() {}
