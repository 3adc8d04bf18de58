// The typesetting worker: one request a line on standard input, one answer a line on standard output.
//   {"id", "template", "model"}  ->  {"id", "ok": true, "pdf", "pages", "engine", "templateHash", "fontsHash"}
//                                or  {"id", "ok": false, "error", "kind": "template" | "model" | "too-long" | "shapeless" | "engine"}
// "too-long" is a text that cannot be set in its place; "error" is then its name, such as demands.D1.message. "shapeless" are
// characters that no font of the house has a shape for; "error" is then a line a text: its name, a tab, the characters.
// What a person typed reaches the template as data (model.json, which is no file but held in memory), never as markup. No
// clock, no network, no system font: the same model gives the same bytes.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

export const root = dirname(fileURLToPath(import.meta.url));

/** The folder of what every document has in common; no document itself. */
export const house = "house";

/** The cuts the templates use; a family's other fifteen would only be read for nothing. */
const cuts = [
  ["source-sans-3", ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"]],
  ["source-serif-4", ["300Light", "400Regular", "400Regular_Italic", "600SemiBold"]],
];

const fontFiles = cuts.flatMap(([family, styles]) => styles.flatMap(style => {
  const folder = join(root, "node_modules", "@expo-google-fonts", family, style);
  return readdirSync(folder).filter(name => name.endsWith(".ttf")).map(name => join(folder, name));
}));

const engine = `typst through typst-ts-node-compiler ${version("@myriaddreamin/typst-ts-node-compiler")}`;
const fontsHash = hashOf(fontFiles);

// The engine would look for fonts through this machine's fontconfig; it is shown a list without any.
process.env.FONTCONFIG_FILE = join(root, "no-fonts.conf");

let compiler;

// A document lives outside the memory that Node looks after, so it would never think of clearing one away by itself.
setFlagsFromString("--expose-gc");
const clearAway = runInNewContext("gc");

/** Typesets a model with a template, if asked with the grid it stands on; throws an Error with a `kind`. */
export function typeset(template, model, grid = false) {
  if (!/^[a-z][a-z-]*$/.test(template ?? "") || template === house || !isFolder(join(root, template))) {
    throw refusal("template", `There is no template '${template}'.`);
  }

  if (typeof model !== "object" || model === null) {
    throw refusal("model", "The model is missing.");
  }

  const { pdf, pages } = draw(template, model, grid);
  return { pdf, pages, engine, templateHash: hashOf([house, template].flatMap(name => filesOf(join(root, name)))), fontsHash };
}

/** Draws a model, or refuses it with every text in which a character stands that no font of the house has a shape for. */
function draw(template, model, grid) {
  const lost = new Set(["\ufffd"]);
  for (let patience = 8; patience > 0; patience--) {
    const found = attempt(template, without(lost, model), grid);
    if (found.pdf) {
      const named = textsWith(lost, model);
      if (named.length > 0) throw refusal("shapeless", named.slice(0, 20).join("\n"));
      return found;
    }

    for (const character of found.shapeless) lost.add(character);
  }

  throw refusal("shapeless", textsWith(lost, model).slice(0, 20).join("\n"));
}

/** One setting: a PDF, or the characters it lacks a shape for. */
function attempt(template, model, grid) {
  compiler ??= NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fontFiles.map(file => readFileSync(file)) }] });
  // As a file and not as an input: everything that is set depends on all the inputs, on a file only what reads it.
  compiler.mapShadow(join(root, template, "model.json"), Buffer.from(JSON.stringify(model)));
  const compiled = compiler.compile({ mainFilePath: join(root, template, "main.typ"), inputs: grid ? { grid: "drawn" } : {} });
  const document = compiled.result;
  if (!document) {
    const sentence = sentenceOf(compiled.takeDiagnostics() ?? compiled.takeError());
    const overflowing = /too long: ([\w.-]+)/.exec(sentence);
    throw overflowing ? refusal("too-long", overflowing[1]) : refusal("model", sentence);
  }

  try {
    return { pdf: compiler.pdf(document, { pdfStandard: "ua-1" }), pages: document.numOfPages };
  } catch (failure) {
    const shapeless = shapelessIn(String(failure.message ?? failure));
    if (shapeless.size === 0) throw failure;
    return { shapeless };
  }
}

/** Lets go of what the last setting had no use for: what it had serves the same card after a change of words. */
function tidy() {
  compiler?.evictCache(1);
  clearAway();
}

/** The characters PDF/UA-1 refuses to print because a reader could not tell what they are. */
function shapelessIn(sentence) {
  const found = [...sentence.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(([, text]) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16))));
  return new Set(found.flatMap(text => [...text]));
}

/** The names of the texts in which some characters stand, each with those. */
function textsWith(characters, value, name = "") {
  if (typeof value === "string") {
    const found = new Set([...value].filter(character => characters.has(character)));
    return found.size > 0 ? [`${name}\t${[...found].join(" ")}`] : [];
  }

  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsWith(characters, item, `${name}${name === "" ? "" : "."}${Array.isArray(value) ? item?.code ?? item?.number ?? Number(key) + 1 : key}`));
}

function without(characters, value) {
  if (typeof value === "string") return [...value].filter(character => !characters.has(character)).join("");
  if (Array.isArray(value)) return value.map(item => without(characters, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(characters, item)]));
}

function answer(line) {
  let request;
  try {
    request = JSON.parse(line);
  } catch {
    return { id: null, ok: false, kind: "model", error: "The request is not JSON." };
  }

  try {
    const { pdf, ...rest } = typeset(request.template, request.model);
    return { id: request.id, ok: true, pdf: pdf.toString("base64"), ...rest };
  } catch (failure) {
    return { id: request?.id ?? null, ok: false, kind: failure.kind ?? "engine", error: String(failure.message ?? failure) };
  }
}

function sentenceOf(diagnostics) {
  try {
    const [first] = compiler.fetchDiagnostics(diagnostics);
    return first ? `${first.message} (${first.path ?? ""} ${first.range?.start?.line ?? ""})`.trim() : "The template could not be drawn.";
  } catch {
    return "The template could not be drawn.";
  }
}

function refusal(kind, message) {
  return Object.assign(new Error(message), { kind });
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true }).map(name => join(folder, name))
    .filter(file => statSync(file).isFile() && !file.endsWith("sample.json") && !file.endsWith("schema.json"))
    .sort();
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(relative(root, file).split(sep).join("/")).update("\0").update(readFileSync(file)).update("\0");
  }

  return hash.digest("hex");
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function version(name) {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    process.stdout.write(`${JSON.stringify(answer(line))}\n`);
    if (process.argv.includes("--once")) break;
    tidy();
  }
}
