// What the pages can do a little better with script; every one of them works without.
"use strict";

const fields = "input:not([type=hidden]), textarea, select";

// Ctrl+Enter (or the Command key) sends the form one is writing in, by its first button.
document.addEventListener("keydown", event => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  const form = event.target.closest?.("form");
  const button = form?.querySelector("button:not([type=button])");
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(button);
});

// A slash, where nothing is being written, goes to the field to search.
document.addEventListener("keydown", event => {
  if (event.key !== "/" || !listensToLetters(event)) return;
  const search = document.querySelector(".search-form input") ?? document.getElementById("search");
  if (!search) return;
  event.preventDefault();
  const panel = search.closest("[popover]");
  if (panel && !search.checkVisibility()) panel.showPopover();
  search.focus();
  search.select();
});

// The letter n notes what was said in passing.
document.addEventListener("keydown", event => {
  const quick = document.getElementById("quick-add");
  if (event.key !== "n" || !quick || quick.open || !listensToLetters(event)) return;
  event.preventDefault();
  quick.showModal();
});

document.addEventListener("click", event => {
  if (event.target.closest?.("[data-close-dialog]")) event.target.closest("dialog").close();
});

// Keys of one letter can be turned off, on the page of one's account, by whoever dictates or slips.
function listensToLetters(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target) && document.body.dataset.letters !== "off";
}

function isWriting(element) {
  return element.isContentEditable || element.matches?.("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])");
}

// A menu above the page closes when one goes elsewhere, and gives the way back when Escape is pressed in it.
document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll(".shell-menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" ? document.querySelector(".shell-menu[open]") : null;
  if (!menu) return;
  menu.open = false;
  if (menu.contains(event.target)) menu.querySelector("summary").focus();
});

// A form is sent once, however often the button is pressed. A download leaves the page standing, so the hold is let go.
const hold = 8000;
const sent = new WeakSet();

document.addEventListener("submit", event => {
  const form = event.target;
  if (sent.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }

  if (form.method !== "post") return;
  sent.add(form);
  const button = event.submitter;
  // Only after the form's values are gathered, or the button's own value would be left out.
  setTimeout(() => button?.setAttribute("aria-disabled", "true"));
  setTimeout(() => release(form, button), hold);
}, { capture: true });

// A page brought back from the browser's memory may be sent again.
addEventListener("pageshow", event => {
  if (!event.persisted) return;
  for (const form of document.forms) {
    release(form, form.querySelector("button[aria-disabled=true]"));
  }
});

function release(form, button) {
  sent.delete(form);
  button?.removeAttribute("aria-disabled");
}

// What is typed is kept on the server after a pause, and when the page is left; its address then leads back to it.
const rest = 2000;
const typed = new Map();

document.addEventListener("input", event => {
  const form = event.target.form;
  if (!form?.dataset.draft || event.target.type === "file") return;
  clearTimeout(typed.get(form));
  typed.set(form, setTimeout(() => keep(form), rest));
});

addEventListener("pagehide", () => {
  for (const form of typed.keys()) keep(form, true);
});

async function keep(form, leaving = false) {
  clearTimeout(typed.get(form));
  typed.delete(form);
  if (sent.has(form)) return;
  const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  const answer = await fetch(form.dataset.draft, { method: "POST", body: fields, keepalive: leaving, redirect: "error" }).catch(() => null);
  if (leaving || sent.has(form)) return;
  const kept = answer?.status === 200 ? await answer.json() : null;
  if (kept) history.replaceState(history.state, "", kept.address);
  if (answer?.status !== 204) tell(form, kept?.said ?? form.dataset.draftLost);
}

function tell(form, sentence) {
  let line = form.querySelector(".draft-state");
  if (!line) {
    line = document.createElement("p");
    line.className = "draft-state hint";
    line.setAttribute("role", "status");
    (form.querySelector(".actions") ?? form).append(line);
  }

  line.textContent = sentence;
}

