/**
 * Compiles files of the library to images (code-image.ts) in an instance of its own, so that every interpreter has the same code in the same way, and pays the same for it,
 * wherever it runs: the build does it for platforms with files, and elsewhere each module is compiled once in a process.
 */
import { codeImage } from './code-image.js';
import { Mode } from './exports.js';
import { CLOSED, Vm } from './vm.js';

/** Where tracebacks say that a module of the library comes from. */
export const LIBRARY_FOLDER = '<library>';
/** And one that is not written in Python elsewhere: no traceback and no tool shows what runs there. */
const NATIVE_FOLDER = '<native>';
/** How the text of such a file begins, and where the routines of native functions are, which all are such. */
const HIDDEN = '# Hidden:';
const NATIVES = '_natives/';
/** Characters of a text that are a unit of fuel when the module is imported: about what the compiler charges for such texts. */
const CHARACTERS_PER_UNIT = 6;

export interface CompiledFile {
  image: Uint8Array;
  /** What code objects and `__file__` name. */
  filename: string;
}

/** @param hidden Whether CPython has the file in C. */
export function libraryFilename(path: string, hidden: boolean): string {
  return `${hidden ? NATIVE_FOLDER : LIBRARY_FOLDER}/${path}`;
}

export function isHidden(path: string, text: string): boolean {
  return text.startsWith(HIDDEN) || path.startsWith(NATIVES);
}

export class LibraryCompiler {
  readonly #vm: Vm;

  constructor(module: WebAssembly.Module) {
    this.#vm = new Vm(module, undefined, CLOSED);
    if (!this.#vm.raw.vmInit(0, 0, 0)) throw new Error('krait: no memory to compile the library');
  }

  /** @param path Below lib/. */
  compile(path: string, text: string): CompiledFile {
    const vm = this.#vm;
    const { raw } = vm;
    const hidden = isHidden(path, text);
    const filename = libraryFilename(path, hidden);
    raw.programBegin(0, 0);
    if (!vm.pushSource(text) || !vm.pushText(filename) || !raw.programCompile(Mode.EXEC)) {
      throw new Error(`krait: ${filename} cannot be compiled`);
    }
    const address = new DataView(vm.memory.buffer).getUint32(raw.exchangeSlot(0) >>> 0, true);
    const image = codeImage(vm, address, hidden, Math.ceil(text.length / CHARACTERS_PER_UNIT));
    raw.exchangeDrop(1);
    return { image, filename };
  }
}
