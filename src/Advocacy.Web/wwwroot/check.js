// Computes the hash of a card somebody chooses or drops, here in the browser, and says which of those on the page it is. Nothing is sent.
"use strict";

const check = document.getElementById("check-file");
const file = document.getElementById("card-file");

// Hashing is for encrypted pages alone: elsewhere the field to paste a hash into is what there is.
if (check && window.crypto?.subtle) {
  check.hidden = false;
  file.addEventListener("change", () => file.files.length && look(file.files[0]));
  for (const name of ["dragover", "drop"]) {
    document.addEventListener(name, event => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      if (name === "drop" && event.dataTransfer.files.length) look(event.dataTransfer.files[0]);
    });
  }
}

async function look(chosen) {
  const [outcome, shown] = [check.querySelector(".check-outcome"), document.getElementById("check-hash")];
  try {
    const digest = await crypto.subtle.digest("SHA-256", await chosen.arrayBuffer());
    const hash = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, "0")).join("");
    const row = document.querySelector(`[data-sha256="${hash}"]`);
    document.querySelectorAll("tr.is-it").forEach(other => other.classList.remove("is-it"));
    row?.classList.add("is-it");
    [outcome.textContent, shown.textContent] = [`${chosen.name}: ${row?.dataset.sentence ?? check.dataset.unknown}`, `SHA-256 ${hash}`];
  } catch {
    [outcome.textContent, shown.textContent] = [check.dataset.unread, ""];
  }
}
