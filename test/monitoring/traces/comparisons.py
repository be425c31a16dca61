def compare(a, b, c):
    x = a < b < c
    if a < b < c:
        x = 1
    if not a < b < c:
        x = 2
    if a < b <= c != 4:
        x = 3
    if a in (b, c):
        x = 4
    if a not in [1, 2]:
        x = 5
    if a is b:
        x = 6
    if a == 1 or b == 1:
        x = 7
    while a < b < c:
        a += 1
    return (
        a
        <
        b
    )


compare(1, 2, 3)
compare(3, 2, 1)
compare(1, 2, 2)
compare(1, 1, 1)
