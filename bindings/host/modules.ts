/**
 * Modules that are not native: those the host gives, as source text, found when Python imports it, or made of functions and values, which
 * exist from the start; and after them the library's, so that a program's own module hides the library's of that name, as in CPython.
 */
import type { HostFunction, InterpreterOptions, ModuleSource, Modules } from '../options.js';
import type { Context } from '../values/context.js';
import { toPython } from '../values/to-python.js';
import type { EventLoop } from './event-loop.js';
import { libraryModule, libraryText } from './library.js';

export interface FoundModule {
  /** Its text, or its code where it is the library's (bindings/engine/code-image.ts). */
  source?: string;
  code?: Uint8Array;
  filename: string;
  package: boolean;
}

/** The module in which Python's event loop finds the host's side of it, made when it is imported. */
const LOOP = '_loop';

/** The folder of the routines of native functions that are written in Python, which are no modules: a program's own must neither replace them nor be a way to them. */
const NATIVES = '_natives';

/** What lib/_frozen_importlib.py puts before the name of a module that it wants to know about, without importing it. */
const ABOUT = '<about>';

const isSource = (value: unknown): value is ModuleSource =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string');

export class HostModules {
  readonly #modules: Modules | undefined;
  /** What the module `random` is seeded with. */
  readonly random: number | undefined;
  readonly environ: Record<string, string> | undefined;
  /** Sources of modules that have the value of an option. */
  readonly #values = new Map<string, string>();

  constructor({ modules, random, environ }: InterpreterOptions) {
    this.#modules = modules;
    this.random = random;
    this.environ = environ;
    // The options take the place of the library's modules.
    if (random !== undefined) this.#values.set('_random_seed', `seed = ${random}\n`);
    if (environ !== undefined) this.#values.set('_environ', `values = ${JSON.stringify(environ)}\n`);
  }

  find(name: string, context: Context, loop: EventLoop): FoundModule | undefined {
    if (name === LOOP) {
      makeModule(context, `${LOOP}_host`, loop.functions);
      return {
        source: `from ${LOOP}_host import ${Object.keys(loop.functions).join(', ')}\n`,
        filename: `<library>/${LOOP}.py`,
        package: false,
      };
    }
    if (name.startsWith(ABOUT)) return this.#describe(name.slice(ABOUT.length), context, loop);
    // No name of a module but a file of the library, of which a line is wanted.
    if (name.startsWith('<')) return libraryText(name);
    const found =
      (name.split('.', 1)[0] === NATIVES ? undefined : this.#given(name)) ?? libraryModule(name, context.vm.module);
    const source = this.#values.get(name);
    if (!found || source === undefined) return found;
    return { source, filename: found.filename, package: found.package };
  }

  /** In place of a text: whether a module is a package, its file name in a line, and its text, as far as a program may see it. */
  #describe(name: string, context: Context, loop: EventLoop): FoundModule | undefined {
    const found = this.find(name, context, loop);
    if (!found) return undefined;
    const text = found.source ?? libraryText(found.filename)?.source;
    return {
      ...found,
      source: `${found.package ? 'package' : 'module'}\n${found.filename}\n${text ?? ''}`,
      code: undefined,
    };
  }

  #given(name: string): FoundModule | undefined {
    const modules = this.#modules;
    if (!modules) return undefined;
    const found =
      typeof modules === 'function' ? modules(name) : Object.hasOwn(modules, name) ? modules[name] : undefined;
    if (found === undefined || found === null) return this.#impliedPackage(name);
    if (!isSource(found)) {
      if (typeof modules === 'function') refuse(name, found);
      return undefined;
    }
    const given = typeof found === 'string' ? { source: found } : found;
    const isPackage = given.package ?? this.#impliedPackage(name) !== undefined;
    const path = name.replaceAll('.', '/');
    return {
      source: given.source,
      filename: given.filename ?? (isPackage ? `${path}/__init__.py` : `${path}.py`),
      package: isPackage,
    };
  }

  /** A package without source of its own exists when a module inside it does. */
  #impliedPackage(name: string): FoundModule | undefined {
    const modules = this.#modules;
    if (typeof modules !== 'object') return undefined;
    const inside = `${name}.`;
    if (!Object.keys(modules).some((each) => each.startsWith(inside))) return undefined;
    return { source: '', filename: `${name.replaceAll('.', '/')}/__init__.py`, package: true };
  }
}

/** A loader's answer that is no source. */
function refuse(name: string, found: unknown): never {
  const { then } = found as { then?: unknown };
  if (typeof then !== 'function') {
    throw new TypeError(
      `options.modules gave ${JSON.stringify(name)} a value that is no source text (type ${typeof found})`,
    );
  }
  // Nobody waits for it, so nobody must be told that it failed.
  then.call(found, undefined, () => {});
  throw new TypeError(
    `options.modules returned a promise for ${JSON.stringify(name)}: an import cannot wait, so a loader must answer at once (load the sources beforehand)`,
  );
}

/** Makes the modules that are objects of functions and values, those that are wanted. */
export function installModules(
  context: Context,
  modules: Modules | undefined,
  wanted: (name: string) => boolean,
): void {
  if (typeof modules !== 'object') return;
  for (const [name, content] of Object.entries(modules)) {
    if (!isSource(content) && wanted(name)) makeModule(context, name, content);
  }
}

function makeModule(context: Context, name: string, content: Record<string, unknown>): void {
  const { vm } = context;
  if (!vm.pushText(name) || !vm.raw.moduleCreate()) context.fail();
  for (const [key, value] of Object.entries(content)) {
    if (!vm.pushText(key)) context.fail();
    if (typeof value === 'function') {
      // Known by this name, whatever its own is.
      const number = context.functionId(value as HostFunction, `${name}.${key}`);
      if (!vm.pushText(key) || !vm.raw.exchangeHostFunction(number)) context.fail();
    } else toPython(context, value, `modules.${name}.${key}`);
    if (!vm.raw.modulePut()) context.fail();
  }
  vm.raw.exchangeDrop(1);
}

/** The functions of such modules, by the names they are known by. */
export function* moduleFunctions(modules: Modules | undefined): Generator<[name: string, fn: HostFunction]> {
  if (typeof modules !== 'object') return;
  for (const [name, content] of Object.entries(modules)) {
    if (isSource(content)) continue;
    for (const [key, value] of Object.entries(content)) {
      if (typeof value === 'function') yield [`${name}.${key}`, value as HostFunction];
    }
  }
}
