from contextvars import ContextVar

var = ContextVar('var')
for call in (lambda: var.set(), lambda: var.set(1, 2), lambda: var.get(1, 2, 3), lambda: ContextVar(), lambda: ContextVar(1), lambda: ContextVar('a', 1), lambda: var.reset()):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(var.get(None), var.get('other'))
