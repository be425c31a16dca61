/** The types module: names for built-in types that builtins does not name. */
import { Value, ERROR, fromPointer } from '../value/value';
import { Type } from '../value/type-id';
import { dictSetName } from '../objects/dict-table';
import { moduleDict } from '../objects/module';
import { internAscii } from '../objects/str';
import { unionType } from '../objects/union';
import { typeObject } from '../vm/record';

export function typesInit(module: Value): bool {
  return put(module, ascii("FunctionType"), Type.FUNCTION) && put(module, ascii("LambdaType"), Type.FUNCTION) &&
    put(module, ascii("CodeType"), Type.CODE) && put(module, ascii("MappingProxyType"), Type.MAPPING_PROXY) &&
    put(module, ascii("SimpleNamespace"), Type.NAMESPACE) && put(module, ascii("CellType"), Type.CELL) &&
    put(module, ascii("GeneratorType"), Type.GENERATOR) && put(module, ascii("CoroutineType"), Type.COROUTINE) &&
    put(module, ascii("AsyncGeneratorType"), Type.ASYNC_GENERATOR) && put(module, ascii("MethodType"), Type.METHOD) &&
    put(module, ascii("BuiltinFunctionType"), Type.BUILTIN) && put(module, ascii("BuiltinMethodType"), Type.BUILTIN) &&
    put(module, ascii("WrapperDescriptorType"), Type.WRAPPER_DESCRIPTOR) && put(module, ascii("MethodDescriptorType"), Type.METHOD_DESCRIPTOR) &&
    put(module, ascii("GetSetDescriptorType"), Type.GETSET_DESCRIPTOR) && put(module, ascii("MemberDescriptorType"), Type.MEMBER_DESCRIPTOR) &&
    put(module, ascii("ModuleType"), Type.MODULE) && put(module, ascii("TracebackType"), Type.TRACEBACK) && put(module, ascii("FrameType"), Type.FRAME) &&
    put(module, ascii("NoneType"), Type.NONE) && put(module, ascii("EllipsisType"), Type.ELLIPSIS) &&
    put(module, ascii("NotImplementedType"), Type.NOT_IMPLEMENTED) && dictSetName(moduleDict(module), internAscii(ascii("UnionType")), fromPointer(unionType()));
}

function put(module: Value, text: usize, type: Type): bool {
  const key = internAscii(text);
  return key != ERROR && dictSetName(moduleDict(module), key, fromPointer(typeObject(type)));
}
