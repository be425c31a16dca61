/** Natives of code, frame and traceback objects. */
import { type, method, getter as readOnly } from './dsl';

/** The setter is called with the value. */
const getter: typeof readOnly = (name, implementation, doc, setter) => ({
  ...readOnly(name, implementation, doc, setter), signature: setter ? `${name}(self, value=, /)` : `${name}(self, /)`,
});

export const codeNatives = [
  type('CODE', 'objects/code-object', [
    getter('co_name', 'codeObjectName'),
    getter('co_qualname', 'codeObjectQualname'),
    getter('co_filename', 'codeObjectFilename'),
    getter('co_firstlineno', 'codeObjectFirstLine'),
    getter('co_flags', 'codeObjectFlags'),
    getter('co_argcount', 'codeObjectArgumentCount'),
    getter('co_posonlyargcount', 'codeObjectPositionalOnlyCount'),
    getter('co_kwonlyargcount', 'codeObjectKeywordOnlyCount'),
    getter('co_nlocals', 'codeObjectLocalCount'),
    getter('co_stacksize', 'codeObjectStackSize'),
    getter('co_varnames', 'codeObjectVariableNames'),
    getter('co_cellvars', 'codeObjectCellNames'),
    getter('co_freevars', 'codeObjectFreeNames'),
    getter('co_consts', 'codeObjectConstants'),
    getter('co_names', 'codeObjectNames'),
    getter('co_code', 'codeObjectCode'),
    method('co_lines(self, /)', 'codeObjectLines', 'Iterator of (start, end, line).'),
    method('co_positions(self, /)', 'codeObjectPositions', 'Iterator of (line, end line, column, end column).'),
    method('__repr__(self, /)', 'codeObjectReprMethod'),
  ]),
  type('FRAME', 'objects/frame-object', [
    getter('f_code', 'frameObjectCode'),
    getter('f_lineno', 'frameObjectLine'),
    getter('f_lasti', 'frameObjectLastInstruction'),
    getter('f_back', 'frameObjectBack'),
    getter('f_globals', 'frameObjectGlobals'),
    getter('f_builtins', 'frameObjectBuiltins'),
    getter('f_locals', 'frameObjectLocals'),
    getter('f_trace', 'frameObjectTrace', '', 'frameObjectSetTrace'),
    method('__repr__(self, /)', 'frameObjectReprMethod'),
  ]),
  type('TRACEBACK', 'objects/traceback-object', [
    getter('tb_next', 'tracebackObjectNext', '', 'tracebackObjectSetNext'),
    getter('tb_lineno', 'tracebackObjectLine'),
    getter('tb_lasti', 'tracebackObjectLastInstruction'),
    getter('tb_frame', 'tracebackObjectFrame'),
  ]),
];
