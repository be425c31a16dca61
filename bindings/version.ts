/** Set by scripts/build.mjs. */
declare const __KRAIT_VERSION__: string;
/** The version of the package. */
export const version: string = __KRAIT_VERSION__;
