"""A literal that is returned through finally or with is loaded when they are done."""
def show(*values):
    return None

def a(c):
    try:
        return 'literal'
    finally:
        show([] if c else ())
def b(c):
    try:
        return -1
    finally:
        show([] if c else ())
def d(c):
    try:
        return (1, 2)
    finally:
        show([] if c else ())
def e(c):
    try:
        return
    finally:
        show([] if c else ())
def f(c):
    try:
        return None
    finally:
        show([] if c else ())
def g(c):
    try:
        return c
    finally:
        show([] if c else ())
def h(c):
    try:
        return (
            5
        )
    finally:
        c if c else ()
def i(c):
    for x in 'ab':
        try:
            return True
        finally:
            c if c else x
def j(c):
    try:
        1 / 0
    except ZeroDivisionError as error:
        return 'handled'
    finally:
        c if c else ()
class M:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def k(c):
    with M() as m, M():
        return 'with'
def l(c):
    try:
        with M() as m, M():
            return 1.5
    finally:
        show([] if c else ())
def m(c):
    try:
        try:
            return 1
        finally:
            show([] if c else ())
    finally:
        show([] if c else ())
def n(c):
    try:
        return 10 ** 20
    finally:
        show([c] if c else (c, c))
def o(c):
    try:
        return f'text'
    finally:
        [c][0] if c else (c, c)
for function in (a, b, d, e, f, g, h, i, j, k, l, m, n, o):
    print(function(0), function(1))
