def test(a, b, c):
    if a:
        x = 1
    elif b:
        x = 2
    else:
        x = 3
    if a and b:
        x = 4
    if a or b:
        x = 5
    if not a:
        x = 6
    if a and (b or c):
        x = 7
    if not (a and b) or c:
        x = 8
    if a is None:
        x = 9
    if a is not None and b is None:
        x = 10
    if (a and
            b and
            c):
        x = 11
    if (
        a
        or b
    ):
        x = 12
    return x


for a in (True, False):
    for b in (True, False, None):
        for c in (1, 0):
            test(a, b, c)
test(None, 1, 1)
