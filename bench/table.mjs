/** Plain-text tables, readable in a terminal and as Markdown. */

/**
 * @param {string[]} headers
 * @param {string[][]} rows the first column is left-aligned, the others right-aligned
 */
export function table(headers, rows) {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const body = rows.map((row) => line(headers.map((_, column) => row[column] ?? '')));
  return [line(headers), rule, ...body].join('\n');
}

export function milliseconds(value) {
  if (value === undefined || value === null || Number.isNaN(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 0.1 ? value.toFixed(2) : value.toFixed(4);
}

export function ratio(value) {
  return value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(2)}×`;
}

export function bytes(value) {
  return value === undefined || value === null ? '–' : value.toLocaleString('en-US');
}

export function heading(text) {
  return `\n## ${text}\n`;
}
