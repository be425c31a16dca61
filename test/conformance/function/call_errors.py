def f(a, b, *, c): pass
def g(a, /): pass
def h(): pass
def k(a, b=1): pass
for call in ['f()', 'f(1)', 'f(1, 2)', 'f(1, 2, 3, c=4)', 'f(1, 2, c=3, d=4)', 'f(1, 2, a=1, c=1)', 'g(a=1)', 'h(1)', 'k()', 'k(1, 2, 3)', 'h(x=1)', 'len()', 'len(1, 2)', 'len([], x=1)']:
    try:
        eval(call)
    except TypeError as error:
        print(call, '->', error)
