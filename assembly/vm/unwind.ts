/** What happens when an instruction raised: find the handler in this frame, or leave the frame and go on in its caller. */
import { codeLineAt } from '../bytecode/code';
import { Op } from '../bytecode/opcode';
import { BUFFER_PAYLOAD, CODE_ASYNC_GENERATOR, CODE_COROUTINE, CODE_HIDDEN, CodeObject, EXCEPTION_SUPPRESS_CONTEXT, ExceptionObject, TracebackObject } from '../heap/layout';
import { frameObjectRelease } from '../objects/frame-object';
import { generatorFinish, generatorThrown } from '../objects/generator';
import { exceptionNew } from '../objects/exception';
import { fireCallEnded } from '../monitoring/call-events';
import { branchDistance, fireForIter, fireHandled, fireIteratorEnd, fireRaise, fireUnwind, monitoringException } from '../monitoring/fire';
import { instrumentThrown } from '../monitoring/instrument';
import { tuple1, tupleGet } from '../objects/tuple';
import { strFromAscii } from '../objects/str';
import { Exc } from '../value/type-id';
import { name, Name } from '../value/names';
import { ERROR, NONE, toPointer, UNBOUND, Value } from '../value/value';
import { againAnswered, againInstruction, leftReturn } from './again';
import { Continue, FRAME_C_RETURN, FRAME_OBSERVED, FRAME_OWN_SEGMENT, frameCode, frameContinue, frameFlags, frameGenerator, framePc, framePrevious, frameResult, frameSaved, setFrameLine } from './frame';
import { importFailed } from './import';
import { errorClear, errorMatches, errorTake, raiseInstance } from './raise';
import { exceptionType, state } from './record';
import { Returned } from './ops-call';
import { stackPopTo } from './stack';
import { Suspension } from './suspend';
import { tracebackAdd } from './traceback';


/** Index of the instruction that `state.pc` has just passed. */
// @ts-ignore: decorator
@inline export function runningInstruction(code: CodeObject): u32 { return ((state.pc - code.instructions - <u32>BUFFER_PAYLOAD) >> 3) - 1; }

/** Units of fuel for one frame that an exception passes or is caught in. */
const UNWIND_FUEL: i32 = 4;

/** Leaves the frame `base`: the caller's frame is the running one again. */
export function popFrame(base: usize): void {
  const flags = frameFlags(base);
  if (flags & FRAME_OBSERVED) frameObjectRelease(base);
  const previous = framePrevious(base);
  state.base = <u32>previous;
  state.frameDepth--;
  if (!previous) {
    if (flags & FRAME_OWN_SEGMENT) leaveSegment();
    return;
  }
  state.pc = <u32>framePc(previous);
  const top = previous + (<usize>changetype<CodeObject>(frameCode(previous)).registerCount << 3);
  if (flags & FRAME_OWN_SEGMENT) {
    leaveSegment();
    // A native routine between the two frames may have pushed roots above the caller's registers.
    if (<usize>state.stackTop < top) state.stackTop = <u32>top;
  } else if (frameContinue(base) != Continue.NATIVE && frameContinue(base) != Continue.GENERATOR) state.stackTop = <u32>top;
}

/** The segment that a frame opened is left; the top is where the segment before stood. */
function leaveSegment(): void { stackPopTo(load<u32>(load<u32>(state.segment, 8), 12)); }

/**
 * Deals with the pending exception. True: state.base and state.pc are those of the handler, whose register holds the exception. False:
 * the frame that native code entered is left, the exception is still pending; or the program is suspended (vm/suspend.ts). `again` keeps the place's traceback entry from being
 * added twice (RERAISE).
 */
