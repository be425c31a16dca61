/**
 * Short names for what the module exports, in the module and in the code that uses it: nobody else sees the long ones, and their hundred names are a kilobyte of
 * what a page has to load. The sources of both sides, and errors of the compilers, have the long ones.
 */

/** What AssemblyScript's runtime exports for as-bind, the memory, and the globals (which are found by their number) keep their names. */
const KEPT = /^(__|memory$|global\d)/;
const SECTION = { CUSTOM: 0, EXPORT: 7 };
/** The custom section in which as-bind looks up what the functions take that it binds. */
const BINDINGS = 'as-bind_bindings';

/** Long name → short name, for the functions that `wasm` exports. */
export function shortNames(wasm) {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(wasm))
    .map(({ name }) => name)
    .sort();
  return Object.fromEntries(names.filter((name) => !KEPT.test(name)).map((name, i) => [name, `$${i.toString(36)}`]));
}

const number = (value) => {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    if (rest <= 0x7f) return Buffer.from(bytes);
  }
};
const text = (content) => Buffer.concat([number(Buffer.byteLength(content)), Buffer.from(content)]);

/** The module with other names of its exports. */
export function renameExports(wasm, names) {
  const bytes = Buffer.from(wasm);
  let at = 8;
  const readNumber = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const readText = () => {
    const length = readNumber();
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const parts = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const start = at;
    const id = bytes[at++];
    const end = readNumber() + at;
    let content = bytes.subarray(at, end);
    if (id === SECTION.EXPORT) {
      const count = readNumber();
      const entries = [number(count)];
      for (let i = 0; i < count; i++) {
        const name = readText();
        const rest = at++;
        readNumber();
        entries.push(text(names[name] ?? name), bytes.subarray(rest, at));
      }
      content = Buffer.concat(entries);
    } else if (id === SECTION.CUSTOM && readText() === BINDINGS) {
      const bindings = JSON.parse(bytes.toString('utf8', at, end));
      bindings.exportedFunctions = Object.fromEntries(
        Object.entries(bindings.exportedFunctions).map(([name, types]) => [names[name] ?? name, types]),
      );
      content = Buffer.concat([text(BINDINGS), Buffer.from(JSON.stringify(bindings))]);
    } else content = undefined;
    parts.push(
      content ? Buffer.concat([Buffer.from([id]), number(content.length), content]) : bytes.subarray(start, end),
    );
    at = end;
  }
  return Buffer.concat(parts);
}
