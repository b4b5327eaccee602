// Gives each widget of the ASP Observatory on this page the height it asks for.
// Put it anywhere on the page. It obeys frames of the class asp-observatory only, and no height above `most`.
(function () {
  var most = 20000;
  function frames() {
    return document.querySelectorAll("iframe.asp-observatory");
  }
  addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.sentinel !== "amp" || data.type !== "embed-size" || !(data.height > 0)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = Math.ceil(Math.min(data.height, most));
    });
  });
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage("asp-observatory:height", "*");
  });
})();
