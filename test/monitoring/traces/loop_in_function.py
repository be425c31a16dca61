def find(items, wanted):
    for item in items:
        if item == wanted:
            return item
    return None


def count(n):
    while n > 0:
        n -= 1


def forever():
    n = 0
    while 1:
        n += 1
        if n == 3:
            return n


def infinite_with_break():
    n = 0
    while True:
        if n > 2: break
        n += 1


def loop_over_lines():
    for x in (
        1,
        2,
    ):
        y = (
            x
        )


find([1, 2, 3], 2)
find([1], 5)
count(2)
forever()
infinite_with_break()
loop_over_lines()
