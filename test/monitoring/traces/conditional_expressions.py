def choose(a, b):
    x = a if b else 0
    y = (
        a
        if b
        else
        0
    )
    z = a or b
    w = a and b or x
    v = (a or
         b)
    u = not a
    t = 1 if a and b else 2 if a or b else 3
    return x if a else y


choose(1, 0)
choose(0, 1)
choose(0, 0)
choose(1, 1)
