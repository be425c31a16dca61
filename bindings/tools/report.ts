/** Draws coverage and profiles for a terminal. */
import type { CoverageFile } from './coverage.js';
import type { ProfileEntry } from './profiler.js';

/** How a report is drawn. */
export interface ReportOptions {
  /** ANSI colours. Default: none. */
  color?: boolean;
  /** Columns available. Default 100. */
  width?: number;
}

const paint = (color: boolean | undefined, code: string) => (text: string) =>
  color ? `\x1b[${code}m${text}\x1b[0m` : text;

function percent(file: CoverageFile): number {
  const all = file.covered.length + file.missed.length;
  return all === 0 ? 100 : (100 * file.covered.length) / all;
}

/**
 * The source with a mark before each line: `+` ran, `-` did not, blank not executable. Long runs of lines that ran are
 * folded when `fold` is set.
 */
export function coverageListing(
  file: CoverageFile,
  source: string,
  options: ReportOptions & { fold?: boolean } = {},
): string {
  const { color, width = 100, fold = false } = options;
  const green = paint(color, '32');
  const red = paint(color, '31;1');
  const dim = paint(color, '2');
  const covered = new Set(file.covered);
  const missed = new Set(file.missed);
  const lines = source.replace(/\n$/, '').split('\n');
  const digits = String(lines.length).length;
  const room = Math.max(20, width - digits - 5);
  const shown = lines.map((_, index) => {
    if (!fold) return true;
    for (let near = index - 2; near <= index + 2; near++) if (missed.has(near + 1)) return true;
    return false;
  });
  const out = [
    `${file.filename}: ${file.covered.length} of ${file.covered.length + file.missed.length} lines ran (${percent(file).toFixed(1)} %)`,
  ];
  for (let index = 0; index < lines.length; index++) {
    if (!shown[index]) {
      const from = index;
      while (index + 1 < lines.length && !shown[index + 1]) index++;
      out.push(dim(`${' '.repeat(digits)}   ⋮ ${index - from + 1} lines that ran or cannot run`));
      continue;
    }
    const number = index + 1;
    const text = (lines[index] ?? '').replaceAll('\t', '    ');
    const cut = text.length > room ? `${text.slice(0, room - 1)}…` : text;
    const gutter = dim(String(number).padStart(digits));
    const count = file.counts?.get(number);
    const times = file.counts ? (count === undefined ? ' '.repeat(9) : `${String(count).padStart(8)} `) : '';
    if (missed.has(number)) out.push(`${gutter} ${red('-')} ${times}${red(cut)}`);
    else if (covered.has(number)) out.push(`${gutter} ${green('+')} ${times}${cut}`);
    else out.push(`${gutter}   ${times}${dim(cut)}`.trimEnd());
  }
  return out.join('\n');
}

/** One line a file, with a bar. */
export function coverageSummary(files: readonly CoverageFile[], options: ReportOptions = {}): string {
  const green = paint(options.color, '32');
  const red = paint(options.color, '31;1');
  const longest = Math.max(4, ...files.map((file) => file.filename.length));
  return files
    .map((file) => {
      const share = percent(file);
      const full = Math.floor(share / 5);
      const bar = green('█'.repeat(full)) + red('░'.repeat(20 - full));
      const missed = file.missed.length ? `   not run: ${ranges(file.missed)}` : '';
      return `${file.filename.padEnd(longest)}  ${bar} ${share.toFixed(1).padStart(5)} %${missed}`;
    })
    .join('\n');
}

/** 3, 7–9, 12 */
function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i] as number;
    while (numbers[i + 1] === (numbers[i] as number) + 1) i++;
    const last = numbers[i] as number;
    parts.push(first === last ? `${first}` : `${first}–${last}`);
  }
  return parts.length > 12 ? `${parts.slice(0, 12).join(', ')}, …` : parts.join(', ');
}

/** A table of the functions that took longest. */
export function profileTable(
  entries: readonly ProfileEntry[],
  options: ReportOptions & { limit?: number } = {},
): string {
  const { color, width = 100, limit = 15 } = options;
  const bold = paint(color, '1');
  const cyan = paint(color, '36');
  const all = entries.reduce((sum, entry) => sum + entry.self, 0) || 1;
  const shown = entries.slice(0, limit);
  const names = shown.map((entry) => `${entry.name} (${entry.filename.split('/').at(-1)}:${entry.line})`);
  const room = Math.max(20, Math.min(Math.max(...names.map((name) => name.length), 8), width - 52));
  const head = `${'function'.padEnd(room)} ${'calls'.padStart(9)} ${'self ms'.padStart(9)} ${'total ms'.padStart(9)}  share of self`;
  const rows = shown.map((entry, index) => {
    const name = names[index] as string;
    const label = name.length > room ? `${name.slice(0, room - 1)}…` : name.padEnd(room);
    const share = entry.self / all;
    const bar = cyan('█'.repeat(Math.max(0, Math.round(share * 14))).padEnd(14));
    const number = (value: number, digits: number) => value.toFixed(digits).padStart(9);
    return `${label} ${number(entry.calls, 0)} ${number(entry.self, 2)} ${number(entry.total, 2)}  ${bar} ${(share * 100).toFixed(1).padStart(5)} %`;
  });
  const rest = entries.length - shown.length;
  if (rest > 0) rows.push(`… and ${rest} more`);
  return [bold(head), ...rows].join('\n');
}