export function unwind(again: bool): bool {
  // Nothing was raised: the loop is left as it is.
  if (state.leaving == Suspension.ASK && againInstruction()) return true;
  if (state.leaving) {
    if (state.left) leftReturn();
    return false;
  }
  let first = true;
  let at: usize = 0;
  while (true) {
    // Raising costs much more than a call; what it costs is paid at the next safepoint.
    state.slice -= UNWIND_FUEL;
    const base = <usize>state.base;
    const code = changetype<CodeObject>(frameCode(base));
    const generator = frameGenerator(base);
    if (!state.limitReached) {
      let instruction = runningInstruction(code);
      if (generator && instruction == 1) {
        // What a callback raises at the start is raised at the `def`.
        instruction = 0;
        at = 8;
      }
      if (!(again && first)) tracebackAdd(state.pending, frameCode(base), instruction, base);
      if (state.monitoringEvents) {
        const line = codeLineAt(changetype<usize>(code), instruction);
        if (line) setFrameLine(base, <u16>line);
        // A `with` raises on where that was raised (codegen-block.ts: there is the test of what `__exit__` answered), which may have no line.
        if (again && first && load<u8>(<usize>state.pc - 16) == <u8>Op.JUMP_IF_TRUE) {
          const traceback = changetype<ExceptionObject>(toPointer(state.pending)).traceback;
          const entry = changetype<TracebackObject>(toPointer(traceback));
          setFrameLine(base, traceback == NONE ? 0 : <u16>codeLineAt(entry.code, entry.instruction));
        }
        fireRaise(base, again && first, at);
      }
      first = false;
      if (state.pending != UNBOUND && !state.limitReached && enterHandler(base, code, instruction)) return true;
    }
    const then = frameContinue(base);
    // What the frame was at, for who looks at it later.
    const place = cleansUp() ? code.instructions + <u32>BUFFER_PAYLOAD + 8 + (state.raisedAt << 3) : state.pc;
    if (!state.limitReached) {
      // CPython's guard against StopIteration is a handler around the whole body of a generator, and its tools see it. It has no line, like the
      // place where the generator starts. A lambda has none (here one against StopIteration all the same).
      const watched = monitoringException();
      if (generator && runningInstruction(code) && (code.name != name(Name.LAMBDA) || errorMatches(Exc.StopIteration))) {
        const guard = code.instructions + <u32>BUFFER_PAYLOAD + 8;
        if (watched) fireHandled(base, state.pending, guard);
        state.pc = guard + 8;
        at = 0;
        guardStopIteration(code.codeFlags);
        if (watched && state.pending != UNBOUND) fireRaise(base, true, 0);
      }
      if (watched) fireUnwind(base, at);
    }
    state.pc = place;
    if (generator) generatorFinish(generator, base);
    const ended = frameFlags(base) & FRAME_C_RETURN ? frameSaved(base) : UNBOUND;
    const result = frameResult(base);
    const saved = ended == UNBOUND ? frameSaved(base) : tupleGet(toPointer(ended), 2);
    popFrame(base);
    at = raisedBefore(then, code);
    // A class may have a `__getattr__` for what an AttributeError says, which else learns what it is about.
    const isMissing = (then == Continue.ATTRIBUTE || (then == Continue.REGISTER && load<u8>(<usize>state.pc - 8) == <u8>Op.LOAD_ATTR)) && errorMatches(Exc.AttributeError);
    if ((then == Continue.AGAIN || isMissing) && !state.limitReached) {
      if (againAnswered(isMissing ? UNBOUND : saved, ERROR, result, ended) == Returned.CONTINUE) return true;
      if (state.leaving) return false;
      continue;
    }
    if (then == Continue.IMPORT) importFailed(saved);
    if (ended != UNBOUND && !state.limitReached) fireCallEnded(state.base, ended);
    if (then == Continue.NATIVE || then == Continue.GENERATOR) return false;
    if (state.limitReached) continue;
    if (then == Continue.FOR_NEXT && fireIteratorEnd()) {
      errorClear();
      if (iteratorEnded()) return true;
      if (state.leaving) return false;
    } else if (then == Continue.THROWN) generatorThrown(errorTake());
  }
}

/**
 * To tools, what a function in Python raised is raised in its caller by the instruction before the call, as in CPython, where the call is not over: in a call over several lines
 * that is on the line of the last argument. Bytes to that instruction, or 0.
 */
