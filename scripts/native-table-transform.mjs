/**
 * asc transform: puts the native routines, which assembly/builtins/natives.ts exports as native0, native1, …, into the function table, where
 * nativeRun (assembly/builtins/registry.ts) finds them by number, and takes the exports away again. A function reference in AssemblyScript
 * would cost 40 bytes of static memory for each routine.
 */
import binaryen from 'assemblyscript/binaryen';
import { Transform } from 'assemblyscript/transform';
import { FIRST_NATIVE_ELEMENT } from './native-table.mjs';

/** asc's name of its table. */
const TABLE = '0';

export default class NativeTableTransform extends Transform {
  afterCompile(module) {
    const names = [];
    for (let number = 0; ; number++) {
      const external = `native${number}`;
      const found = module.getExport(external);
      if (!found) break;
      names.push(binaryen.getExportInfo(found).value);
      module.removeExport(external);
    }
    const table = module.getTable(TABLE);
    const { initial } = binaryen.getTableInfo(table);
    if (initial > FIRST_NATIVE_ELEMENT)
      throw new Error('function references have taken the table elements of the natives');
    binaryen._BinaryenTableSetInitial(table, FIRST_NATIVE_ELEMENT + names.length);
    binaryen._BinaryenTableSetMax(table, FIRST_NATIVE_ELEMENT + names.length);
    module.addActiveElementSegment(TABLE, 'natives', names, module.i32.const(FIRST_NATIVE_ELEMENT));
  }
}
