/** Address of the text as static, zero-terminated bytes. Replaced at compile time by scripts/ascii-transform.mjs. */
declare function ascii(text: string): usize;
