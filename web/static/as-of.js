// Another day than that of the build, where a widget can show one: what held when stands in the document already, worked
// out by the rules. This only chooses.
(function () {
  "use strict";
  var root = document.documentElement;
  var day = root.getAttribute("data-day");

  function each(selector, change) {
    document.querySelectorAll(selector).forEach(change);
  }
  // The last value of "2002-07-01:60 2002-09-11:61" that holds on the day.
  function held(changes) {
    var past = changes.split(" ").filter(function (change) {
      return change.slice(0, 10) <= day;
    });
    return past.length ? past[past.length - 1].slice(11) : "";
  }

  function show() {
    each("[data-since], [data-before]", function (part) {
      var since = part.getAttribute("data-since") || "";
      var before = part.getAttribute("data-before") || "9999";
      part.hidden = day < since || day >= before;
    });
    each("[data-held]", function (place) {
      place.textContent = held(place.getAttribute("data-held"));
    });
    // Days still to come are counted from today, which is not the day shown.
    each("[data-from]", function (countdown) {
      countdown.hidden = true;
    });
    each("[data-standings]", map);
    each("[data-chart]", chart);
    each("[data-of-build]", function (place) {
      var words = new Intl.DateTimeFormat(root.lang === "en" ? "en-GB" : root.lang, { dateStyle: "long", timeZone: "UTC" });
      var text = words.format(new Date(day));
      place.textContent = root.lang === "fr" ? text.replace(/^1 /, "1er ") : text;
      place.setAttribute("datetime", day);
    });
  }

  function map(around) {
    var words = {};
    each("[data-tally]", function (entry) {
      words[entry.getAttribute("data-tally")] = entry.querySelector(".status").textContent;
    });
    // Lines like "2002-07-01pfradeu", the earlier days first.
    var letters = { s: "signatory", p: "party", w: "party_withdrawal_pending", f: "former_party", n: "non_party" };
    var standing = {};
    around.getAttribute("data-standings").split(";").forEach(function (line) {
      if (line.slice(0, 10) > day) return;
      line.slice(11).match(/\w{3}/g).forEach(function (state) {
        standing[state] = letters[line.charAt(10)];
      });
    });
    around.querySelectorAll(".place[href]").forEach(function (place) {
      var state = (/\/(\w{3})\/$/.exec(place.getAttribute("href")) || [])[1];
      var status = standing[state] || "non_party";
      var title = place.querySelector("title");
      place.setAttribute("data-status", status);
      title.textContent = title.textContent.replace(/: .*/, ": " + words[status]);
    });
    each("[data-tally] > b", function (count) {
      var status = count.parentNode.getAttribute("data-tally");
      count.textContent = around.querySelectorAll("[data-status=" + status + "]").length;
    });
  }

  // The upright line, moved to the day: months count as equally long, as where the chart was drawn.
  function chart(around) {
    // The words above the chart, and its point, are of the day of the build; the number of the day stands above them.
    around.querySelectorAll(":scope > p, .steps__point").forEach(function (part) {
      part.setAttribute("hidden", "");
    });
    var line = around.querySelector(".steps__day");
    var scale = around.getAttribute("data-chart").split(" ").map(Number);
    var parts = day.split("-").map(Number);
    var days = (parts[0] - scale[2]) * 372 + (parts[1] - 1) * 31 + parts[2] - 1;
    var x = scale[0] + Math.floor(((scale[1] - scale[0]) * days) / ((scale[3] - scale[2]) * 372));
    line.setAttribute("d", line.getAttribute("d").replace(/^M\d+/, "M" + x));
  }

  if (day) addEventListener("DOMContentLoaded", show);
})();
