//! What an as-of date costs: the list of parties on a day, and the whole chart of the membership.

#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};

fn membership(c: &mut Criterion) {
    let roll = common::roll();
    let on = common::day("2017-10-27");
    c.bench_function("parties on a day", |b| b.iter(|| roll.count_on(black_box(on))));
    c.bench_function("steps of the membership chart", |b| {
        b.iter(|| black_box(roll).counts())
    });
}

criterion_group!(benches, membership);
criterion_main!(benches);
