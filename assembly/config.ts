/**
 * Every limit and switch of the module, each with its reason. A number that appears in two files belongs here.
 */

/** Heap page: small enough that thirty size classes cost little when idle, large enough to amortise its header. */
export const PAGE_SIZE: usize = 8192;

/** Python frames before RecursionError, unless the host sets another number (CPython's own default). */
export const DEFAULT_RECURSION_LIMIT: i32 = 1000;
/**
 * Native routines that call back into Python enter a nested dispatch loop, which uses the WebAssembly stack, and so does recursion inside one
 * native routine (repr, ==, hash of nested values). Both count against NESTING_LIMIT, a nested loop as two. V8's stack of a little under 1 MB
 * overflows, in baseline code too, at some 620 levels of the worst kind (a `__repr__` that calls repr of a list: five to six units a level).
 */
export const NESTING_LIMIT: i32 = 400;
/** Nested dispatch loops at the most: half of NESTING_LIMIT. */
export const NATIVE_DEPTH_LIMIT: i32 = 200;

/** First slice of fuel, in backward jumps and calls: V8 replaces baseline code only when the loop is entered again. */
export const FIRST_SLICE: i32 = 1000;
/**
 * Later slices: long enough that leaving the loop costs nothing measurable (about 0.2 ms of plain code), short enough for a time limit where a unit takes
 * a microsecond, as in native loops and where exceptions are raised.
 */
export const LATER_SLICE: i32 = 16384;
/** Of the ends of slices inside of a native routine so many pass before the loop leaves, as the routine is carried out again for that: some 13 ms. */
export const SLICES_INSIDE: u32 = 64;

/** Bytes of one segment of the register stack; frames larger than this get a segment of their own. */
export const STACK_SEGMENT: usize = 40960;
/**
 * Registers always free above the running frame: arguments that a native call completes, temporaries it roots. Native recursion (NESTING_LIMIT
 * levels) may root some four values at each level.
 */
export const STACK_RED_ZONE: usize = 1024;

/** Bytes allocated between two collections at the least; more when much is alive (see heap/gc.ts). */
export const GC_MINIMUM_BUDGET: usize = 4 << 20;

/** CPython's limit of digits in conversions between int and str (sys.set_int_max_str_digits). */
export const INT_MAX_STR_DIGITS: i32 = 4300;
