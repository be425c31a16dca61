/**
 * Checks that every operand of a code object is in range: registers, constants, caches, jump targets, rows of the exception table; and
 * that control cannot run past the end. For tests and the debug build: the compiler is trusted at run time.
 */
import { CodeObject, BUFFER_PAYLOAD } from '../heap/layout';
import { Form, Op, OPCODE_COUNT, OPCODE_FORMS } from './opcode';

/** Registers of a group, counted from its first, that an instruction reads or writes. */
function groupSize(op: u32, word: u64): u32 {
  const c = <u32>(word >> 48);
  switch (op) {
    case Op.UNPACK:
    case Op.BUILD_LIST:
    case Op.BUILD_TUPLE:
    case Op.BUILD_SET:
    case Op.BUILD_STRING:
      return c;
    case Op.BUILD_DICT:
      return c << 1;
    case Op.BUILD_SLICE:
    case Op.LOAD_SUPER_ATTR:
      return 3;
    case Op.FORMAT_SPEC:
    case Op.IMPORT_NAME:
    case Op.PUSH_HANDLER:
      return 2;
    case Op.POP_HANDLER:
      return 2;
    case Op.LOAD_METHOD:
    case Op.LOAD_SPECIAL:
      return 7;
    case Op.COPY_FREE:
      return <u32>(word >> 32) & 0xffff;
    case Op.CALL:
    case Op.CALL_KW:
      return 6 + (<u32>(word >> 32) & 0xffff);
    case Op.CALL_METHOD:
    case Op.CALL_METHOD_KW:
      return 7 + (<u32>(word >> 32) & 0xffff);
    case Op.CALL_EX:
      return 7 + (<u32>(word >> 32) & 0xffff);
    default:
      return 1;
  }
}

/** Index of the first bad instruction (or of a bad row, less 1, below -1); -1 when all is well. */
export function verifyCode(address: usize): i32 {
  const code = changetype<CodeObject>(address);
  const count = code.instructionCount;
  const registers = code.registerCount;
  for (let i: u32 = 0; i < count; i++) {
    const word = load<u64>(<usize>code.instructions + BUFFER_PAYLOAD + (<usize>i << 3));
    const op = <u32>word & 0xff;
    if (op >= <u32>OPCODE_COUNT) return i;
    const forms = OPCODE_FORMS + <usize>op * 3;
    for (let slot = 0; slot < 3; slot++) {
      const form = <Form>load<u8>(forms + slot);
      const value = <u32>(word >> (16 + (<u64>slot << 4))) & 0xffff;
      const wide = <u32>(word >> 32);
      let good = true;
      switch (form) {
        case Form.DST:
        case Form.REG: good = value < registers; break;
        case Form.REGS: {
          const size = groupSize(op, word);
          good = op == Op.MAKE_FUNCTION || value + size <= registers || size == 0;
          break;
        }
        case Form.CONST: good = value < code.constantCount; break;
        case Form.CONST32: good = wide < code.constantCount; break;
        case Form.CACHE: good = value < code.cacheCount; break;
        case Form.CACHE32: good = wide < code.cacheCount; break;
        case Form.JUMP: good = <u32>(<i32>i + 1 + <i32>(<i16>value)) < count; break;
        case Form.JUMP32: good = <u32>(<i32>i + 1 + <i32>wide) < count; break;
        default:
      }
      if (!good) return i;
    }
    if (i + 1 == count && op != Op.RETURN && op != Op.RETURN_NONE && op != Op.RERAISE && op != Op.RAISE && op != Op.JUMP && op != Op.JUMP_BACK && op != Op.JUMP_QUIET) return i;
  }
  for (let i: u32 = 0; i < code.exceptionCount; i++) {
    const row = <usize>code.exceptionTable + BUFFER_PAYLOAD + (<usize>i << 4);
    if (load<u32>(row) >= load<u32>(row, 4) || load<u32>(row, 4) > count || load<u32>(row, 8) >= count || load<u32>(row, 12) + 1 >= registers + 1) return -2 - <i32>i;
  }
  return -1;
}
