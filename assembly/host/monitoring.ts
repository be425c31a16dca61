/**
 * The tools of monitoring for the host: thin doors to monitoring/tools.ts. Callbacks stay in the host; here they are
 * HOST_CALLBACK. Results as in access.ts.
 */
import { ERROR, NONE, UNBOUND } from '../value/value';
import {
  HOST_CALLBACK, Owner, toolCheck, toolClear, toolEvents, toolFree, toolName, toolRegister, toolSetEvents, toolSetLocalEvents, toolSetSink, toolsFreeGuests, toolsRestart, toolUse,
} from '../monitoring/tools';
import { instrumentLocal } from '../monitoring/instrument';
import { sinkCounts, sinkEdges, sinkReset } from '../monitoring/sinks';
import { exchangePush, exchangeTake } from './exchange';
import { inspectCodeOf } from './inspect';

/** Takes the tool's name from the exchange stack. */
export function monitoringHostUseTool(id: i32): bool { return toolUse(id, exchangeTake(), Owner.HOST); }
export function monitoringHostFreeTool(id: i32): bool { return toolFree(id, Owner.HOST); }
export function monitoringHostClearTool(id: i32): bool { return toolClear(id, Owner.HOST); }

/** Pushes the tool's name, None when the id is free. */
export function monitoringHostGetTool(id: i32): bool {
  return toolCheck(id, Owner.HOST) && exchangePush(toolName(id) == UNBOUND ? NONE : toolName(id));
}

/** Event sets come as f64, so that a wrong one is refused by the same check as Python's. */
export function monitoringHostRegister(id: i32, event: f64, on: bool): bool {
  return toolRegister(id, <i64>event, on ? HOST_CALLBACK : NONE, Owner.HOST) != ERROR;
}

export function monitoringHostSetEvents(id: i32, events: f64): bool { return toolSetEvents(id, <i64>events, Owner.HOST); }
export function monitoringHostGetEvents(id: i32): i32 { return toolCheck(id, Owner.HOST) ? <i32>toolEvents(id) : -1; }

export function monitoringHostSetLocalEvents(id: i32, code: u32, events: f64): bool {
  const p = inspectCodeOf(code);
  return p != 0 && toolSetLocalEvents(id, p, <i64>events, Owner.HOST);
}

export function monitoringHostGetLocalEvents(id: i32, code: u32): i32 {
  const p = inspectCodeOf(code);
  return p != 0 && toolCheck(id, Owner.HOST) ? <i32>instrumentLocal(p, id) : -1;
}

export function monitoringHostRestart(): bool {
  toolsRestart();
  return true;
}

/** Counters in place of the tool's callbacks (monitoring/sinks.ts); `kinds` 0: none. */
export function monitoringHostSink(id: i32, kinds: u32, events: u32): bool { return toolSetSink(id, kinds, events, Owner.HOST); }
/** Address of what was counted in a code object, 0 nothing. */
export function monitoringHostCounts(code: u32): usize {
  const p = inspectCodeOf(code);
  return p ? sinkCounts(p) : 0;
}
export function monitoringHostEdges(): usize { return sinkEdges(); }
export function monitoringHostResetCounts(): void { sinkReset(); }

/** What the program's own tools and trace functions do ends. */
export function monitoringHostFreeGuests(): void { toolsFreeGuests(); }
