/**
 * How natives are declared. One row = one native routine, its Python name and signature, and the AssemblyScript function
 * that implements it. The generator turns all rows into assembly/builtins/registry.ts.
 *
 * A signature is written as Python writes it: `'split(self, /, sep=None, maxsplit=-1)'`. The binder checks a call against it and hands
 * the routine `args` with one Value for every parameter, UNBOUND where none was given (so the default's text in the
 * signature is documentation; the routine supplies the value). With `*name` the routine gets all positional arguments at args[0…count) and the
 * keyword-only ones after them; with `**name` the keywords are raw: names in state.keywords (tuple pointer or 0), values
 * from args[count].
 *
 * `implementation` is `function` in the group's `from` file, or `file:function`, or `python:file.function` for a function in lib/_natives/, which gets
 * the parameters up to the last one that was given, None for others that were not.
 */
export interface NativeRow {
  kind: 'function' | 'method' | 'classmethod' | 'staticmethod' | 'getter' | 'new';
  signature: string;
  implementation: string;
  setter?: string;
  /** A member in CPython's terms: errors call it a readonly attribute. */
  member?: boolean;
  doc: string;
  /** In a program that can be suspended, lib/_natives/steps.py has a function of that name with `_` behind it that calls back in Python (vm/steps.ts). */
  stepwise?: boolean;
  /** The same where it has to do with instances, or a list or tuple of them. */
  instances?: boolean;
  /** The function is in lib/_natives/tools.py. */
  tool?: boolean;
  /** Changes nothing before it has called Python for the last time: can be carried out again (vm/again.ts). All in Python are. */
  again?: boolean;
  /** Which of its arguments it calls Python for: `last`, and that not for the items of a container; `key`, the second one; else all. */
  asks?: 'last' | 'key';
}
export interface Group {
  /** Type id of spec/types.ts, `exception:Name`, or `module:name`. */
  owner: string;
  from: string;
  rows: NativeRow[];
  /** Modules: routine `(module: Value) => bool` that adds constants; file:function or function. */
  init?: string;
}

const row = (kind: NativeRow['kind']) => (signature: string, implementation: string, doc = ''): NativeRow => ({ kind, signature, implementation, doc });
export const method = row('method');
export const classmethod = row('classmethod');
export const staticmethod = row('staticmethod');
export const fn = row('function');
/** The constructor: args[0] is the class, then the parameters. Makes an exact instance of the built-in type. */
export const construct = row('new');
export const stepwise = (row: NativeRow): NativeRow => ({ ...row, stepwise: true });
/** Stepwise also for what it calls of instances that it is given, alone or in a list. */
export const comparing = (row: NativeRow): NativeRow => ({ ...stepwise(row), instances: true });
/** The function is in lib/_natives/tools.py. */
export const tooling = (row: NativeRow): NativeRow => ({ ...row, stepwise: true, tool: true });
export const again = (row: NativeRow): NativeRow => ({ ...row, again: true });
export const againForLast = (row: NativeRow): NativeRow => ({ ...again(row), asks: 'last' });
export const againForKey = (row: NativeRow): NativeRow => ({ ...again(row), asks: 'key' });
export const getter = (name: string, implementation: string, doc = '', setter?: string): NativeRow => ({
  kind: 'getter', signature: `${name}(self, /)`, implementation, setter, doc,
});
export const member = (name: string, implementation: string): NativeRow => ({ ...getter(name, implementation), member: true });
/** A getter whose setter is called without a value (UNBOUND) to delete. */
export const attribute = (name: string, implementation: string, setter: string): NativeRow => ({
  kind: 'getter', signature: `${name}(self, value=, /)`, implementation, setter, doc: '',
});
export const type = (owner: string, from: string, rows: NativeRow[]): Group => ({ owner, from, rows });
export const module = (name: string, from: string, rows: NativeRow[], init?: string): Group => ({ owner: `module:${name}`, from, rows, init });
