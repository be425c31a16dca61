x = 1
l = [x for x in range(3)]
print(x)
class C:
    n = 2
    squares = [i * 2 for i in range(n)]
print(C.squares)
def f():
    y = 5
    return [y + i for i in range(2)], {i: y for i in range(2)}, {y for _ in 'a'}
print(f())
