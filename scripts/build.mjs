/**
 * `npm run build`: everything generated, the module, the library and the command into dist/. With `--debug` the module with assertions and
 * its text form into build/ instead.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { renameExports, shortNames } from './short-exports.mjs';
import { encodeSection, encodeText, SECTION, sections, WasmReader } from './wasm-bytes.mjs';

const debug = process.argv.includes('--debug');
const started = performance.now();
const run = (title, command, ...args) => {
  const from = performance.now();
  process.stdout.write(`${title.padEnd(34)}`);
  try {
    execFileSync('node', [command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    console.log('failed');
    console.error(`${error.stdout ?? ''}${error.stderr ?? ''}`.trim());
    process.exit(1);
  }
  console.log(`${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s`);
};

/** Of the hash that tells builds apart; read by bindings/engine/snapshot.ts. */
const BUILD_MARK_BYTES = 8;

const IMPORTED = { FUNCTION: 0, MEMORY: 2 };

/** Smallest number of pages that the memory a module imports may have. */
function initialPages(wasm) {
  const { content } = [...sections(wasm)].find(({ id }) => id === SECTION.IMPORT);
  const reader = new WasmReader(content);
  for (let count = reader.number(); count > 0; count--) {
    // Module and field name.
    reader.piece();
    reader.piece();
    const kind = reader.byte();
    // Its type, or for a memory whether it has a maximum.
    reader.number();
    if (kind === IMPORTED.MEMORY) return reader.number();
    if (kind !== IMPORTED.FUNCTION) throw new Error('an import that is neither function nor memory');
  }
  throw new Error('the module imports no memory');
}

/** What the module is made of, as a number: the library's code and the host's part fit no other one. */
function sourcesMark() {
  const hash = createHash('sha256');
  const files = readdirSync('assembly', { recursive: true }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) hash.update(file.replaceAll('\\', '/')).update(readFileSync(`assembly/${file}`));
  return hash.digest().readUInt32LE() >>> 1;
}
const mark = sourcesMark();

const asc = (title, target, ...more) =>
  run(
    title,
    'node_modules/assemblyscript/bin/asc.js',
    ...['--config', 'asconfig.json', '--target', target, '--use', `SOURCES_MARK=${mark}`, ...more],
    // Not in asconfig.json: asc cannot find transforms that are named there by a relative path.
    ...['--transform', './scripts/ascii-transform.mjs', '--transform', './scripts/as-bind-transform.mjs'],
    ...['--transform', './scripts/native-table-transform.mjs'],
    ...['--transform', './scripts/computed-tables-transform.mjs'],
  );
