# A comment on top.
import inspect


# About the function.
# In two lines.
def function(a,
             b=(1,
                2)):
    """Doc with
no indentation.
    """
    text = '''
not indented
'''

    # inside
    return a  # end


# not part of it
def decorator(f):
    return f


@decorator
@decorator
def decorated():
    def nested(): return 1

    return nested


class Class:
    x = 1

    def method(self):
        return (
            1
        )

    async def slow(self):
        pass
after = 1

square = lambda x: x * x


def generator(): yield 1


for thing in (function, decorated, Class.method, Class().slow, square, generator, decorated()):
    lines, start = inspect.getsourcelines(thing)
    print(start, len(lines))
    print(inspect.getsource(thing), end='')
    print('--')
print(repr(inspect.getcomments(function)), inspect.getcomments(decorated))
print(inspect.getfile(function), inspect.getsourcefile(function), inspect.findsource(function)[1])
print(inspect.getsource(function.__code__) == inspect.getsource(function))


def where():
    frame = inspect.currentframe()
    info = inspect.getframeinfo(frame)
    print(info.filename, info.lineno, info.function, info.code_context, info.index)
    print(inspect.getframeinfo(frame, context=3).code_context)
    records = inspect.stack()
    print([(r.function, r.lineno) for r in records[:2]], records[0].frame is frame, records[0].code_context)
    print([(r[3], r[2]) for r in inspect.getouterframes(frame)[:2]])
    return inspect.getargvalues(frame)


where()


def fail(x):
    raise ValueError(x)


try:
    fail(1)
except ValueError as error:
    print([(r.function, r.lineno, r.code_context) for r in inspect.trace()])
    print([(r.function, r.lineno) for r in inspect.getinnerframes(error.__traceback__)])
    print(inspect.getframeinfo(error.__traceback__).lineno)


def values(a, *b, c=3, **d):
    info = inspect.getargvalues(inspect.currentframe())
    print(info.args, info.varargs, info.keywords, info.locals['a'])
    print(inspect.formatargvalues(*info))


values(1, 2, e=5)
for thing in (len, int, 1, inspect.sys):
    try:
        inspect.getfile(thing)
    except TypeError as error:
        print(error)
namespace = {}
exec('def made(): pass', namespace)
try:
    inspect.getsource(namespace['made'])
except OSError as error:
    print('OSError')
