# compile() with optimize: 1 leaves assertions out, 2 docstrings too.
source = '''"""The module."""
def f(x):
    """The function."""
    assert x, 'no x'
    return __debug__
class C:
    """The class."""
    if __debug__:
        kind = 'careful'
    else:
        kind = 'quick'
'''
for level in (-1, 0, 1, 2):
    names = {}
    exec(compile(source, '<s>', 'exec', optimize=level), names)
    f, C = names['f'], names['C']
    try:
        answer = f(0)
    except AssertionError as e:
        answer = repr(e)
    print(level, names.get('__doc__'), f.__doc__, answer, C.__doc__, C.kind, f(1))
print(eval(compile('__debug__, [__debug__ for i in "ab"], (lambda: __debug__)()', 'e', 'eval', optimize=1)))
names = {}
exec(compile('def only():\n    assert False\ndef doc():\n    "doc"\ndef later():\n    "doc"\n    assert 1, 2\n    "other"\n    return 3', 's', 'exec', optimize=2), names)
print(names['only'](), names['doc'](), names['later'](), names['doc'].__doc__)
names = {}
exec(compile('code = compile("assert 0", "inner", "exec")\nassert 0', 'outer', 'exec', optimize=1), names)
try:
    exec(names['code'])
except AssertionError:
    print('the inner one is careful')
for level in (3, -2, True, 1.0, None):
    try:
        print(compile('__debug__', 's', 'eval', optimize=level) is not None)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    compile('assert (1, 2)\n__debug__ = 1', 's', 'exec', optimize=2)
except SyntaxError as e:
    print(e)
