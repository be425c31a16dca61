# The first statement of a function is a loop, whose test begins on any of its lines.
while 0: pass
def f(a):
    while a: a -= 1
def g(a): 
    while True:
        a -= 1
        if not a: break
def h(a):
    while (
        a):
        a -= 1
def i(a):
    while 1: return
def j(a):
    while not a: return
def k(a):
    while (a if
       a else
       0): a -= 1
def l(a):
    while any(x for x in [a]): a -= 1
def m(a):
    while (yield a): a -= 1
def n(a): 
    while a: a -= 1
    while (
        a): a -= 1
for fn in f, g, h, i, j, k, l, m, n:
    fn(3)
list(m(3))
def o(a):
    while (a if
           a else
           0) and (
           a):
        a = a[1:]
    else: a = 3
    while not (1 if a else
           0): break
    return a
o(3)
