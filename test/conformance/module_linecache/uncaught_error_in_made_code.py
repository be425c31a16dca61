"""Code that a program makes shows its lines in the traceback of an uncaught exception when they are in linecache."""
import linecache

source = 'def half(value):\n    return value[0] / 2\n'
linecache.cache['<made 1>'] = (len(source), None, source.splitlines(True), '<made 1>')
names = {}
exec(compile(source, '<made 1>', 'exec'), names)
exec(compile('def call(value):\n    return half(value)\n', '<made 2>', 'exec'), names)
exec(compile('def outer(value):\n    return call(value)\n', '<made 3>', 'exec'), names)
names['outer'](5)
