/** The part of as-bind 0.8.2 that we use; its own types say `any`. */
declare module 'as-bind/dist/as-bind.esm.js' {
  export interface BoundInstance {
    /** Exports as JavaScript functions that take and give strings. */
    exports: Record<string, (...args: never[]) => unknown> & {
      __new(size: number, id: number): number;
    };
    importObject: { env: { memory: WebAssembly.Memory } };
    loadedModule: { instance: WebAssembly.Instance };
    getTypeId(name: string): number;
  }
  export interface Converter {
    ascToJs(instance: BoundInstance, value: number, type: string): unknown;
    jsToAsc(instance: BoundInstance, value: unknown, type: string): number;
  }
  export const converters: Map<string | RegExp, Converter>;
  export function instantiateSync(source: WebAssembly.Module | BufferSource, imports: object): BoundInstance;
}
