/** Made by scripts/build.mjs: the text of each file of lib/ by its path there. */
declare module 'krait:library' {
  const sources: Readonly<Record<string, string>>;
  export default sources;
}
