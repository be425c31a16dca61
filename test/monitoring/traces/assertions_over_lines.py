def check(value):
    assert (
        value
        and value > 1
    ), repr(
        value)


def plain(value):
    assert (
        not
        value
    )


for value in 0, 1, 2:
    for function in check, plain:
        try:
            function(value)
        except AssertionError:
            print(value)
