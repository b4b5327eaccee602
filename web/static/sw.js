// Keeps every page of one language for reading without a network.
// One cache per release, filled whole or not at all: pages of one release never meet the client of another.
const RELEASE = "__RELEASE__";
const LANGUAGE = "__LANGUAGE__";
const FILES = __FILES__;
const NAME = `observatory-${LANGUAGE}-${RELEASE}`;
const here = (path) => new URL(path, self.registration.scope.slice(0, -`${LANGUAGE}/`.length)).href;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  if (method === "GET" && new URL(url).origin === location.origin) event.respondWith(answer(event.request, mode));
});

// `addAll` refuses the whole set if one answer fails, and the installation with it.
async function fill() {
  const cache = await caches.open(NAME);
  try {
    await cache.addAll(FILES.map(([path]) => new Request(here(path), { cache: "no-cache" })));
  } catch (reason) {
    await caches.delete(NAME);
    throw reason;
  }
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
