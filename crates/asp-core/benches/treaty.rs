//! What an as-of date costs: the list of parties on a day, and the whole chart of the membership.

#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;

#[cfg(not(target_arch = "wasm32"))]
use criterion::Criterion;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{Criterion, wasm_bindgen_bench};

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_bench)]
fn membership(c: &mut Criterion) {
    let roll = common::roll();
    let on = common::day("2017-10-27");
    c.bench_function("parties on a day", |b| b.iter(|| roll.count_on(black_box(on))));
    c.bench_function("steps of the membership chart", |b| {
        b.iter(|| black_box(roll).counts())
    });
}

#[cfg(not(target_arch = "wasm32"))]
criterion::criterion_group!(benches, membership);
#[cfg(not(target_arch = "wasm32"))]
criterion::criterion_main!(benches);

#[cfg(target_arch = "wasm32")]
fn main() {}
