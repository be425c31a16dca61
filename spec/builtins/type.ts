/** What class statements and calls need from the builtins module. */
import { fn, module } from './dsl';

export const classBuilding = module('builtins', 'objects/class-build', [fn('__build_class__(func, name, /, *bases, **kwds)', 'classBuild')]);
