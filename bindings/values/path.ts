/** Where in a value a conversion is: how deep it may go, and how an error names the place. */

/** Containers within containers before it is an error rather than a stack overflow. */
export const DEEPEST = 400;
/** Steps that an error names. */
const LONGEST = 12;

/** Indexes and keys as one would write them. */
export function pathText(path: readonly unknown[]): string {
  const steps = path.slice(0, LONGEST).map((key) => `[${typeof key === 'string' ? JSON.stringify(key) : String(key)}]`);
  return steps.join('') + (path.length > LONGEST ? '…' : '');
}
