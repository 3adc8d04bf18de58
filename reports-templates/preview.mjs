// Draws a document's sample in its languages into preview/, without the application: npm run preview letter. Without a
// name, all of them. Another file of models, by language tag: npm run preview progress-card some-cards.json. With --grid the
// columns and lines that everything stands on are shown; with --watch it is drawn again whenever one of its files is saved.
import { mkdirSync, readFileSync, readdirSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { house, root, typeset } from "./typeset.mjs";

const asked = process.argv.slice(2);
const [name, other] = asked.filter(word => !word.startsWith("--"));
const names = name ? [name] : documents();
const folder = join(root, "preview");
mkdirSync(folder, { recursive: true });
names.forEach(draw);

if (asked.includes("--watch")) {
  let soon;
  for (const watched of [house, ...names]) {
    watch(join(root, watched), { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(() => names.forEach(again), 100);
    });
  }
}

/** Every folder that a document lies in. */
function documents() {
  return readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && readdirSync(join(root, entry.name)).includes("main.typ"))
    .map(entry => entry.name);
}

function draw(name) {
  const models = JSON.parse(readFileSync(other ?? join(root, name, "sample.json"), "utf8"));
  for (const [language, model] of Object.entries(models)) {
    const started = performance.now();
    const { pdf, pages } = typeset(name, model, asked.includes("--grid"));
    const file = join(folder, `${name}-${language}.pdf`);
    writeFileSync(file, pdf);
    console.log(`${file}: ${pages} pages, ${Math.round(pdf.length / 1024)} kB, ${Math.round(performance.now() - started)} ms`);
  }
}

/** While somebody works on it, a mistake is said and waited for. */
function again(name) {
  try {
    draw(name);
  } catch (mistake) {
    console.error(`${name}: ${mistake.message}`);
  }
}
