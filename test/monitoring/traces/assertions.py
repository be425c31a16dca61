def check(x, message=None):
    assert x
    assert x > 0, message
    assert isinstance(x, int), f'no {x}'
    return x


check(1)
for v in (0, -1, 1.5):
    try:
        check(v)
    except AssertionError:
        pass
