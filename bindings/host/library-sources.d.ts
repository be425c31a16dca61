/** Made by scripts/build.mjs: the text of each file of lib/ by its path there. */
declare module 'krait:library' {
  const sources: Readonly<Record<string, string>>;
  export default sources;
}

/** Some of them, bundled with the code (scripts/build.mjs). */
declare module 'krait:early' {
  const sources: Readonly<Record<string, string>>;
  export default sources;
}