function raisedBefore(then: Continue, code: CodeObject): usize {
  if (then != Continue.REGISTER || code.codeFlags & CODE_HIDDEN) return 0;
  const op = load<u8>(<usize>state.pc - 8);
  // An instance that is called is another matter.
  if ((op != <u8>Op.CALL_METHOD && op != <u8>Op.CALL) || code.name == name(Name.__call__)) return 0;
  // Behind a comprehension it is one that belongs to its beginning, which is what stands before its loop.
  const before = load<u64>(<usize>state.pc - 16);
  return (before & 0xff) == <u64>Op.JUMP_BACK ? 8 - (<i32>(before >> 32) << 3) : 8;
}

/** Whether an exception is raised on at the end of a handler that it left, or of a `with`: that place stands for the one where it was raised. */
function cleansUp(): bool {
  const before = load<u8>(<usize>state.pc - 16);
  if (load<u8>(<usize>state.pc - 8) != <u8>Op.RERAISE) return false;
  if (before == <u8>Op.JUMP_IF_TRUE) {
    const traceback = changetype<ExceptionObject>(toPointer(state.pending)).traceback;
    if (traceback == NONE) return false;
    // `__exit__` has run meanwhile.
    state.raisedAt = changetype<TracebackObject>(toPointer(traceback)).instruction;
    return true;
  }
  return before == <u8>Op.POP_HANDLER || before == <u8>Op.UNBIND;
}

/** FOR_ITER jumps, since its iterator's `__next__` said that it is at its end. */
function iteratorEnded(): bool {
  const place = <usize>state.pc - 8;
  state.pc += <u32>branchDistance(load<u64>(place));
  return fireForIter(state.base, place, true);
}

/** Looks the instruction up in the exception table, inner ranges first. */
function enterHandler(base: usize, code: CodeObject, instruction: u32): bool {
  let row = <usize>code.exceptionTable + BUFFER_PAYLOAD;
  for (let i: u32 = 0; i < code.exceptionCount; i++, row += 16) {
    if (instruction < load<u32>(row) || instruction >= load<u32>(row, 4)) continue;
    if (!cleansUp()) state.raisedAt = instruction;
    const exception = errorTake();
    // Whether the handler begins a line is decided by the instruction that raised; one that something was thrown into counts for none.
    if (state.monitoringEvents && instrumentThrown(code, instruction)) setFrameLine(base, 0);
    store<Value>(base + (<usize>load<u32>(row, 12) << 3), exception);
    const handler = code.instructions + <u32>BUFFER_PAYLOAD + (load<u32>(row, 8) << 3);
    if (monitoringException()) fireHandled(base, exception, handler);
    state.pc = handler;
    if (state.pending == UNBOUND) return true;
    state.pc += 8;
    return false;
  }
  return false;
}

/** A StopIteration that leaves a generator becomes a RuntimeError (PEP 479). */
function guardStopIteration(flags: u32): void {
  const isAsynchronous = (flags & CODE_ASYNC_GENERATOR) != 0 && errorMatches(Exc.StopAsyncIteration);
  if (!isAsynchronous && !errorMatches(Exc.StopIteration)) return;
  const cause = errorTake();
  const message = strFromAscii(isAsynchronous ? ascii("async generator raised StopAsyncIteration") : flags & CODE_COROUTINE ? ascii("coroutine raised StopIteration") : flags & CODE_ASYNC_GENERATOR ? ascii("async generator raised StopIteration") : ascii("generator raised StopIteration"));
  const args = message == ERROR ? ERROR : tuple1(message);
  const exception = args == ERROR ? ERROR : exceptionNew(exceptionType(Exc.RuntimeError), args);
  if (exception == ERROR) return;
  const e = changetype<ExceptionObject>(toPointer(exception));
  e.cause = cause;
  e.flags |= EXCEPTION_SUPPRESS_CONTEXT;
  raiseInstance(exception);
  e.context = cause;
}
