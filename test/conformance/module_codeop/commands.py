# What compile_command gives, and how the compilers remember features.
import codeop

exec(codeop.compile_command('6 * 7'), {})
exec(codeop.compile_command('for i in range(2): i\n'), {})
print(codeop.compile_command('# nothing').co_filename)
print(eval(codeop.compile_command('6 * 7', '<a>', 'eval')))
exec(codeop.compile_command('x = 1\ny = 2\nprint(x + y)', symbol='exec'), {})
for text, symbol in [('', 'eval'), ('x y', 'single'), ('a\0b', 'single'), ('if x:\ny', 'exec')]:
    try:
        print(codeop.compile_command(text, '<b>', symbol))
    except SyntaxError as error:
        print(type(error).__name__, error.filename, error.lineno)
try:
    codeop.compile_command('1', '<c>', 'other')
except ValueError as error:
    print(error)

compiler = codeop.CommandCompiler()
names = {}
exec(compiler('from __future__ import annotations'), names)
exec(compiler('def f(x: missing): pass\n'), names)
print(names['f'].__annotations__)
print(compiler('if x:'), codeop.CommandCompiler().compiler.flags == compiler.compiler.flags)
print(sorted(codeop.__all__))
