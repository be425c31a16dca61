/** Address of the text as static, zero-terminated bytes. Replaced at compile time by scripts/ascii-transform.mjs. */
declare function ascii(text: string): usize;
/** The same for the words of a SyntaxError, which stand in the library (scripts/wordings.mjs). */
declare function wording(text: string): usize;
/** A number for what the module is made of, given by scripts/build.mjs: whoever talks to it must be made of the same. */
declare const SOURCES_MARK: i32;
/** Data of AssemblyScript's exp and pow, named by scripts/computed-tables-transform.mjs. */
declare const EXP_DATA_TAB: usize;
declare const POW_LOG_DATA_TAB: usize;
