/**
 * Last step of the module's build, on its text form: what Binaryen has no pass for, to make the file smaller.
 *
 * - Constants of many bytes that occur often (the boxed ERROR alone some 1,700 times, ten bytes each) become immutable globals of two bytes.
 *   Not in the dispatch loop, where a load in place of a constant would cost time.
 * - Functions that are called most come first, so that their calls take two bytes; then those in the function table in its order, so
 *   that the table counts upwards; the others in an order that puts similar code together for gzip (similar-order.mjs): several are tried,
 *   since a few bytes here or there make a difference that nobody can foresee, and the best one is improved step by step.
 * - Mutable globals (AssemblyScript's runtime has some) are exported, so that memory and exports are the module's whole state: what
 *   an interpreter is can be copied and put back (bindings/engine/vm.ts).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { codeInOrder, splitAtCalls } from './call-numbers.mjs';
import { improvedOrder, similarOrders } from './similar-order.mjs';
import { BINDINGS, encodeSection, encodeText, SECTION, sections, WasmReader } from './wasm-bytes.mjs';

/** The text, the compiled module whose custom section the text has lost, the file to write, and options for wasm-as. */
const [input, compiled, output, ...features] = process.argv.slice(2);
const LOOP = 'assembly/vm/dispatch/dispatch';
/** A constant is worth a global from this many occurrences on; a global itself takes some twelve bytes. */
const OFTEN = 8;
/** i64.const takes as many bytes as five decimal digits and more do at the least. */
const LONG_CONSTANT = /\(i64\.const (-?\d{9,})\)/g;
/** Function numbers below 128 take one byte; the imports have the first. */
const SHORT_NUMBERS = 60;
/** Parameters of the orders that are tried. */
const COMMON = [8, 10, 12];
const MEMORIES = [0.99, 0.993, 0.995];
const SIZES = [0.8, 0.85, 0.9];
const OVERHEADS = [5, 10, 20];
/** How often something is moved in the best of them. Each attempt takes some 50 ms, and the first hundreds win a byte in two of them. */
const MOVES = 300;

const count = (matches) => {
  const counts = new Map();
  for (const [, key] of matches) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const [head, ...rest] = readFileSync(input, 'utf8').split(/(?=\n \(func )/);
const last = rest.pop();
const end = last.lastIndexOf('\n )') + '\n )'.length;
const functions = [...rest, last.slice(0, end)].map((text) => ({ name: text.match(/^\n \(func \$(\S+)/)[1], text }));
const loop = functions.find(({ name }) => name === LOOP);
if (!loop) throw new Error(`no function ${LOOP}`);

const others = functions.filter((each) => each !== loop);
const constants = count(others.flatMap(({ text }) => [...text.matchAll(LONG_CONSTANT)]));
const chosen = new Set([...constants].filter(([, uses]) => uses >= OFTEN).map(([value]) => value));
for (const each of others) {
  each.text = each.text.replace(LONG_CONSTANT, (all, value) =>
    chosen.has(value) ? `(global.get $constant${value})` : all,
  );
}
const globals = [...chosen].map((value) => `\n (global $constant${value} i64 (i64.const ${value}))`).join('');

const mutable = [...head.matchAll(/\n \(global \$(\S+) \(mut /g)];
const globalExports = mutable.map(([, name], i) => `\n (export "global${i}" (global $${name}))`).join('');

const calls = count(functions.flatMap(({ text }) => [...text.matchAll(/\(call \$(\S+?)[)\s]/g)]));
const byCalls = [...functions].sort((a, b) => (calls.get(b.name) ?? 0) - (calls.get(a.name) ?? 0));
const first = new Set(byCalls.slice(0, SHORT_NUMBERS));
/** Places in the function table. */
const places = new Map();
for (const [, list] of head.matchAll(/\n \(elem [^\n]*?((?: \$[^\s)]+)+)\)/g)) {
  for (const name of list.trim().slice(1).split(' $')) if (!places.has(name)) places.set(name, places.size);
}
const inTable = functions
  .filter((each) => !first.has(each) && places.has(each.name))
  .sort((a, b) => places.get(a.name) - places.get(b.name));
const remaining = functions
  .filter((each) => !first.has(each) && !places.has(each.name))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const at = head.indexOf('\n (global ');
if (at < 0) throw new Error('the module has no global to put others before');
const compact = input.replace(/\.wat$/, '.compact.wat');

/** The module with its functions in this order. */
function assemble(order) {
  const text = order.map((each) => each.text).join('');
  writeFileSync(compact, `${head.slice(0, at)}${globals}${head.slice(at)}${globalExports}${text}\n)\n`);
  execFileSync('node', ['node_modules/binaryen/bin/wasm-as', compact, '-o', output, ...features], { stdio: 'inherit' });
  return readFileSync(output);
}

/** The functions' bytes, in the module's order, and how many functions are imported. */
function contentOf(wasm) {
  const content = Object.fromEntries([...sections(wasm)].map(({ id, content }) => [id, content]));
  const reader = new WasmReader(content[SECTION.CODE]);
  const bodies = Array.from({ length: reader.number() }, () => reader.piece());
  // All imports but the memory are functions.
  return { bodies, imports: new WasmReader(content[SECTION.IMPORT]).number() - 1 };
}

const before = [...first, ...inTable];
const { bodies, imports } = contentOf(assemble([...before, ...remaining]));
const apart = bodies.map(splitAtCalls);
const sizeOf = (order) => {
  const code = codeInOrder(apart, imports, [...before.keys(), ...order.map((i) => before.length + i)]);
  return gzipSync(code, { level: 9, memLevel: 9 }).length;
};
const [best] = COMMON.map((common) => similarOrders(bodies.slice(before.length), common))
  .flatMap((similarOrder) =>
    MEMORIES.flatMap((memory) =>
      SIZES.flatMap((sizes) => OVERHEADS.map((overhead) => similarOrder(memory, sizes, overhead))),
    ),
  )
  .map((order) => ({ order, size: sizeOf(order) }))
  .sort((one, other) => one.size - other.size);
assemble([...before, ...improvedOrder(best.order, sizeOf, MOVES).map((i) => remaining[i])]);

const [bindings] = WebAssembly.Module.customSections(new WebAssembly.Module(readFileSync(compiled)), BINDINGS);
const section = encodeSection(SECTION.CUSTOM, Buffer.concat([encodeText(BINDINGS), Buffer.from(bindings)]));
writeFileSync(output, Buffer.concat([readFileSync(output), section]));
