// Draws the sample card in its four languages into preview/, without the application; or another file of models, by
// language tag: npm run preview -- some-cards.json
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, typeset } from "./typeset.mjs";

const source = process.argv[2] ?? join(root, "progress-card", "sample-card.json");
const cards = JSON.parse(readFileSync(source, "utf8"));
const folder = join(root, "preview");
mkdirSync(folder, { recursive: true });
for (const [language, model] of Object.entries(cards)) {
  const started = performance.now();
  const { pdf, pages } = typeset("progress-card", model);
  const file = join(folder, `progress-card-${language}.pdf`);
  writeFileSync(file, pdf);
  console.log(`${file}: ${pages} pages, ${Math.round(pdf.length / 1024)} kB, ${Math.round(performance.now() - started)} ms`);
}
