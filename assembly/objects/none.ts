/** None, Ellipsis and NotImplemented: the constructors of their types, which give the one instance there is. */
import { Value, ELLIPSIS, NONE, NOT_IMPLEMENTED } from '../value/value';

export function noneConstruct(args: usize, count: i32): Value { return NONE; }
export function noneEllipsisConstruct(args: usize, count: i32): Value { return ELLIPSIS; }
export function noneNotImplementedConstruct(args: usize, count: i32): Value { return NOT_IMPLEMENTED; }
