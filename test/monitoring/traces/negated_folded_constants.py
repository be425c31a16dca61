# The truth of a constant that is computed is not known, that of a literal is.
def f(x):
    if ((not (1,
              2)) &
            False):
        return 1
    if (not
            (1,
             2)):
        return 2
    y = (not
         -1, not (
             2 +
             3),
         not
         5)
    while not (
            1 -
            1):
        break
    z = [not
         'a' * 2
         or not
         ()]
    return y, z, (not (
        1, x)), not (
            not
            -1)
print(f(1))
