// The one script of a widget. It may run without origin, in a sandbox on a page we do not know: it reads a few choices
// from the address, tells the host page how high the widget is, and counts the days. Without it all content is there.
(function () {
  "use strict";
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);

  // Only these values do anything, and nothing of the address is ever written into the document. What is refused is named.
  var choices = { theme: ["auto", "light", "dark", "transparent"], density: ["normal", "compact"] };
  var refused = [];
  for (var name in choices) {
    var value = query.get(name);
    if (choices[name].indexOf(value) >= 0) root.setAttribute("data-" + name, value);
    else if (value) refused.push(name);
  }
  // A day among those that the widget can show. The page of all States writes it without a hyphen.
  var named = query.get("as-of") ? "as-of" : "asof";
  var day = query.get(named);
  if (day && canShow(day)) root.setAttribute("data-day", day);
  else if (day) refused.push(named);

  function canShow(day) {
    var ends = (root.getAttribute("data-days") || "").split(" ");
    var time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
    var real = time === time && new Date(time).toISOString().slice(0, 10) === day;
    return real && ends.length === 2 && ends[0] <= day && day <= ends[1];
  }

  // The formats that pages listen for: Datawrapper's, AMP's, that of WordPress, and that of many older readers.
  var secret = (/^#\?secret=([A-Za-z0-9]{1,64})$/.exec(location.hash) || [])[1];
  var told = 0;
  function measure() {
    // A scroll bar makes the content narrower and higher, and stays for that reason when there is room again. So it is
    // measured without one, and has none where it fits.
    root.style.overflowY = "hidden";
    var height = Math.ceil(root.getBoundingClientRect().height);
    if (height > innerHeight) root.style.overflowY = "";
    return height;
  }
  function tell() {
    // Not before all is there: a page that follows the first heights would jump, even if it asks for them.
    // A frame that is not shown, or not laid out yet, has no width: its words would stand one below the other.
    if (parent === window || document.readyState !== "complete" || !innerWidth) return;
    var height = measure();
    if (!height || height === told) return;
    told = height;
    var sizes = {};
    sizes[root.getAttribute("data-embed") || "missing"] = height;
    send({ "datawrapper-height": sizes });
    send({ sentinel: "amp", type: "embed-size", height: height });
    if (secret) send({ message: "height", value: height, secret: secret });
    send(JSON.stringify({ src: location.href, context: "iframe.resize", height: height }));
  }
  function send(message) {
    parent.postMessage(message, "*");
  }
  addEventListener("load", tell);
  addEventListener("resize", tell);
  // A host page that begins to listen late asks once more. Nobody else is heard.
  addEventListener("message", function (event) {
    if (event.source !== parent || !asks(event.data)) return;
    told = 0;
    tell();
  });

  function asks(message) {
    if (message === "asp-observatory:height") return true;
    return !!secret && !!message && message.message === "ready" && message.secret === secret;
  }

  // WordPress lets no link out of its sandbox and opens it itself.
  addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || !secret || link.target === "_self") return;
    event.preventDefault();
    send({ message: "link", value: link.href, secret: secret });
  });

  function count() {
    // The visitor's own day; words by the browser, in the language of the widget.
    var now = new Date();
    var today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    var words = new Intl.RelativeTimeFormat(root.lang, { numeric: "auto" });
    document.querySelectorAll("[data-from]").forEach(function (place) {
      var days = (Date.parse(place.getAttribute("data-from")) - today) / 864e5;
      var left = (Date.parse(place.getAttribute("data-until")) - today) / 864e5;
      place.textContent = days > 0 ? words.format(days, "day") : left < 0 ? "" : place.getAttribute("data-on");
    });
  }
  addEventListener("DOMContentLoaded", function () {
    count();
    setInterval(count, 6e4);
    if (window.ResizeObserver) new ResizeObserver(tell).observe(root);
    var other = document.querySelector("[data-version]");
    var version = query.get("version");
    if (other && version) other.hidden = version === other.getAttribute("data-version");
    var left = document.querySelector("[data-refused]");
    if (left && refused.length) {
      left.querySelector("b").textContent = refused.join(", ");
      left.hidden = false;
    }
  });
})();
