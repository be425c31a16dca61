/**
 * asc transform: writes the custom section `as-bind_bindings`, from which as-bind learns the types of the functions it
 * marshals. Its own transform needs a CommonJS compiler, which AssemblyScript no longer is.
 *
 * Only exports with a string in their signature are listed: as-bind passes everything else through unwrapped, and the
 * imports, which take numbers only, never appear.
 */
import { CommonFlags, NodeKind } from 'assemblyscript';
import { Transform } from 'assemblyscript/transform';

const typeName = (type) => type.getClass()?.internalName ?? type.toString();
const isMarshalled = (name) => name.startsWith('~lib/string/') || name.startsWith('~lib/typedarray/');

export default class AsBindTransform extends Transform {
  afterCompile(module) {
    const typeIds = {};
    const exportedFunctions = {};
    const note = (type) => {
      const cls = type.getClass();
      if (cls) typeIds[cls.internalName] = { id: cls.id, byteSize: cls.nextMemoryOffset };
    };
    for (const element of this.program.elementsByDeclaration.values()) {
      if (element.internalName.startsWith('~') || !element.is(CommonFlags.ModuleExport)) continue;
      if (element.declaration.kind !== NodeKind.FunctionDeclaration) continue;
      const instance = element.instances?.get('');
      if (!instance) continue;
      const { returnType, parameterTypes } = instance.signature;
      const types = [returnType, ...parameterTypes];
      if (!types.some((type) => isMarshalled(typeName(type)))) continue;
      types.forEach(note);
      exportedFunctions[element.name] = { returnType: typeName(returnType), parameters: parameterTypes.map(typeName) };
    }
    const text = JSON.stringify({ typeIds, importedFunctions: {}, exportedFunctions });
    module.addCustomSection('as-bind_bindings', new TextEncoder().encode(text));
  }
}
