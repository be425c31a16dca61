# Literals in `and` and `or` over several lines: the test is told of on the first line of the whole, also where it is decided.
y = 1
def f():
    x = (y and
 5 and
 y)
    x = (y or
 0 or
 y)
    x = (5 and
 y)
    x = (y and
 "a" and
 5 and y and
 (
 7))
    print(y and
 5 and
 y)
    if (y and
 5 and
 y): pass
    if (
 (
 5) and
 y): x = 2
    x = 1 if (
 (
 5) and
 y) else 2
    while (
 (
 5) and
 y): break
    x = not (
 (
 5) and
 y)
    return (
 (
 5) and
 y)
def g():
    return (
 (
 5) and
 7)
f()
g()
