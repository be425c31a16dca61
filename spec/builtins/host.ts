/** What a function of the host shows to Python. */
import { getter, method, type } from './dsl';

export const host = type('HOST_FUNCTION', 'host/calls', [
  getter('__name__', 'callName', 'name the host gave'),
  getter('__qualname__', 'callName'),
  method('__repr__(self, /)', 'callRepr'),
]);
