/** Source that is as deep as one likes. */
export const deep = (open, close, inner = '', count = 100_000) => open.repeat(count) + inner + close.repeat(count);
