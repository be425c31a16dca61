/** Functions of the builtins module that print, look at objects, and run code; and the standard streams behind sys. */
import { again, againForLast, comparing, module, fn } from './dsl';

const introspect = 'builtins/introspect';
const evaluate = 'builtins/evaluate';

export const builtinFunctions = module('builtins', 'builtins/io', [
  comparing(fn("print(*args, sep=' ', end='\\n', file=None, flush=False)", 'ioPrint', 'Writes the arguments to a stream.')),
  fn("input(prompt='', /)", 'ioInput', 'Reads a line of standard input.'),
  again(fn('getattr(object, name, default=, /)', `${introspect}:introspectGetattr`, 'Attribute of an object by name.')),
  again(fn('hasattr(obj, name, /)', `${introspect}:introspectHasattr`, 'Has the object an attribute of that name?')),
  again(fn('setattr(obj, name, value, /)', `${introspect}:introspectSetattr`, 'Sets an attribute by name.')),
  again(fn('delattr(obj, name, /)', `${introspect}:introspectDelattr`, 'Deletes an attribute by name.')),
  againForLast(fn('isinstance(obj, class_or_tuple, /)', `${introspect}:introspectIsinstanceNative`, 'Is the object an instance of a class?')),
  againForLast(fn('issubclass(cls, class_or_tuple, /)', `${introspect}:introspectIssubclassNative`, 'Is a class derived from another?')),
  fn('callable(obj, /)', `${introspect}:introspectCallable`, 'Can the object be called?'),
  fn('dir(object=, /)', `${introspect}:introspectDirNative`, 'Sorted names of an object, or of the local scope.'),
  again(fn('vars(object=, /)', `${introspect}:introspectVars`, '__dict__ of an object, or the local scope.')),
  fn('id(obj, /)', `${introspect}:introspectId`, 'Identity of an object.'),
  again(fn('hash(obj, /)', `${introspect}:introspectHash`, 'Hash of an object.')),
  fn('globals()', `${introspect}:introspectGlobals`, 'The global scope.'),
  fn('locals()', `${introspect}:introspectLocals`, 'The local scope.'),
  fn('compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)', `${evaluate}:evaluateCompile`, 'Compiles source to a code object.'),
  fn('eval(source, /, globals=None, locals=None)', `${evaluate}:evaluateEval`, 'Value of an expression.'),
  fn('exec(source, /, globals=None, locals=None, *, closure=None)', `${evaluate}:evaluateExec`, 'Runs statements.'),
  fn('__import__(name, globals=None, locals=None, fromlist=(), level=0)', `${evaluate}:evaluateImport`, 'What the import statement calls.'),
  fn("open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)", 'python:builtins.open', 'There are no files.'),
  again(fn('aiter(async_iterable, /)', 'python:builtins.aiter', 'Asynchronous iterator of an asynchronous iterable.')),
  again(fn('anext(async_iterator, default=, /)', 'python:builtins.anext', 'Awaitable that gives the next item.')),
]);

export const streamFunctions = module('_io', 'builtins/io', [
  fn('write(self, text, /)', 'ioStreamWrite', 'Writes text; gives the number of characters.'),
  fn('flush(self, /)', 'ioStreamFlush', 'Hands over what is buffered.'),
  fn('readline(self, size=-1, /)', 'ioStreamReadline', 'Next line of standard input, empty at its end.'),
  fn('isatty(self, /)', 'ioStreamIsatty', 'False.'),
  fn('fileno(self, /)', 'ioStreamFileno', 'Number of the stream.'),
  fn('__repr__(self, /)', 'python:objects.stream_repr'),
  fn('read(self, size=-1, /)', 'python:objects.stream_read', 'All of standard input that is left.'),
  fn('readlines(self, hint=-1, /)', 'python:objects.stream_readlines', 'List of all lines that are left.'),
  fn('writelines(self, lines, /)', 'python:objects.stream_writelines', 'Writes each text of an iterable.'),
  fn('readable(self, /)', 'ioStreamReadable'),
  fn('seekable(self, /)', 'ioStreamIsatty', 'False.'),
  fn('__iter__(self, /)', 'ioStreamSelf'),
  fn('__enter__(self, /)', 'ioStreamSelf'),
  fn('__exit__(self, /, *args)', 'ioStreamFlush'),
  fn('__next__(self, /)', 'ioStreamNext', 'Next line.'),
  fn('writable(self, /)', 'ioStreamWritable', 'Can it be written to?'),
]);
