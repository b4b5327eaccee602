// Keeps the pages for offline reading and wakes the islands once the page is on screen.
// This file is the only script a page names; a page with islands says which client wakes them.
const root = new URL("../", import.meta.url);
const language = document.documentElement.lang;

// The page above the languages goes on to the visitor's own, or to the first.
const start = document.documentElement.dataset.start?.split(" ");
if (start) {
  const own = navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => start.includes(code));
  location.replace(new URL(`${own ?? start[0]}/`, root));
}

// Under Trusted Types a worker's address must come from a policy; ours lets through our own workers only.
const ownWorker = (url) => {
  if (new URL(url).origin !== location.origin || !/\/sw-[a-z]+\.js$/.test(url)) throw new TypeError(url);
  return url;
};
const policy = globalThis.trustedTypes?.createPolicy("observatory", { createScriptURL: ownWorker });

if ("serviceWorker" in navigator && isSecureContext && window === window.top) {
  const worker = new URL(`sw-${language}.js`, root).href;
  const scope = new URL(`${language}/`, root).href;
  if (location.href.startsWith(scope)) {
    navigator.serviceWorker
      .register(policy ? policy.createScriptURL(worker) : worker, { scope })
      .catch((reason) => console.info("Offline reading is not available:", reason));
  }
}

// A button that copies takes the text of the element it names, or the address of the link before it, and says that
// it did.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("button[data-copy]");
  if (!button) return;
  const { copy: id, done } = button.dataset;
  const source = id ? document.getElementById(id) : button.previousElementSibling;
  const text = source.href ?? source.textContent;
  try {
    await navigator.clipboard.writeText(text);
    const [label, usual] = [button.ariaLabel, button.textContent];
    button.ariaLabel = null;
    button.textContent = done;
    setTimeout(() => Object.assign(button, { ariaLabel: label, textContent: usual }), 4000);
  } catch {
    // Where copying is not allowed, the text stands selected for the keyboard.
    if (source.select) return source.select();
    source.textContent = text;
    getSelection().selectAllChildren(source);
  }
});

// A page of a session tells from which day it speaks. Who reads it later, perhaps offline, is told where the session
// stands by now; nothing else moves.
const spoken = document.querySelector("[data-opens]");
if (spoken) {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const { opens, closes } = spoken.dataset;
  const moment = today < opens ? "before" : today <= closes ? "during" : "after";
  if (spoken.querySelector(`[data-moment="${moment}"]`)) {
    for (const words of spoken.children) words.hidden = words.dataset.moment !== moment;
  }
}

const wake = async () => {
  const { client: script, wasm } = document.documentElement.dataset;
  const client = await import(new URL(script, document.baseURI));
  await client.default({ module_or_path: new URL(wasm, document.baseURI) });
};
if (document.documentElement.dataset.client && document.querySelector("[data-island]")) {
  if (typeof WebAssembly === "object") {
    // A client that breaks off leaves controls that do nothing.
    addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && asleep(error));
    // After the first paint, so that fetching the client never competes with it.
    (globalThis.requestIdleCallback ?? ((start) => setTimeout(start, 1)))(() => wake().catch(asleep));
  } else {
    asleep();
  }
}

// Without WebAssembly the controls would do nothing: hide them, the content is all there.
function asleep(reason) {
  document.documentElement.dataset.awake = "false";
  if (reason) console.info("The page stays without its interactive parts:", reason);
}
