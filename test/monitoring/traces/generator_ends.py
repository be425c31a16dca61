def none():
    yield 1


def value():
    yield 1
    return 2


def empty():
    return
    yield


for x in none():
    pass
for x in value():
    pass
for x in empty():
    pass
[x for x in none()]
[x for x in value()]
list(value())
x, = none()
