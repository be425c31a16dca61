/** Where code was, as the module tells it and as the library does. */

/** Lines from 1, columns in characters from 0; -1: unknown. */
export type PlaceRow = readonly [line: number, endLine: number, column: number, endColumn: number];

/** The same with null for what is unknown. */
export interface Place {
  line: number;
  endLine: number;
  column: number | null;
  endColumn: number | null;
}

const known = (column: number): number | null => (column < 0 ? null : column);

export function placeOf([line, endLine, column, endColumn]: PlaceRow): Place {
  return { line, endLine, column: known(column), endColumn: known(endColumn) };
}
