// Draws the sample card in its four languages into preview/, without the application; or another file of models, by
// language tag: npm run preview -- some-cards.json. With --grid the columns and lines that everything stands on are shown.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, typeset } from "./typeset.mjs";

const asked = process.argv.slice(2);
const grid = asked.includes("--grid");
const source = asked.find(word => !word.startsWith("--")) ?? join(root, "progress-card", "sample-card.json");
const cards = JSON.parse(readFileSync(source, "utf8"));
const folder = join(root, "preview");
mkdirSync(folder, { recursive: true });
for (const [language, model] of Object.entries(cards)) {
  const started = performance.now();
  const { pdf, pages } = typeset("progress-card", model, grid);
  const file = join(folder, `progress-card-${language}.pdf`);
  writeFileSync(file, pdf);
  console.log(`${file}: ${pages} pages, ${Math.round(pdf.length / 1024)} kB, ${Math.round(performance.now() - started)} ms`);
}
