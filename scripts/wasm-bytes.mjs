/** The binary form of a module as far as the build looks into it: numbers (LEB128), names and sections. */

export const SECTION = { CUSTOM: 0, IMPORT: 2, EXPORT: 7, CODE: 10 };
/** The custom section in which as-bind looks up what the functions take that it binds. */
export const BINDINGS = 'as-bind_bindings';
/** Of the magic number and the version. */
const HEADER = 8;

/** Reads from `at` on. */
export class WasmReader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** So many bytes of which the number comes first. */
  piece() {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text() {
    return Buffer.from(this.piece()).toString('utf8');
  }
}

/** The sections in their order. */
export function* sections(wasm) {
  const reader = new WasmReader(wasm, HEADER);
  while (reader.at < wasm.length) yield { id: reader.byte(), content: reader.piece() };
}

export function encodeNumber(value) {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    if (rest <= 0x7f) return Buffer.from(bytes);
  }
}

export function encodeText(text) {
  return Buffer.concat([encodeNumber(Buffer.byteLength(text)), Buffer.from(text)]);
}

export function encodeSection(id, content) {
  return Buffer.concat([Buffer.from([id]), encodeNumber(content.length), content]);
}

/** The header of a module, which its sections follow. */
export function wasmHeader(wasm) {
  return wasm.subarray(0, HEADER);
}
