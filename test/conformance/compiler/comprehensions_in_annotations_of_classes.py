"""A comprehension in an annotation of a class is a function of its own; the names of what annotations define."""
import traceback
class C:
    a: [x for x in 'abc']
    b: {x: y for x, y in enumerate('ab')
        if y}
    c: {x for x in (1, 2) for y in (3,)}
    d: [[y for y in x] for x in [(1, 2)]]
    e: (lambda: [z for z in 'q'])()
    f: [lambda: z for z in 'q'][0]()
    g: [(lambda v: [v for v in v])(w) for w in ['ab']]
    def m(self, p: [q for q in 'xy']): pass
    type A = [t for t in 'tt']
    class D:
        h: [u for u in 'uu']
    i: list(u for u in [v for v in 'vv'])
    def o[T: [e for e in 'ee']](self): pass
    j: [__private for __private in 'a']
print(C.__annotations__, C.m.__annotations__, C.A.__value__, C.D.__annotations__, C.o.__type_params__[0].__bound__)
class E:
    a: [x + 1 for x in 'ab']
try: E.__annotations__
except TypeError as e: print([f.name for f in traceback.extract_tb(e.__traceback__)])
class F:
    a: [1 / 0 for x in 'ab'
        if
        x]
try: F.__annotations__
except ZeroDivisionError as e: print([(f.name, f.lineno) for f in traceback.extract_tb(e.__traceback__)])
def outer(k):
    class G:
        a: [k for _ in (1,)]
        b: [(k, k2) for k2 in [k]]
    return G
print(outer(5).__annotations__)
for text in "[(y := z) for z in 1]", "[(yield) for z in 1]", "[(await z) for z in 1]", "[z async for z in 1]", "{z: 1 async for z in 1}", "[(y async for y in z) for z in 1]", "[z for z in (yield)]", "[await z for z in 1]":
    for form in "class C:\n a: {}", "class C:\n def f(self, a: {}): pass", "async def f():\n class C:\n  a: {}":
        try: compile(form.format(text), "f", "exec"); print("good")
        except SyntaxError as e: print(text, e)
class H:
    a: (lambda: 1)
    b: [lambda: 2 for _ in 'a'][0]
    c: list((lambda: 3) for _ in 'a')
    def m(self, a: (lambda: 4), b: [lambda: 5 for _ in 'a']): pass
    def g[T: (lambda: 6)](self, a: (lambda: 7)): pass
    type A = lambda: 8
def fn(a: (lambda: 9), b: list((lambda: 10) for _ in 'a')):
    def inner(x: (lambda: 11)): pass
    def inner2[T](x: (lambda: 12)): return lambda: 13
    return inner, inner2
w: (lambda: 14)
import sys
def names(v):
    if isinstance(v, (list, tuple)): return [names(i) for i in v]
    return v.__qualname__
ann = __annotate__(1) if '__annotate__' in globals() else {}
print([names(v) for v in ann.values()])
print([names(v) for v in H.__annotations__.values()], [names(v) for v in H.m.__annotations__.values()], [names(v) for v in H.g.__annotations__.values()], names(H.g.__type_params__[0].__bound__), names(H.A.__value__))
print([names(v) for v in fn.__annotations__.values()], [[names(v) for v in i.__annotations__.values()] for i in fn(1, 2)], names(fn(1, 2)[1](1)))
print(fn(1,2)[1].__qualname__, fn(1,2)[1].__annotate__.__qualname__, H.g.__annotate__.__qualname__)
