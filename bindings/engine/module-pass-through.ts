/**
 * Stands in for `WebAssembly.Module` in the bundle (see `define` in scripts/build.mjs): as-bind always compiles what it
 * is given, but we compile once for many interpreters, and some platforms forbid compiling at all. Given a compiled module, this hands it
 * back. Our own sources write `globalThis.WebAssembly.Module` when they mean the real one.
 */
const Native = globalThis.WebAssembly.Module;

function ModulePassThrough(source: WebAssembly.Module | BufferSource): WebAssembly.Module {
  return source instanceof Native ? source : new Native(source);
}
ModulePassThrough.customSections = (module: WebAssembly.Module, name: string) => Native.customSections(module, name);
ModulePassThrough.exports = (module: WebAssembly.Module) => Native.exports(module);
ModulePassThrough.imports = (module: WebAssembly.Module) => Native.imports(module);
Object.defineProperty(ModulePassThrough, Symbol.hasInstance, { value: (value: unknown) => value instanceof Native });

export { ModulePassThrough };
