g = (x for x in range(3) if x)
for x in g:
    pass
h = (
    x + y
    for x in [1, 2]
    for y in [3]
)
list(h)
next(x for x in 'ab')