// A date, or whom one means, is said in words below its field while one types it.
const pause = 250;
const waiting = new WeakMap();

document.addEventListener("input", event => {
  const field = event.target;
  if (!field.dataset?.understood) return;
  later(field);
  // What is understood together with it may mean something else now.
  for (const other of document.querySelectorAll(`[data-understood-with="${field.id}"]`)) {
    if (other.value) later(other);
  }
});

function later(field) {
  clearTimeout(waiting.get(field));
  waiting.set(field, setTimeout(() => understand(field), pause));
}

async function understand(field) {
  const typed = field.value;
  const other = document.getElementById(field.dataset.understoodWith);
  const address = field.dataset.understood + encodeURIComponent(typed) + (other ? `&on=${encodeURIComponent(other.value)}` : "");
  const answer = await fetch(address, { redirect: "error" }).catch(() => null);
  const line = document.getElementById(`${field.id}-understood`);
  if (line && field.value === typed) line.textContent = answer?.ok ? await answer.text() : "";
}

// Whoever is typed as present can be chosen where one says who promised.
document.addEventListener("input", event => {
  const list = document.querySelector("datalist[data-from]");
  if (!list || !event.target.name?.startsWith(`${list.dataset.from}[`)) return;
  const names = [...event.target.form.elements].filter(field => field.name.startsWith(`${list.dataset.from}[`)).map(field => field.value.trim());
  list.replaceChildren(...names.filter(name => name !== "").map(name => new Option(name, name)));
});

// Lists that grow: the empty rows the server added wait until they are asked for, then the template gives more.
document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-add-row]");
  const list = button?.closest(".rows");
  if (!list) return;
  const row = list.querySelector("[data-spare][hidden]") ?? copyRow(list, button);
  if (row) {
    row.hidden = false;
    row.querySelector(fields)?.focus();
  }

  button.hidden = !canGrow(list);
});

// A list that grows by itself: whoever writes in its last row finds another one below it.
document.addEventListener("input", event => {
  const row = event.target.closest?.("[data-grows] > .row-form");
  if (!row || !event.target.value) return;
  const shown = [...row.parentElement.querySelectorAll(":scope > .row-form:not([hidden])")];
  if (shown.at(-1) !== row) return;
  const next = row.parentElement.querySelector("[data-spare][hidden]") ?? copyRow(row.parentElement, row.parentElement.querySelector("[data-add-row]"));
  if (next) {
    next.hidden = false;
    document.dispatchEvent(new Event("rows:grown"));
  }
});

function copyRow(list, button) {
  const template = list.querySelector("template");
  if (!template) return null;
  const index = list.querySelectorAll(".row-form").length;
  const mould = document.createElement("template");
  mould.innerHTML = template.innerHTML.replaceAll("__index__", index).replaceAll("__number__", index + 1);
  button.before(mould.content);
  return [...list.querySelectorAll(".row-form")].at(-1);
}

function canGrow(list) {
  return list.querySelector("template, [data-spare][hidden]") !== null;
}

function isFilled(row) {
  return row.querySelector(".is-wrong") !== null || [...row.querySelectorAll(fields)].some(isChanged);
}

function isChanged(field) {
  if (field.type === "radio" || field.type === "checkbox") return field.checked;
  return field.tagName === "SELECT" ? field.selectedIndex > 0 : field.value !== "";
}

// What a page needs once it is there, and again when htmx has put another in its place.
function prepare() {
  for (const list of document.querySelectorAll(".rows:has([data-add-row])")) {
    const spares = [...list.querySelectorAll("[data-spare]")];
    const kept = list.querySelector(".row-form:not([data-spare])") ? 0 : 1;
    for (const spare of spares.slice(kept)) spare.hidden = !isFilled(spare);
    list.querySelector("[data-add-row]").hidden = !canGrow(list);
  }

  document.querySelector(".refusals")?.focus();
}

prepare();
document.addEventListener("htmx:after:swap", prepare);
