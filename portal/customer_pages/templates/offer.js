  (function () {
    "use strict";
    function by(id) { return document.getElementById(id); }
    function show(id, isShown) { by(id).hidden = !isShown; }
    document.documentElement.classList.add("scripted");
    // A page that comes back from the browser's memory shows what was; what became of the offer is asked anew.
    window.addEventListener("pageshow", function (event) { if (event.persisted) { location.reload(); } });

    // Narrow screens show lines and conditions folded; a wide one hides the buttons and shows everything.
    Array.prototype.forEach.call(document.querySelectorAll(".fold"), function (part) {
      var title = part.querySelector("h2, h3"), button = document.createElement("button");
      var name = document.createElement("strong"), hint = document.createElement("span");
      name.textContent = title.textContent;
      hint.className = "small";
      hint.textContent = part.dataset.hint || part.dataset.unread || "";
      button.type = "button";
      button.setAttribute("aria-expanded", "false");
      button.append(name, hint);
      button.addEventListener("click", function () {
        button.setAttribute("aria-expanded", String(part.classList.toggle("open")));
      });
      part.prepend(button);
    });

    // The box waits for the end of the conditions to have been in view, wherever they are scrolled.
    var agreed = by("agreed"), isRead = !by("terms") || !window.IntersectionObserver;
    function read() {
      isRead = true;
      agreed.removeAttribute("aria-disabled");
      show("agreed_problem", false);
      if (by("terms")) {
        by("reading").classList.add("done");
        by("reading_said").textContent = by("reading_said").dataset.read;
        by("conditions").querySelector("button .small").textContent = by("conditions").dataset.read;
      }
    }
    if (!isRead) {
      agreed.setAttribute("aria-disabled", "true");
      agreed.checked = false;
      show("reading", true);
      var watch = new IntersectionObserver(function (seen) {
        if (seen.some(function (each) { return each.isIntersecting; })) { watch.disconnect(); read(); }
      });
      watch.observe(by("terms_end"));
      by("unfold").addEventListener("click", function () {
        var button = by("unfold"), said = button.textContent;
        button.textContent = button.dataset.fold;
        button.dataset.fold = said;
        button.setAttribute("aria-expanded", String(by("terms").classList.toggle("whole")));
      });
    }
    function refuse(id, text) {
      var problem = by(id + "_problem"), field = by(id);
      if (text) { problem.textContent = text; }
      problem.hidden = false;
      field.setAttribute("aria-invalid", "true");
    }
    agreed.addEventListener("click", function (event) {
      if (isRead) { return; }
      event.preventDefault();
      refuse("agreed", by("agreed_problem").dataset.unread);
      var part = by("conditions");
      part.classList.add("open");
      part.querySelector("button").setAttribute("aria-expanded", "true");
      by("terms").focus();
    });
    agreed.addEventListener("change", function () {
      agreed.removeAttribute("aria-invalid");
      show("agreed_problem", false);
    });

    // What is missing is said at its field, before anything is sent; Enter in a field sends nothing.
    ["name", "role", "comment", "ask_name"].forEach(function (id) {
      by(id).addEventListener("input", function () {
        by(id).removeAttribute("aria-invalid");
        show(id + "_problem", false);
      });
    });
    ["name", "role"].forEach(function (id) {
      by(id).addEventListener("keydown", function (event) { if (event.key === "Enter") { event.preventDefault(); } });
    });
    function missing(ids) {
      return ids.filter(function (id) {
        var isMissing = id === "agreed" ? !agreed.checked : !by(id).value.trim();
        if (isMissing) { refuse(id, id !== "agreed" ? "" : by("agreed_problem").dataset[isRead ? "unticked" : "unread"]); }
        return isMissing;
      });
    }
    function guard(form, ids, before) {
      var isSent = false;
      form.addEventListener("submit", function (event) {
        var left = missing(ids);
        if (isSent || left.length) {
          event.preventDefault();
          if (left.length) { by(left[0]).focus(); }
          return;
        }
        before();
        isSent = true;
        form.querySelector("[type=submit]").setAttribute("aria-disabled", "true");
      });
    }
    guard(by("wishing"), ["comment", "ask_name"], function () {});
    by("opens_ask").addEventListener("click", function () {
      if (!by("ask_name").value) { by("ask_name").value = by("name").value; }
      if (!by("ask_role").value) { by("ask_role").value = by("role").value; }
      setTimeout(function () { by("comment").focus(); });
    });

    var canvas = by("drawing"), field = by("strokes"), pen = canvas.getContext && canvas.getContext("2d");
    var strokes = [], current = null, width = 0, count = 0;
    guard(by("accepting"), ["name", "role", "agreed"], function () {
      field.value = !strokes.length ? "" : [width + " " + canvas.clientHeight].concat(
        strokes.map(function (each) { return each.map(function (point) { return point.join(","); }).join(" "); })
      ).join(";");
    });
    if (!pen || !window.PointerEvent) { return; }
    show("pad", true);
    function tell() { by("pad_said").textContent = by("pad_said").dataset[strokes.length ? "drawn" : "none"]; }
    function draw(stroke) {
      pen.beginPath();
      stroke.forEach(function (point) { pen.lineTo(point[0], point[1]); });
      if (stroke.length === 1) { pen.lineTo(stroke[0][0] + 0.1, stroke[0][1]); }
      pen.stroke();
    }
    function fit() {
      var scale = window.devicePixelRatio || 1, wide = canvas.clientWidth, ratio = width ? wide / width : 1;
      if (!wide) { return; }
      // A screen that is turned keeps what was drawn, as wide as the pad is now.
      if (ratio !== 1) {
        strokes = strokes.map(function (each) {
          return each.map(function (point) { return [Math.round(point[0] * ratio * 10) / 10, point[1]]; });
        });
      }
      width = wide;
      canvas.width = wide * scale;
      canvas.height = canvas.clientHeight * scale;
      pen.scale(scale, scale);
      pen.lineWidth = 2.25;
      pen.lineCap = pen.lineJoin = "round";
      pen.strokeStyle = getComputedStyle(canvas).color;
      strokes.forEach(draw);
    }
    function add(event) {
      var box = canvas.getBoundingClientRect(), last = current[current.length - 1];
      var point = [Math.round((event.clientX - box.left) * 10) / 10, Math.round((event.clientY - box.top) * 10) / 10];
      // What is closer than anybody sees, and what is more than is ever kept, is left out.
      if (last && Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) < 1 || count > 20000) { return; }
      count += 1;
      current.push(point);
      draw(current.slice(-2));
    }
    canvas.addEventListener("pointerdown", function (event) {
      if (event.button) { return; }
      canvas.setPointerCapture(event.pointerId);
      if (count > 20000) { return; }
      current = [];
      strokes.push(current);
      add(event);
      tell();
      event.preventDefault();
    });
    canvas.addEventListener("pointermove", function (event) { if (current) { add(event); } });
    ["pointerup", "pointercancel"].forEach(function (name) {
      canvas.addEventListener(name, function () { current = null; });
    });
    by("clear").addEventListener("click", function () {
      strokes = [];
      count = 0;
      tell();
      fit();
    });
    if (field.value) {
      strokes = field.value.split(";").slice(1).map(function (each) {
        return each.split(" ").map(function (point) { return point.split(",").map(Number); });
      });
      width = Number(field.value.split(" ")[0]);
    }
    window.addEventListener("resize", fit);
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", fit);
    tell();
    fit();
  }());
