/** The version of the package, set by scripts/build.mjs. */
declare const __KRAIT_VERSION__: string;
export const version: string = __KRAIT_VERSION__;
