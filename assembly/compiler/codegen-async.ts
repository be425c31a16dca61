/** await, and with time async for and async with. */
import { Op } from '../bytecode/opcode';
import { Unit, destination, emit, push, setPosition } from './assembler';
import { Node } from './ast';
import { delegate, expression } from './codegen-expression';

export function awaitValue(u: Unit, node: Node, want: i32): i32 {
  const mark = u.top;
  const source = expression(u, node.a!, -1);
  u.top = mark;
  const iterator = push(u);
  setPosition(u, node);
  emit(u, Op.GET_AWAITABLE, iterator, source);
  return delegate(u, iterator, mark, want);
}
