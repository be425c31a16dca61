/** The sys module. */
import { module, fn } from './dsl';

export const sysModule = module('sys', 'modules/sys', [
  fn('exception()', 'sysException', 'The exception being handled, or None.'),
  fn('exc_info()', 'sysExcInfo', 'Its type, itself and its traceback.'),
  fn('exit(status=None, /)', 'sysExit', 'Ends the program by SystemExit.'),
  fn('getrecursionlimit()', 'sysGetRecursionLimit'),
  fn('setrecursionlimit(limit, /)', 'sysSetRecursionLimit'),
  fn('get_int_max_str_digits()', 'sysGetMaxStrDigits'),
  fn('set_int_max_str_digits(maxdigits)', 'sysSetMaxStrDigits'),
  fn('getsizeof(object, default=)', 'sysGetSizeof', 'Bytes of the cell of an object.'),
  fn('intern(string, /)', 'sysIntern'),
  fn('_getframe(depth=0, /)', 'sysGetFrame', 'Frame object of a running frame.'),
  fn('_getframemodulename(depth=0)', 'python:objects.frame_module', 'Name of the module of a running frame, or None.'),
  fn('settrace(function, /)', 'python:tracing.settrace', 'Sets the function that is told of calls, lines, returns and exceptions.'),
  fn('gettrace()', 'python:tracing.gettrace'),
  fn('setprofile(function, /)', 'python:tracing.setprofile', 'Sets the function that is told of calls and returns.'),
  fn('getprofile()', 'python:tracing.getprofile'),
  fn('call_tracing(func, args, /)', 'sysCallTracing', 'Calls a function with events on, from a trace function.'),
  fn('displayhook(object, /)', 'python:errors.displayhook'),
  fn('unraisablehook(unraisable, /)', 'python:errors.unraisablehook', 'Shows an exception that nobody could catch.'),
  fn('excepthook(exctype, value, traceback, /)', 'python:errors.excepthook'),
  fn('getdefaultencoding()', 'sysGetDefaultEncoding'),
  fn('getfilesystemencoding()', 'sysGetDefaultEncoding'),
  fn('is_finalizing()', 'sysIsFinalizing'),
  fn('getrefcount(object, /)', 'sysGetRefcount', 'Nothing counts references here: always 2.'),
  fn('_is_interned(string, /)', 'sysIsInterned'),
], 'sysInit');
