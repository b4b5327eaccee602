//! What a scenario costs: the moment between moving a slider and seeing the bill of every State.

#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;

use asp_core::{
    Euro, Rate,
    contribution::{
        Appropriations, ScaleRule, Scenario, UnRate, scenario,
        year::{self, Choice, PartOfTheYear},
    },
};
#[cfg(not(target_arch = "wasm32"))]
use criterion::Criterion;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{Criterion, wasm_bindgen_bench};

fn of_2025() -> Scenario {
    let choice = Choice {
        joining: PartOfTheYear::LeftOut,
        leaving: PartOfTheYear::Included,
    };
    let members = year::members(common::roll(), 2025, choice).unwrap().outcome;
    Scenario {
        rates: year::rates(&members, &common::un_rates(2025)).outcome,
        rule: ScaleRule::COURT,
        appropriations: Appropriations {
            approved: Euro(195_481_500),
            host_state_loan: Euro(3_585_100),
            from_surplus: Euro(928_100),
        },
    }
}

/// As many States as there are codes, each one step above the last: many passes of capping.
fn as_large_as_can_be() -> Scenario {
    let letters = || b'A'..=b'Z';
    let codes = letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| [a, b, c])));
    let rate = |(n, code): (u32, [u8; 3])| UnRate {
        state: std::str::from_utf8(&code).unwrap().parse().unwrap(),
        rate: Rate(n % 100_000 + 1),
        least_developed: n % 3 == 0,
    };
    Scenario {
        rates: (0..).zip(codes).map(rate).collect(),
        ..of_2025()
    }
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_bench)]
fn contributions(c: &mut Criterion) {
    let (real, large) = (of_2025(), as_large_as_can_be());
    assert!(large.run().is_ok(), "a refusal would be quick and tell nothing");
    c.bench_function("bill of 124 States", |b| b.iter(|| black_box(&real).run()));
    c.bench_function("bill of 17,576 States", |b| b.iter(|| black_box(&large).run()));
    let bill = real.run().unwrap().outcome;
    c.bench_function("two bills side by side", |b| {
        b.iter(|| scenario::compare(black_box(&bill), black_box(&bill)))
    });
}

#[cfg(not(target_arch = "wasm32"))]
criterion::criterion_group!(benches, contributions);
#[cfg(not(target_arch = "wasm32"))]
criterion::criterion_main!(benches);

#[cfg(target_arch = "wasm32")]
fn main() {}
