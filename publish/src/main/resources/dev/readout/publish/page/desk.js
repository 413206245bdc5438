
// All that a desk's page does of its own accord; without it everything still works. Nothing in it comes from an article.
"use strict";

// The key / leads to the field for words, from every page.
addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
  const field = document.getElementById("find");
  event.preventDefault();
  if (!field) location.href = "/search";
  else { field.focus(); field.select(); }
});

// In an inbox a key decides on what is in focus: no key does anything elsewhere, nor while somebody writes.
addEventListener("keydown", event => {
  const at = event.target instanceof Element ? event.target : null;
  const item = at && at.closest("[data-item]");
  if (!item || event.ctrlKey || event.metaKey || event.altKey || at.closest("input, textarea, select")) return;
  const all = [...document.querySelectorAll("[data-item]")];
  const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
  const next = step ? all[all.indexOf(item) + step] : item.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!next) return;
  event.preventDefault();
  if (step) next.focus(); else next.click();
});
const done = document.getElementById("done");
if (done) done.focus();

// Words that somebody selects in an article lead to the form that adds what they tell; each paragraph has a link to it as well.
const pick = document.getElementById("pick");
if (pick) {
  const adds = pick.getAttribute("href");
  // As the article counts them: code points, without the paragraph's number; what cannot be seen is shown as a code and is one.
  const length = range => {
    const words = range.cloneContents();
    for (const number of words.querySelectorAll(".pn")) number.remove();
    return [...words.textContent.replace(/<U\+[0-9A-F]{4,6}>/g, "x")].length;
  };
  const paragraph = node => (node instanceof Element ? node : node.parentElement)?.closest(".tx[data-at]");
  document.addEventListener("selectionchange", () => {
    const chosen = getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed) { pick.hidden = true; return; }
    const range = chosen.getRangeAt(0);
    const home = paragraph(range.startContainer);
    const before = document.createRange();
    pick.hidden = !home || home !== paragraph(range.endContainer) || !range.toString().trim();
    if (pick.hidden) return;
    before.setStart(home, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const start = Number(home.dataset.at) + length(before);
    pick.href = adds + start + "-" + (start + length(range));
    home.after(pick);
    const words = range.getBoundingClientRect();
    const around = (pick.offsetParent ?? document.documentElement).getBoundingClientRect();
    pick.style.top = words.bottom - around.top + 4 + "px";
    pick.style.left = Math.max(0, Math.min(words.left - around.left, around.width - pick.offsetWidth)) + "px";
  });
  // To press it keeps the words selected.
  pick.addEventListener("mousedown", event => event.preventDefault());
}

// What changed is told as it happens and shown when the reader wants it. A page that nobody sees asks for nothing.
const place = document.getElementById("live");
if (place && place.dataset.live && window.EventSource) {
  let source = null;
  const follow = () => {
    if (document.hidden) { if (source) source.close(); source = null; return; }
    if (source) return;
    source = new EventSource(place.dataset.live);
    source.addEventListener("news", event => {
      const link = document.createElement("a");
      link.href = place.dataset.show;
      link.textContent = "show";
      place.replaceChildren(event.data + ": ", link);
      place.hidden = false;
    });
  };
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => { if (source) source.close(); source = null; });
  addEventListener("pageshow", follow);
  follow();
}
