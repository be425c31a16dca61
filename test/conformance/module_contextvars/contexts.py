# Context variables, contexts and tokens.
import contextvars

v = contextvars.ContextVar('v', default=3)
w = contextvars.ContextVar('w')


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, str(error).split(' at 0x')[0])


attempt(w.get)
attempt(lambda: (v.get(), v.get(4), w.get(5), v.name))
attempt(lambda: contextvars.ContextVar(3))
attempt(lambda: v.reset(3))
attempt(contextvars.Token)
attempt(lambda: contextvars.copy_context()[3])
attempt(lambda: 3 in contextvars.copy_context())
attempt(lambda: contextvars.Token.MISSING)
attempt(lambda: contextvars.ContextVar[int])
attempt(lambda: (hash(v) == hash(v), v == v, v == w))
token = v.set(9)
print(token.var is v, token.old_value, v.get())
second = v.set(10)
print(second.old_value, str(second).split(' at 0x')[0])
v.reset(second)
print(v.get())
attempt(lambda: v.reset(second))
attempt(lambda: w.reset(token))
v.reset(token)
print(v.get(), v in contextvars.copy_context(), w.set('w').old_value)

context = contextvars.copy_context()
print(len(context), w in context, v in context, context[w], context.get(v), context.get(v, 'none'), [each.name for each in context])
print(list(context.values()), [(key.name, value) for key, value in context.items()], [key.name for key in context.keys()])


def inside(a, b=2):
    v.set(a)
    print(v.get(), w.get(), b)
    return contextvars.copy_context()


other = context.run(inside, 5, b=6)
print(v.get(), context[v], other[v], other == context, other is context, context == 3)
context.run(w.set, 'changed')
print(w.get(), other[w], context[w], other == context)
attempt(lambda: context.run(lambda: context.run(print)))
attempt(lambda: context.run(lambda: contextvars.Context().run(lambda: context.run(print))))
attempt(lambda: context.run(lambda: 1 / 0))
attempt(context.run)
print(v.get(), len(contextvars.Context()), contextvars.Context() == contextvars.Context())
token = context.run(v.set, 1)
attempt(lambda: v.reset(token))
context.run(v.reset, token)
print(context[v])
copied = context.copy()
copied.run(v.set, 'copy')
print(context[v], copied[v])

with v.set('block') as token:
    print(v.get(), token.var is v)
print(v.get())
try:
    with v.set('block'):
        raise KeyError('k')
except KeyError:
    print(v.get())
attempt(lambda: context[contextvars.ContextVar('absent')])
attempt(lambda: type('X', (contextvars.ContextVar,), {}))
attempt(lambda: type('X', (contextvars.Context,), {}))
print(contextvars.Context.__module__, contextvars.__all__)
