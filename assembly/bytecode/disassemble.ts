/**
 * Listing of a code object for the compiler's tests: one line an instruction with index, source line, name and operands, then the
 * exception table. Reached only from the debug build.
 */
import { Value, ERROR, fromPointer } from '../value/value';
import { CodeObject, BUFFER_PAYLOAD } from '../heap/layout';
import { builderAppend, builderAscii, builderCode, builderFinish, builderInt, builderNew } from '../common/builder';
import { asciiLength } from '../common/ascii';
import { repr } from '../protocols/repr';
import { kindOf } from '../objects/type';
import { Kind } from '../value/kind';
import { codeLineAt } from './code';
import { Form, OPCODE_COUNT, OPCODE_FORMS, OPCODE_NAMES } from './opcode';

function opcodeName(op: u32): usize {
  let text = OPCODE_NAMES;
  for (let i: u32 = 0; i < op; i++) text += asciiLength(text) + 1;
  return text;
}

/** The text ` form=value` of an operand, with what a constant or cache is in brackets. */
function operand(b: usize, code: CodeObject, form: Form, value: i32, index: i32): void {
  builderCode(b, 0x20);
  switch (form) {
    case Form.DST:
    case Form.REG:
    case Form.REGS:
      builderCode(b, 0x72);
      builderInt(b, value);
      break;
    case Form.CONST:
    case Form.CONST32: {
      const v = <u32>value < code.constantCount ? load<Value>(<usize>code.constants + (<usize>value << 3)) : ERROR;
      if (v == ERROR) builderAscii(b, ascii("?"));
      else if (kindOf(v) == Kind.CODE) {
        builderAscii(b, ascii("<code "));
        builderAppend(b, changetype<CodeObject>(<usize>v).name);
        builderCode(b, 0x3e);
      } else {
        const text = repr(v);
        if (text != ERROR) builderAppend(b, text);
      }
      break;
    }
    case Form.CACHE:
    case Form.CACHE32:
      builderCode(b, 0x2e);
      builderAppend(b, fromPointer(load<u32>(<usize>code.constants - (<usize>(value + 1) << 5))));
      break;
    case Form.JUMP:
    case Form.JUMP32:
      builderAscii(b, ascii("->"));
      builderInt(b, index + 1 + value);
      break;
    default:
      builderInt(b, value);
  }
}

/** str with the listing of a code object (address), or ERROR. */
export function disassemble(address: usize): Value {
  const code = changetype<CodeObject>(address);
  const b = builderNew();
  if (!b) return ERROR;
  let line: u32 = 0xffffffff;
  for (let i: u32 = 0; i < code.instructionCount; i++) {
    const word = load<u64>(<usize>code.instructions + BUFFER_PAYLOAD + (<usize>i << 3));
    const op = <u32>word & 0xff;
    const at = codeLineAt(address, i);
    builderInt(b, i);
    builderCode(b, 9);
    if (at != line) builderInt(b, at);
    line = at;
    builderCode(b, 9);
    if (op >= <u32>OPCODE_COUNT) {
      builderAscii(b, ascii("?\n"));
      continue;
    }
    builderAscii(b, opcodeName(op));
    const forms = OPCODE_FORMS + <usize>op * 3;
    const isWide = load<u8>(forms, 1) == <u8>Form.CONST32 || load<u8>(forms, 1) == <u8>Form.CACHE32 || load<u8>(forms, 1) == <u8>Form.JUMP32 || load<u8>(forms, 1) == <u8>Form.IMM32;
    for (let slot = 0; slot < 3; slot++) {
      const form = <Form>load<u8>(forms + slot);
      // The words behind some instructions carry operands: show what a NOP has.
      if (form == Form.UNUSED && !(op == 0 && slot < 2 && word >> 16 != 0)) continue;
      const raw = slot == 1 && isWide ? <i32>(word >> 32) : <i32>(<u32>(word >> (16 + (<u64>slot << 4))) & 0xffff);
      const isSigned = form == Form.IMM || form == Form.JUMP;
      operand(b, code, form, isSigned ? <i32>(<i16>raw) : raw, <i32>i);
    }
    builderCode(b, 10);
  }
  for (let i: u32 = 0; i < code.exceptionCount; i++) {
    const row = <usize>code.exceptionTable + BUFFER_PAYLOAD + (<usize>i << 4);
    builderAscii(b, ascii("handler "));
    builderInt(b, load<u32>(row));
    builderCode(b, 0x2d);
    builderInt(b, load<u32>(row, 4));
    builderAscii(b, ascii(" ->"));
    builderInt(b, load<u32>(row, 8));
    builderAscii(b, ascii(" r"));
    builderInt(b, load<u32>(row, 12));
    builderCode(b, 10);
  }
  return builderFinish(b);
}
