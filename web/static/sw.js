// Keeps every page of one language for reading without a network.
// One cache per release, filled whole or not at all: pages of one release never meet the client of another.
const RELEASE = "__RELEASE__";
const LANGUAGE = "__LANGUAGE__";
const FILES = __FILES__;
const PAGES = __PAGES__;
const PACK = __PACK__;
const NAME = `observatory-${LANGUAGE}-${RELEASE}`;
const here = (path) => new URL(path, self.registration.scope.slice(0, -`${LANGUAGE}/`.length)).href;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  if (method === "GET" && new URL(url).origin === location.origin) event.respondWith(answer(event.request, mode));
});

// One answer that fails refuses the whole set, and the installation with it.
async function fill() {
  const cache = await caches.open(NAME);
  try {
    const files = FILES.map(([path]) => new Request(here(path), { cache: "no-cache" }));
    await Promise.all([cache.addAll(files), keepPages(cache)]);
  } catch (reason) {
    await caches.delete(NAME);
    throw reason;
  }
}

// All pages come in one file, and are kept only if it is the one this release was built with.
async function keepPages(cache) {
  const [path, expected] = PACK;
  const answer = await fetch(here(path), { cache: "no-cache" });
  const pack = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", pack));
  const hash = digest.reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");
  if (!answer.ok || !hash.startsWith(expected)) throw new TypeError(`${path}: ${answer.status}, ${hash}`);
  let from = 0;
  await Promise.all(PAGES.map(([page, length]) => {
    const body = pack.slice(from, (from += length));
    return cache.put(here(page), new Response(body, { headers: headersOf(answer) }));
  }));
}

// A page keeps the rules the host sends with every file: what it may load, who may frame it.
function headersOf(answer) {
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "etag", "last-modified", "vary"]) headers.delete(name);
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("cache-control", "no-cache");
  return headers;
}

async function forgetOthers() {
  const ours = `observatory-${LANGUAGE}-`;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && name !== NAME).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request, mode) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(request, { ignoreSearch: mode === "navigate" });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (reason) {
    if (mode !== "navigate") throw reason;
    const url = new URL(request.url);
    if (!url.pathname.endsWith("/")) {
      const folder = await cache.match(`${url.origin}${url.pathname}/`);
      if (folder) return Response.redirect(`${url.pathname}/`);
    }
    const missing = await cache.match(here(`${LANGUAGE}/404.html`));
    return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : Response.error();
  }
}
