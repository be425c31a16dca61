/** What the host may call: index.ts exports all of it. bindings/engine/exports.ts is the same list in TypeScript. */
export { vmAdopted, vmCompact, vmInit, vmLimit, vmRestored, vmSetGcStress, vmSourcesMark, vmStat } from './lifecycle';
export {
  programBegin, programCall, programClearLimit, programCompile, programFlush, programCharge, programGrant, programMayPause, programPause, programPauseAfter, programResumeCall, programResumePaused, programSuspendedCall, programSuspension, programRestore, programLimit, programNested, programResume, programStart, programStop, programTakeError,
} from './program';
export {
  exchangeBytes, exchangeConstant, exchangeCopy, exchangeCount, exchangeDict, exchangeDictPut, exchangeDrop, exchangeFloat, exchangeHandle,
  exchangeHostFunction, exchangeInt, exchangeLimbs, exchangeList, exchangePiece, exchangeReset, exchangeSet, exchangeSetPut, exchangeSlot,
  exchangeText, exchangeTuple,
} from './exchange';
export { textBuffer, textData, textForget, textPut } from './text';
export { handleFree, handleFromSlot, handleSlot } from './handles';
export {
  valueAddress, valueData, valueDetail, valueEntry, valueLength, valueNextEntry, valueNumber, valuePayload, valueShape,
} from './values';
export {
  accessDictDelete, accessDictGet, accessDictSet, accessGet, accessIter, accessNext, accessRepr, accessSet, accessStr, accessTypeName,
} from './access';
export { moduleCreate, modulePushBuiltins, modulePushGlobals, modulePushNamed, modulePut } from './modules';
export { callMaySuspend } from '../vm/suspend';
export { callRaise, callRaiseAgain, callRaiseRecursion } from './calls';
export { inspectArguments, inspectCode, inspectCodeObject, inspectFormat, inspectFrame, inspectFrames, inspectLines, inspectNested, inspectTraceback, inspectTrim } from './inspect';
export {
  monitoringHostClearTool, monitoringHostFreeTool, monitoringHostGetEvents, monitoringHostGetLocalEvents, monitoringHostGetTool, monitoringHostRegister,
  monitoringHostCounts, monitoringHostEdges, monitoringHostFreeGuests, monitoringHostResetCounts, monitoringHostRestart, monitoringHostSetEvents, monitoringHostSetLocalEvents, monitoringHostSink, monitoringHostUseTool,
} from './monitoring';
