//! Long work in pieces: between them the browser draws, scrolls and answers.

use js_sys::{Date, Promise};
use leptos_dom::helpers::window;
use wasm_bindgen_futures::JsFuture;

/// How long a piece may take, in milliseconds: a frame or so.
const PIECE: f64 = 16.0;

pub struct Pace {
    since: f64,
}

impl Pace {
    pub fn begin() -> Self {
        Self { since: Date::now() }
    }

    /// A pause, if one is due.
    pub async fn step(&mut self) {
        if Date::now() - self.since >= PIECE {
            pause().await;
            self.since = Date::now();
        }
    }
}

/// Lets the browser have its turn.
pub async fn pause() {
    let turn = Promise::new(&mut |resolve, _| {
        drop(window().set_timeout_with_callback(&resolve));
    });
    drop(JsFuture::from(turn).await);
}
