// Whoever was there as chips in one field, and by whom a promise was among them. What is sent stays in the rows below.
"use strict";

const whole = document.querySelector(".officials");
const rowsOfOfficials = whole.querySelector(".rows");
const whoIn = row => row.querySelector("[name$='.Who']");
const officialRows = () => [...rowsOfOfficials.querySelectorAll(".row-form")];
const present = () => officialRows().map(row => whoIn(row).value.trim()).filter(name => name !== "");

const chips = document.createElement("ul");
const finder = document.createElement("input");
const known = new Set([...document.querySelectorAll("#officials option")].map(option => option.value));

function build() {
  const box = document.createElement("div");
  box.className = "chip-box";
  chips.className = "chip-list";
  Object.assign(finder, { className: "input", id: "finder", autocomplete: "off" });
  finder.setAttribute("list", "officials");
  finder.placeholder = whole.dataset.finder;
  const label = document.createElement("label");
  Object.assign(label, { htmlFor: "finder", className: "visually-hidden", textContent: whole.dataset.finder });
  box.append(chips, label, finder);
  rowsOfOfficials.before(box);
  rowsOfOfficials.hidden = true;
  for (const row of officialRows()) if (whoIn(row).value) show(row);
}

function show(row) {
  const who = whoIn(row);
  const chip = document.createElement("li");
  const name = document.createElement("strong");
  const reading = document.createElement("span");
  const away = document.createElement("button");
  name.textContent = who.value;
  reading.setAttribute("role", "status");
  Object.assign(away, { type: "button", className: "chip-away", textContent: "×" });
  away.setAttribute("aria-label", `${whole.dataset.remove}: ${who.value}`);
  away.addEventListener("click", () => {
    change(who, "");
    chip.remove();
    finder.focus();
  });
  chip.append(name, reading, away);
  chip.row = row;
  chips.append(chip);

  const said = row.querySelector(".understood");
  const refused = row.querySelector(".error");
  const tell = () => {
    reading.textContent = refused?.isConnected ? refused.textContent : said.textContent;
  };
  chip.classList.toggle("is-wrong", Boolean(refused));
  if (refused) chip.id = `${who.id}-chip`;
  new MutationObserver(tell).observe(said, { childList: true, characterData: true, subtree: true });
  tell();
}

function change(field, value) {
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function add() {
  const name = finder.value.trim();
  if (!name) return;
  finder.value = "";
  let row = officialRows().find(row => whoIn(row).value.trim() === "" && !row.querySelector(".error"));
  row ??= copyRow(rowsOfOfficials, rowsOfOfficials.querySelector("[data-add-row]"));
  change(whoIn(row), name);
  show(row);
}

finder.addEventListener("keydown", event => {
  if (event.key === "Enter") {
    if (finder.value.trim() === "") return;
    add();
    if (!event.ctrlKey && !event.metaKey) event.preventDefault();
  }

  if (event.key === "Backspace" && finder.value === "" && chips.lastElementChild) {
    const last = chips.lastElementChild;
    finder.value = whoIn(last.row).value;
    last.querySelector(".chip-away").click();
    event.preventDefault();
  }
});
// Chosen from the list rather than typed.
finder.addEventListener("input", event => {
  if (event.inputType !== "insertText" && known.has(finder.value)) add();
});
finder.addEventListener("change", add);

// By whom: one of those present, or somebody else by name.
const shortName = name => name.split(/ – |, /)[0];

function offerBy(row) {
  const by = row.querySelector("[name$='.By']");
  const field = by?.closest(".field");
  if (!field) return;
  const names = present();
  let options = field.querySelector(".options");
  if (!options) {
    options = document.createElement("div");
    options.className = "options";
    options.setAttribute("role", "radiogroup");
    options.setAttribute("aria-label", field.querySelector("label").firstChild.textContent.trim());
    by.before(options);
  }

  const isOther = by.value !== "" && !names.includes(by.value);
  options.replaceChildren(...names.length === 0 ? [] : [...names, null].map((name, at) => {
    const choice = document.createElement("div");
    const radio = document.createElement("input");
    const label = document.createElement("label");
    choice.className = "choice";
    // A form of no name: what is chosen is sent by the field it fills in.
    radio.setAttribute("form", "");
    Object.assign(radio, { type: "radio", name: `${by.id}-of`, id: `${by.id}-${at}` });
    radio.checked = name === null ? isOther : by.value === name || (by.value === "" && names.length === 1);
    radio.addEventListener("change", () => {
      by.hidden = name !== null;
      change(by, name ?? "");
      if (name === null) by.focus();
    });
    label.htmlFor = radio.id;
    label.textContent = name === null ? field.closest("[data-else]").dataset.else : shortName(name);
    choice.append(radio, label);
    return choice;
  }));
  field.classList.toggle("chips", names.length > 0);
  by.hidden = names.length > 0 && !isOther;
}

function offerAll() {
  for (const row of document.querySelectorAll(".made")) offerBy(row);
}

// What stands folded away under a promise is told while it is closed.
function tellMore(details) {
  const parts = [];
  for (const field of details.querySelectorAll("select, input")) {
    if (field.type === "checkbox" || field.type === "radio") {
      if (field.checked) parts.push(details.querySelector(`label[for="${field.id}"]`).textContent);
    } else if (field.tagName === "SELECT") {
      parts.push(field.selectedOptions[0]?.textContent ?? "");
    } else if (field.value) {
      parts.push(field.value);
    }
  }

  let told = details.querySelector("summary > .told");
  if (!told) {
    told = document.createElement("span");
    told.className = "told";
    details.querySelector("summary").append(told);
  }

  told.textContent = parts.length ? ` · ${parts.join(" · ")}` : "";
}

document.addEventListener("input", event => {
  if (event.target.name?.endsWith(".Who")) offerAll();
  const details = event.target.closest?.("details.more");
  if (details) tellMore(details);
});

function begin() {
  offerAll();
  for (const details of document.querySelectorAll("details.more")) tellMore(details);
}

build();
begin();
document.addEventListener("rows:grown", begin);
document.addEventListener("click", event => {
  if (event.target.closest?.("[data-add-row]")) begin();
});

// An invitation dropped anywhere on the page is read.
const invitation = document.getElementById("Invitation");
if (invitation) {
  document.addEventListener("dragover", event => event.preventDefault());
  document.addEventListener("drop", event => {
    const file = [...event.dataTransfer.files].find(file => /\.ics$/i.test(file.name) || file.type === "text/calendar");
    if (!file) return;
    event.preventDefault();
    invitation.files = event.dataTransfer.files;
    invitation.form.requestSubmit(document.getElementById("ReadInvitation"));
  });
}
