print(__name__, __doc__, __builtins__ is not None, sorted(name for name in globals() if name.startswith('__') and name not in ('__conditional_annotations__', '__annotate__', '__annotations__')))
print(eval('  1 + 1'), eval('1 + 1\n\n'), eval('(1\n+ 1)'))
exec('''
"module docstring"
documented = __doc__
''', scope := {})
print(scope['documented'])
exec(compile('1 + 1\n', '<input>', 'single'))
exec(compile('x = 5', '<input>', 'single'), scope)
exec(compile('x', '<input>', 'single'), scope)
exec(compile('None', '<input>', 'single'), scope)
exec(compile('for i in range(2): i\n', '<input>', 'single'), scope)
exec(compile('"text"; [1]', '<input>', 'single'), scope)
import sys
print(scope['_'] if '_' in scope else sys.modules['builtins']._)
saved = sys.displayhook
sys.displayhook = lambda value: print('shown', value)
exec(compile('1 + 1', '<input>', 'single'))
sys.displayhook = saved
for mode, source in [('eval', '1; 2'), ('eval', 'x = 1'), ('eval', ''), ('exec', ''), ('single', '1\n2'), ('eval', '1 +'), ('exec', 'x ='), ('eval', 'lambda: 5'), ('eval', '# comment'), ('exec', '# comment'), ('eval', '1 # comment')]:
    try:
        compile(source, 'f', mode)
        print(mode, repr(source), 'compiles')
    except SyntaxError as error:
        print(mode, repr(source), error.msg, error.lineno, error.offset)
del sys.modules['builtins']._
sys.exit('the end')
