/** sys.monitoring: argument checks over monitoring/tools.ts, with CPython's words. */
import { argument } from '../builtins/native';

import { EVENT_NAMES, MonitoringEvent } from '../monitoring/events';
import { instrumentLocal } from '../monitoring/instrument';
import { Owner, toolCheck, toolClear, toolEvents, toolFree, toolName, toolRegister, toolsDisable, toolSetEvents, toolSetLocalEvents, toolsMissing, toolsReady, toolsRestart, toolUse, TOOL_COUNT } from '../monitoring/tools';
import { dictNew, dictSetName } from '../objects/dict-table';
import { instanceNew, instanceSet } from '../objects/instance';
import { intToC } from '../objects/int';
import { moduleDict } from '../objects/module';
import { internAscii } from '../objects/str';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { Exc, Type } from '../value/type-id';
import { ERROR, fromPointer, fromSmallInt, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { errorPending, raise } from '../vm/raise';
import { typeObject } from '../vm/record';

/** Adds constants and `events`. False with an error pending. */
export function sysMonitoringInit(module: Value): bool {
  if (!toolsReady()) return false;
  const dict = moduleDict(module);
  const events = instanceNew(typeObject(Type.NAMESPACE), UNBOUND);
  if (!events) return false;
  let text = EVENT_NAMES;
  for (let event = 0; event <= MonitoringEvent.BRANCH; event++) {
    if (!instanceSet(events, internAscii(text), fromSmallInt(<i64>1 << event))) return false;
    while (load<u8>(text)) text++;
    text++;
  }
  return (
    instanceSet(events, internAscii(ascii("NO_EVENTS")), fromSmallInt(0)) &&
    dictSetName(dict, internAscii(ascii("events")), fromPointer(events)) &&
    dictSetName(dict, internAscii(ascii("DISABLE")), toolsDisable()) &&
    dictSetName(dict, internAscii(ascii("MISSING")), toolsMissing()) &&
    dictSetName(dict, internAscii(ascii("DEBUGGER_ID")), fromSmallInt(0)) &&
    dictSetName(dict, internAscii(ascii("COVERAGE_ID")), fromSmallInt(1)) &&
    dictSetName(dict, internAscii(ascii("PROFILER_ID")), fromSmallInt(2)) &&
    dictSetName(dict, internAscii(ascii("OPTIMIZER_ID")), fromSmallInt(5))
  );
}

export function sysMonitoringUseToolId(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  if (errorPending()) return ERROR;
  if (!toolCheck(tool, Owner.HOST)) return ERROR;
  if (kindOf(argument(args, 1)) != Kind.STR) return raise(Exc.ValueError, ascii("tool name must be a str"));
  return toolUse(tool, argument(args, 1), Owner.PYTHON) ? NONE : ERROR;
}
export function sysMonitoringClearToolId(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  return !errorPending() && toolClear(tool, Owner.PYTHON) ? NONE : ERROR;
}
export function sysMonitoringFreeToolId(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  return !errorPending() && toolFree(tool, Owner.PYTHON) ? NONE : ERROR;
}
export function sysMonitoringGetTool(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  if (errorPending() || !toolCheck(tool, Owner.HOST)) return ERROR;
  return toolName(<i32>tool);
}
export function sysMonitoringRegisterCallback(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  if (errorPending()) return ERROR;
  const event = intToC(argument(args, 1));
  return errorPending() ? ERROR : toolRegister(tool, event, argument(args, 2), Owner.PYTHON);
}
export function sysMonitoringGetEvents(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  if (errorPending() || !toolCheck(tool, Owner.HOST)) return ERROR;
  return fromSmallInt(toolEvents(<i32>tool));
}
export function sysMonitoringSetEvents(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  if (errorPending()) return ERROR;
  const events = intToC(argument(args, 1));
  return !errorPending() && toolSetEvents(tool, events, Owner.PYTHON) ? NONE : ERROR;
}
function codeArgument(v: Value): usize {
  if (kindOf(v) == Kind.CODE) return toPointer(v);
  raise(Exc.TypeError, ascii("code must be a code object"));
  return 0;
}
export function sysMonitoringGetLocalEvents(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  if (errorPending()) return ERROR;
  const code = codeArgument(argument(args, 1));
  if (!code || !toolCheck(tool, Owner.HOST)) return ERROR;
  return fromSmallInt(instrumentLocal(code, <i32>tool));
}
export function sysMonitoringSetLocalEvents(args: usize, count: i32): Value {
  const tool = intToC(argument(args, 0));
  if (errorPending()) return ERROR;
  const code = codeArgument(argument(args, 1));
  if (!code) return ERROR;
  const events = intToC(argument(args, 2));
  return !errorPending() && toolSetLocalEvents(tool, code, events, Owner.PYTHON) ? NONE : ERROR;
}
export function sysMonitoringRestartEvents(args: usize, count: i32): Value {
  toolsRestart();
  return NONE;
}
/** {event name: bits of the tools that have it on for all code} */
export function sysMonitoringAllEvents(args: usize, count: i32): Value {
  const dict = dictNew();
  if (!dict || !toolsReady()) return ERROR;
  let text = EVENT_NAMES;
  for (let event = 0; event < MonitoringEvent.BRANCH; event++) {
    let tools: i64 = 0;
    for (let tool = 0; tool < TOOL_COUNT; tool++) if (toolEvents(tool) & ((<u32>1) << event)) tools |= <i64>1 << tool;
    if (tools && !dictSetName(dict, internAscii(text), fromSmallInt(tools))) return ERROR;
    while (load<u8>(text)) text++;
    text++;
  }
  return fromPointer(dict);
}
