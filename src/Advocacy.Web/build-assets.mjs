// Makes wwwroot/built from what npm brought and from Styles/. The build runs it by itself; by hand: npm run build.
import { copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const built = join(here, "wwwroot", "built");
const stylesheetLimit = 20 * 1024;

const fonts = ["source-sans-3", "source-serif-4"];
const cuts = {
  "latin": "latin-wght-normal",
  "latin-ext": "latin-ext-wght-normal",
  "latin-italic": "latin-wght-italic",
  "latin-ext-italic": "latin-ext-wght-italic",
};

async function main() {
  const css = compileStylesheet();
  await rm(built, { recursive: true, force: true });
  await mkdir(join(built, "fonts"), { recursive: true });
  await Promise.all([copyFonts(), copyScripts()]);
  // Written last: its time tells the build that everything else is there.
  await writeFile(join(built, "site.css"), css);
}

function compileStylesheet() {
  const sass = createRequire(import.meta.url)("sass");
  const { css } = sass.compile(join(here, "Styles", "site.scss"), {
    loadPaths: [modules],
    quietDeps: true,
    style: "compressed",
  });
  const weight = gzipSync(css).length;
  if (weight > stylesheetLimit) {
    throw new Error(`The stylesheet weighs ${weight} bytes compressed; the limit is ${stylesheetLimit}.`);
  }

  return css;
}

async function copyFonts() {
  for (const font of fonts) {
    const from = join(modules, "@fontsource-variable", font);
    for (const [name, cut] of Object.entries(cuts)) {
      await copyFile(join(from, "files", `${font}-${cut}.woff2`), join(built, "fonts", `${font}-${name}.woff2`));
    }

    await copyFile(join(from, "LICENSE"), join(built, "fonts", `${font}.LICENSE.txt`));
  }
}

async function copyScripts() {
  const script = await readFile(join(modules, "htmx.org", "dist", "htmx.min.js"), "utf8");
  // The source map stays in the package; a reference to it would be a failed request in every developer's console.
  await writeFile(join(built, "htmx.min.js"), script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n"));
}

const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(`error: Node.js 20 or later makes the stylesheet; this is ${process.versions.node}.`);
  process.exit(1);
}

await stat(modules).catch(() => {
  console.error("error: The npm packages are missing; run `npm ci` in src/Advocacy.Web.");
  process.exit(1);
});

await main().catch(problem => {
  console.error(`${placeOf(problem)}error: ${problem.sassMessage ?? problem.message}`);
  process.exit(1);
});

// A mistake in a stylesheet, in the form that editors turn into a link.
function placeOf({ span }) {
  return span?.url ? `${relative(here, fileURLToPath(span.url))}(${span.start.line + 1},${span.start.column + 1}): ` : "";
}
