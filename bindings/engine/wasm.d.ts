/** What `import` gives for a WebAssembly file on workerd. */
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
