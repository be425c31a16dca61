/** Files of the package itself, on platforms that have files. Python code never comes here. */
interface Builtins {
  'node:fs': typeof import('node:fs');
  'node:zlib': typeof import('node:zlib');
}
type FileSystem = Builtins['node:fs'];

/** A module of Node's, where it can be had at once: Node from 20.16, Deno, Bun. Not imported by name, which bundlers for other platforms refuse. */
export function builtinModule<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  return process?.getBuiltinModule?.(name) as Builtins[Name] | undefined;
}

/** The file system also for older ones. */
export async function importFileSystem(): Promise<FileSystem> {
  const name = 'node:fs';
  return builtinModule(name) ?? (await import(/* webpackIgnore: true */ /* @vite-ignore */ name));
}
