import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** null when the package is installed, otherwise the reason to print. */
export function resolvable(name) {
  try {
    require.resolve(name);
    return null;
  } catch (error) {
    // A package that offers no CommonJS entry is there all the same.
    return error.code === 'MODULE_NOT_FOUND' ? `package ${name} is not installed` : null;
  }
}
