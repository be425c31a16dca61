/** Files of the package itself, on platforms that have files. Python code never comes here. */
type FileSystem = typeof import('node:fs');

/** Node's module, where it can be had at once: Node from 20.16, Deno, Bun. Not imported by name, which bundlers for other platforms refuse. */
export function fileSystem(): FileSystem | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => FileSystem | undefined } };
  return process?.getBuiltinModule?.('node:fs');
}

/** The same for older ones. */
export async function importFileSystem(): Promise<FileSystem> {
  const name = 'node:fs';
  return fileSystem() ?? (await import(/* webpackIgnore: true */ /* @vite-ignore */ name));
}