mkdirSync('build', { recursive: true });
run('Generated files', 'scripts/gen.mjs');
if (debug) {
  asc('Module with assertions', 'debug');
  const module = readFileSync('build/krait.debug.wasm');
  writeFileSync('build/krait.debug.wasm', renameExports(module, shortNames(module)));
  console.log(`build/krait.debug.wasm ${readFileSync('build/krait.debug.wasm').length.toLocaleString('en')} bytes`);
  process.exit(0);
}
// With names (--debug), by which the last step knows the functions.
asc('Module', 'release', '--debug');
const binaryen = (tool) => `node_modules/binaryen/bin/${tool}`;
const features = [
  '--enable-bulk-memory',
  '--enable-sign-ext',
  '--enable-nontrapping-float-to-int',
  '--enable-mutable-globals',
];
// asc only compiles; it has one inlining policy for all. Little inlining keeps the module small and the dispatch loop as it is written.
// Optimising for size instead costs the loop a factor of three. Low memory is unused but for the cells of None and the like, which no address
// that wraps around reaches: so an addition to an address may become the offset of its load.
run(
  'Optimised module',
  binaryen('wasm-opt'),
  ...['build/krait.wasm', '--no-inline=assembly/vm/ops-*', '-O3', '--low-memory-unused', '--zero-filled-memory'],
  // The last percent of size.
  ...[
    '--simplify-locals',
    '--coalesce-locals',
    '--reorder-locals',
    '--vacuum',
    '--remove-unused-brs',
    '--merge-blocks',
    '--vacuum',
    // Hints that no engine minds; without them there are fewer kinds of loads and stores for gzip.
    '--dealign',
  ],
  ...['--always-inline-max-function-size=2', '--flexible-inline-max-function-size=4'],
  ...['--one-caller-inline-max-function-size=100', '-S', '-g', '-o', 'build/krait.optimised.wat'],
  ...features,
);
mkdirSync('dist', { recursive: true });
run(
  'Compact module',
  'scripts/compact-module.mjs',
  ...['build/krait.optimised.wat', 'build/krait.wasm', 'dist/krait.wasm', ...features],
);
rmSync('dist/types', { recursive: true, force: true });
// The module carries a mark of what it is made of, by which a snapshot knows its build.
const compact = readFileSync('dist/krait.wasm');
const exportNames = shortNames(compact);
const code = renameExports(compact, exportNames);
const buildMark = createHash('sha256').update(code).digest().subarray(0, BUILD_MARK_BYTES);
const wasm = Buffer.concat([
  code,
  encodeSection(SECTION.CUSTOM, Buffer.concat([encodeText('krait.build'), buildMark])),
]);
writeFileSync('dist/krait.wasm', wasm);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const from = performance.now();
const common = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  external: ['node:*'],
  define: {
    __KRAIT_INITIAL_PAGES__: String(initialPages(wasm)),
    __KRAIT_VERSION__: JSON.stringify(version),
    __KRAIT_SOURCES__: String(mark),
  },
  // The module's exports have short names.
  mangleProps: new RegExp(`^(${Object.keys(exportNames).join('|')})$`),
  mangleCache: exportNames,
};
const elsewhere = (filter, path) => ({
  name: path,
  setup: (it) => it.onResolve({ filter }, () => ({ path, external: true })),
});
/** For code in which as-bind takes compiled modules. */
const asPassThrough = {
  ...common,
  define: { ...common.define, 'WebAssembly.Module': 'ModulePassThrough' },
  inject: ['bindings/engine/module-pass-through.ts'],
};
// The library's own Python sources, a file beside the rest so that bundlers can split it off.
const library = Object.fromEntries(
  readdirSync('lib', { recursive: true })
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(`lib/${file}`, 'utf8')]),
);
// The forms of both are known to bindings/host/library.ts, which reads the one as text where it can, and the other only then.
writeFileSync('dist/library.js', `export default ${JSON.stringify(library, null, 1)};\n`);
await writePrepared(library);

/** Writes what platforms with files need not make themselves (bindings/engine/prepared.ts has the form). */
async function writePrepared(library) {
  const outfile = 'build/prepare.mjs';
  const plugins = [elsewhere(/^krait:library$/, '../dist/library.js')];
  await build({ ...asPassThrough, entryPoints: ['bindings/engine/prepare.ts'], outfile, platform: 'node', plugins });
  const { preparedLibrary, preparedStart } = await import(pathToFileURL(outfile));
  const module = new WebAssembly.Module(wasm);
  const deflate = (bytes) => deflateRawSync(bytes, { level: 9 });
  writeFileSync('dist/start.bin', preparedStart(module));
  writeFileSync('dist/library.bin', preparedLibrary(module, library, deflate));
}

await build({
  ...asPassThrough,
  entryPoints: ['bindings/index.ts'],
  outfile: 'dist/index.js',
  platform: 'neutral',
  plugins: [elsewhere(/^krait:library$/, './library.js')],
});
await build({
  ...common,
  entryPoints: ['bindings/workerd.ts'],
  outfile: 'dist/workerd.js',
  platform: 'neutral',
  plugins: [elsewhere(/^\.\/index\.js$/, './index.js'), elsewhere(/^\.\/krait\.wasm$/, './krait.wasm')],
});
// The command is a client of the library like any other. Its prompt is loaded when it is wanted.
const command = { ...common, platform: 'node', plugins: [elsewhere(/^\.\.\/index\.js$/, './index.js')] };
await build({ ...command, entryPoints: ['bindings/cli/prompt.ts'], outfile: 'dist/prompt.js' });
await build({
  ...command,
  entryPoints: ['bindings/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [...command.plugins, elsewhere(/^\.\/prompt\.js$/, './prompt.js')],
});
chmodSync('dist/cli.js', 0o755);
console.log(`${'Library and command'.padEnd(34)}${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s`);
run('Types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json');
writeFileSync('dist/index.d.ts', "export * from './types/index.js';\n");

const size = (file) => {
  const bytes = readFileSync(file);
  const text = (count) => `${(count / 1024).toFixed(1).padStart(7)} KB`;
  return `${file.padEnd(18)} ${text(bytes.length)}   gzip ${text(gzipSync(bytes, { level: 9, memLevel: 9 }).length)}`;
};
console.log(
  `\n${['krait.wasm', 'index.js', 'library.js', 'library.bin', 'start.bin', 'cli.js', 'prompt.js'].map((name) => size(`dist/${name}`)).join('\n')}`,
);
console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
