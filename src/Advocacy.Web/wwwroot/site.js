// What the pages can do a little better with script; every one of them works without.
const page = document.documentElement;

// Ctrl+Enter (or the Command key) sends the form one is writing in, by its first button.
document.addEventListener("keydown", event => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  const form = event.target.closest?.("form");
  const button = form?.querySelector("button:not([type=button]):not([aria-disabled=true])");
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(button);
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

// Lists that grow: the empty rows the server added wait until they are asked for, then the template gives more.
document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-add-row]");
  const list = button?.closest("[data-rows]");
  if (!list) return;
  const row = list.querySelector("[data-spare][hidden]") ?? cloneRow(list);
  if (!row) return;
  row.hidden = false;
  row.querySelector("input:not([type=hidden]), textarea, select")?.focus();
});

function cloneRow(list) {
  const template = list.querySelector("template");
  const rows = list.querySelector(".rows");
  if (!template || !rows) return null;
  const index = rows.children.length;
  const mould = document.createElement("template");
  mould.innerHTML = template.innerHTML
    .replaceAll("__index__", index)
    .replaceAll("__number__", index + 1);
  rows.append(mould.content);
  return rows.lastElementChild;
}

function prepare() {
  page.classList.add("scripted");
  for (const list of document.querySelectorAll("[data-rows]:not([data-ready])")) {
    list.dataset.ready = "";
    for (const button of list.querySelectorAll("[data-add-row]")) button.hidden = false;
    const spares = [...list.querySelectorAll("[data-spare]")];
    const first = list.querySelector(".row:not([data-spare])") ? 0 : 1;
    for (const spare of spares.slice(first)) spare.hidden = !isFilled(spare);
  }

  document.querySelector("[data-error-summary]")?.focus();
}

function isFilled(row) {
  const fields = [...row.querySelectorAll("input:not([type=hidden]), textarea, select")];
  return row.querySelector("[class*=--error]") !== null || fields.some(isChanged);
}

function isChanged(field) {
  if (field.type === "radio" || field.type === "checkbox") return field.checked !== field.defaultChecked;
  if (field.tagName === "SELECT") return field.selectedIndex > 0;
  return field.value !== "";
}

prepare();
document.addEventListener("htmx:after:swap", prepare);
