"""The line of a frame at its 'call': none has begun in a module, and functions begin at their decorators, those of type parameters too."""
import sys

SOURCE = '''

def same(x): return x
@same
class K[T]:
    pass
@same
@same
def k[T](a: T,
    b: T):
    pass
class L[T]: pass
type A[T] = int
k(1, 2)
print([i for i in (1,)], list(i for i in (1,)))
'''


def tracer(frame, event, argument):
    if event == 'call' and frame.f_code.co_filename == '<starts>':
        print(frame.f_code.co_name, frame.f_code.co_firstlineno, frame.f_lineno)


code = compile(SOURCE, '<starts>', 'exec')
sys.settrace(tracer)
exec(code, {'__name__': 'starts'})
exec(compile('1', '<starts>', 'single'))
eval(compile('\n2', '<starts>', 'eval'))
sys.settrace(None)
