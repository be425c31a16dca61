/** The modules every interpreter has from the start: builtins, sys, __main__. */
import { BuiltinObject, DictObject, DICT_NAMESPACE, ModuleObject } from '../heap/layout';
import { dictDelete, dictGetName, dictNew, dictSetName } from '../objects/dict-table';
import { moduleNew } from '../objects/module';
import { internAscii } from '../objects/str';
import { Name, name } from '../value/names';
import { EXC_COUNT, EXC_NAMES, TYPE_COUNT, TYPE_NAMES, TYPE_ROWS } from '../value/type-id';
import { ELLIPSIS, ERROR, FALSE, fromPointer, NONE, NOT_IMPLEMENTED, toPointer, TRUE, Value } from '../value/value';
import { importNativeNamed } from './import';
import { exceptionType, state, typeObject } from './record';

/** Bit of TYPE_ROWS' third byte: the type is a name of the builtins module. */
const ROW_PUBLIC: u32 = 2;

/** Makes them. False with an error pending. */
export function builtinModulesInit(): bool {
  const modules = dictNew();
  if (!modules) return false;
  state.modules = <u32>modules;
  const builtins = importNativeNamed(ascii("builtins"));
  if (builtins == ERROR || !fillBuiltins(builtins)) return false;
  const sys = importNativeNamed(ascii("sys"));
  return sys != ERROR && addMonitoring(sys) && makeMain(builtins);
}

/** sys.monitoring: an attribute of sys, no module that could be imported. */
function addMonitoring(sys: Value): bool {
  const title = internAscii(ascii("sys.monitoring"));
  const monitoring = importNativeNamed(ascii("sys.monitoring"));
  if (monitoring == ERROR || dictDelete(state.modules, title) < 0) return false;
  return dictSetName(changetype<ModuleObject>(toPointer(sys)).dict, internAscii(ascii("monitoring")), monitoring);
}

function fillBuiltins(module: Value): bool {
  const dict = <usize>changetype<ModuleObject>(toPointer(module)).dict;
  useAsNamespace(dict);
  state.builtins = <u32>dict;
  state.importFunction = <u32>toPointer(dictGetName(dict, name(Name.__import__)));
  changetype<BuiltinObject>(toPointer(dictGetName(dict, internAscii(ascii("open"))))).module = internAscii(ascii("_io"));
  let text = TYPE_NAMES;
  for (let id = 0; id < TYPE_COUNT; id++) {
    if (load<u8>(TYPE_ROWS + <usize>id * 3, 2) & ROW_PUBLIC && !dictSetName(dict, internAscii(text), fromPointer(typeObject(id)))) return false;
    text = afterText(text);
  }
  text = EXC_NAMES;
  for (let id = 0; id < EXC_COUNT; id++) {
    if (!dictSetName(dict, internAscii(text), fromPointer(exceptionType(id)))) return false;
    text = afterText(text);
  }
  return (
    dictSetName(dict, internAscii(ascii("Ellipsis")), ELLIPSIS) &&
    dictSetName(dict, internAscii(ascii("NotImplemented")), NOT_IMPLEMENTED) &&
    dictSetName(dict, internAscii(ascii("None")), NONE) &&
    dictSetName(dict, internAscii(ascii("True")), TRUE) &&
    dictSetName(dict, internAscii(ascii("False")), FALSE) &&
    dictSetName(dict, internAscii(ascii("EnvironmentError")), dictGetName(dict, internAscii(ascii("OSError")))) &&
    dictSetName(dict, internAscii(ascii("IOError")), dictGetName(dict, internAscii(ascii("OSError")))) &&
    dictSetName(dict, name(Name.__debug__), TRUE)
  );
}

function afterText(text: usize): usize {
  while (load<u8>(text)) text++;
  return text + 1;
}

function makeMain(builtins: Value): bool {
  const main = moduleNew(name(Name.__main__));
  if (main == ERROR) return false;
  state.mainModule = <u32>toPointer(main);
  const dict = <usize>changetype<ModuleObject>(toPointer(main)).dict;
  useAsNamespace(dict);
  return dictSetName(dict, name(Name.__builtins__), builtins) && dictSetName(state.modules, name(Name.__main__), main);
}

/** Global look-ups compare the version of the dict: it must never be that of a cache that learnt nothing. */
export function useAsNamespace(p: usize): void {
  const dict = changetype<DictObject>(p);
  if (dict.version) return;
  dict.flags |= DICT_NAMESPACE;
  dict.version = ++state.dictVersion;
}
