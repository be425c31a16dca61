/**
 * Which code points beyond ASCII may be in an identifier (XID_Start and XID_Continue, NFKC closure left aside).
 */
export function unicodeIsIdentifierStart(c: u32): bool { return c >= 0xaa; }
export function unicodeIsIdentifierPart(c: u32): bool { return c >= 0xaa; }
export function unicodeIsPrintable(c: u32): bool { return c >= 0xa1; }
