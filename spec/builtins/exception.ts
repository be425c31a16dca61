/** Natives of the exception classes. */
import { type, member, method, getter as readOnly, construct } from './dsl';

/** The setter is called with the value, or with nothing in its place for `del`. */
const getter: typeof readOnly = (name, implementation, doc, setter) => ({
  ...readOnly(name, implementation, doc, setter), signature: setter ? `${name}(self, value=, /)` : `${name}(self, /)`,
});

const file = 'objects/exception';
const group = 'objects/exception-group';
const texts = 'objects/exception-text';
const field = (name: string, index: number, doc: string) => getter(name, `exceptionField${index}`, doc, `exceptionSetField${index}`);
const payload = (name: string, doc: string) => getter(name, 'exceptionPayload', doc, 'exceptionSetPayload');

export const exceptionNatives = [
  type('exception:BaseException', file, [
    construct('BaseException(cls, /, *args, **kwargs)', 'exceptionConstruct'),
    method('__init__(self, /, *args, **kwargs)', 'exceptionInitMethod'),
    method('__str__(self, /)', `${texts}:exceptionStrMethod`),
    method('__repr__(self, /)', `${texts}:exceptionReprMethod`),
    method('with_traceback(self, tb, /)', 'exceptionWithTraceback', 'Sets __traceback__ and returns the exception.'),
    method('add_note(self, note, /)', 'exceptionAddNote', 'Adds a line that is shown under the exception in tracebacks.'),
    method('__setstate__(self, state, /)', 'python:objects.exception_setstate'),
    getter('args', 'exceptionArgs', 'Arguments of the exception.', 'exceptionSetArgs'),
    getter('__cause__', 'exceptionCause', 'What `raise … from` gave.', 'exceptionSetCause'),
    getter('__context__', 'exceptionContext', 'The exception that was being handled.', 'exceptionSetContext'),
    getter('__traceback__', 'exceptionTraceback', '', 'exceptionSetTraceback'),
    getter('__suppress_context__', 'exceptionSuppress', '', 'exceptionSetSuppress'),
    getter('__dict__', 'exceptionDict', '', 'exceptionSetDict'),
  ]),
  type('exception:StopIteration', file, [payload('value', 'What the generator returned.')]),
  type('exception:SystemExit', file, [payload('code', 'Exit status.')]),
  type('exception:NameError', file, [payload('name', 'The name that was not found.')]),
  type('exception:AttributeError', file, [field('name', 0, 'Name of the attribute.'), field('obj', 1, 'The object that lacks it.')]),
  type('exception:ImportError', file, [
    field('msg', 0, 'The message.'), field('name', 1, 'Name of the module.'), field('path', 2, 'File of the module.'), field('name_from', 3, 'Name that could not be imported.'),
  ]),
  type('exception:OSError', file, [
    field('errno', 0, 'Number of the error.'), field('strerror', 1, 'Its text.'), field('filename', 2, 'The file.'), field('filename2', 3, 'The second file.'),
    getter('characters_written', 'exceptionWritten', 'How much was written before the stream would have blocked.', 'exceptionSetWritten'),
  ]),
  type('exception:SyntaxError', file, [
    field('msg', 0, 'The message.'), field('filename', 1, 'The file.'), field('lineno', 2, 'Line, from 1.'), field('offset', 3, 'Column, from 1.'),
    field('text', 4, 'The line.'), field('end_lineno', 5, 'Last line.'), field('end_offset', 6, 'Column after the end, from 1.'), field('print_file_and_line', 7, ''), field('_metadata', 8, 'For suggestions: the line where the source of a file is wrong, else 0; 0; the source.'),
  ]),
  ...['UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeTranslateError'].map((name) =>
    type(`exception:${name}`, file, [
      ...(name === 'UnicodeTranslateError' ? [] : [field('encoding', 0, 'The encoding.')]),
      field('object', 1, 'What was converted.'), field('start', 2, 'Start of the fault.'), field('end', 3, 'End of the fault.'), field('reason', 4, 'The reason.'),
    ])),
  type('exception:BaseExceptionGroup', group, [
    construct('BaseExceptionGroup(cls, /, *args, **kwargs)', 'exceptionGroupConstruct'),
    member('message', `${file}:exceptionField0`),
    member('exceptions', `${file}:exceptionField1`),
    method('derive(self, exceptions, /)', 'python:groups.group_derive', 'A group with the same message and other exceptions.'),
    method('split(self, condition, /)', 'python:groups.group_split', 'Pair: the part that satisfies the condition, and the rest.'),
    method('subgroup(self, condition, /)', 'python:groups.group_subgroup', 'The part that satisfies the condition, or None.'),
  ]),
];
