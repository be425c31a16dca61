a = [x for x in range(3)]
b = {x for x in range(3) if x}
c = {x: x + 1 for x in range(3)}
d = list(x for x in range(3))
e = [x + y for x in range(2) for y in range(2) if x != y]
f = [
    x * 2
    for x in range(3)
    if x
    if x > 1
]
g = [[y for y in range(x)] for x in range(3)]
h = sum(
    x
    for x in range(3)
)


def inside(n):
    values = [i for i in range(n) if i and i < 3]
    return {
        i:
        i
        for i in values
    }


inside(4)
i = [x if x else -1 for x in range(2)]
j = [(x, y) for x, y in zip([1], [2])]
k = any(x for x in (0, 1))
l = all(x for x in (1, 0))
m = tuple(x for x in range(2))
n = [lambda: x for x in range(2)]
n[0]()
