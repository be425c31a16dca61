/**
 * Short names for what the module exports, in the module and in the code that uses it: nobody else sees the long ones, and their hundred names are a kilobyte of
 * what a page has to load. The sources of both sides, and errors of the compilers, have the long ones.
 */
import {
  BINDINGS,
  encodeNumber,
  encodeSection,
  encodeText,
  SECTION,
  sections,
  WasmReader,
  wasmHeader,
} from './wasm-bytes.mjs';

/** What AssemblyScript's runtime exports for as-bind, the memory, and the globals (which are found by their number) keep their names. */
const KEPT = /^(__|memory$|global\d)/;

/** Long name → short name, for the functions that `wasm` exports. */
export function shortNames(wasm) {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(wasm))
    .map(({ name }) => name)
    .sort();
  return Object.fromEntries(names.filter((name) => !KEPT.test(name)).map((name, i) => [name, `$${i.toString(36)}`]));
}

/** The module with other names of its exports. */
export function renameExports(wasm, names) {
  const parts = [wasmHeader(wasm)];
  for (const { id, content } of sections(wasm)) parts.push(encodeSection(id, renamed(id, content, names)));
  return Buffer.concat(parts);
}

function renamed(id, content, names) {
  const reader = new WasmReader(content);
  if (id === SECTION.EXPORT) {
    const count = reader.number();
    const entries = [encodeNumber(count)];
    for (let i = 0; i < count; i++) {
      const name = reader.text();
      const rest = reader.at;
      reader.byte();
      reader.number();
      entries.push(encodeText(names[name] ?? name), content.subarray(rest, reader.at));
    }
    return Buffer.concat(entries);
  }
  if (id !== SECTION.CUSTOM || reader.text() !== BINDINGS) return content;
  const bindings = JSON.parse(Buffer.from(content.subarray(reader.at)).toString('utf8'));
  bindings.exportedFunctions = Object.fromEntries(
    Object.entries(bindings.exportedFunctions).map(([name, types]) => [names[name] ?? name, types]),
  );
  return Buffer.concat([encodeText(BINDINGS), Buffer.from(JSON.stringify(bindings))]);
}
