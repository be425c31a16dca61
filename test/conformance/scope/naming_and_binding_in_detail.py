x = 'global'
def reads():
    return x
def assigns():
    x = 'local'
    return x
def unbound():
    print(x)
    x = 1
def deletes():
    y = 1
    del y
    return y
def conditional(flag):
    if flag:
        z = 1
    return z
def cell():
    def inner():
        return later
    before = None
    try:
        inner()
    except NameError as error:
        before = f'{type(error).__name__}: {error}'
    later = 'now'
    return before, inner()
def free_deleted():
    v = 1
    def inner():
        return v
    del v
    return inner()
class C:
    x = 'class'
    seen = x
    def method(self):
        return x
    inner = [x for _ in '1']
    lam = lambda: x
    class D:
        seen = x
def exec_scope():
    exec('x = "exec"')
    return x
def loop_variables():
    funcs = [lambda: i for i in range(3)]
    for j in range(2):
        pass
    return [f() for f in funcs], j
def default_binding():
    return [f() for f in [lambda i=i: i for i in range(3)]]
def comprehension_names():
    i = 'outer'
    [i for i in range(3)]
    [last := k for k in range(3)]
    return i, last
def handler():
    e = 'before'
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e
def nested():
    a = 1
    def two():
        nonlocal a
        a += 1
        def three():
            nonlocal a
            a += 10
            return a
        return three
    f = two()
    return f(), f(), a
def shadow():
    def len(v):
        return 'mine'
    return len('abc')
def imports():
    import math as x
    return x.__name__
def class_in_function():
    q = 'enclosing'
    class K:
        seen = q
        q = 'own'
        both = q
        def m(self):
            return q
    return K.seen, K.both, K().m()
def global_class():
    class K:
        global made
        made = 5
    return made, 'made' in vars(K)
def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
for work in [reads, assigns, unbound, deletes, lambda: conditional(True), lambda: conditional(False), cell, free_deleted, lambda: (C.seen, C().method(), C.inner, C.lam(), C.D.seen), exec_scope, loop_variables, default_binding, comprehension_names, handler, nested, shadow, imports, class_in_function, global_class, lambda: undefined_name, lambda: __builtins__ is not None, lambda: __name__, lambda: eval('x'), lambda: eval('x', {'x': 'given'}), lambda: eval('[x for _ in "a"]', {'x': 'given'}, {'x': 'local'}), lambda: exec('y = x', {'x': 1}, d := {}) or d, lambda: eval('len', {'__builtins__': {'len': 5}}), lambda: eval('len', {'__builtins__': {}}), lambda: eval('print', {'len': 1}) is print]:
    show(work)
