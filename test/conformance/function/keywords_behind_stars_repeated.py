# A keyword behind `**` that the mapping has too is refused, once all keywords of its group have been evaluated.
def show(*calls):
    for call in calls:
        try:
            print(call())
        except TypeError as error:
            print('TypeError:', error)


def keywords(**given):
    return given


class Made:
    def __init__(self, **given):
        self.given = given


def said(value):
    print('evaluated', value)
    return value


show(
    lambda: dict(**{'a': 1}, a=2),
    lambda: keywords(**{'a': 1}, a=2),
    lambda: keywords(a=2, **{'a': 1}),
    lambda: keywords(a=2, **{'b': 1}, **{'b': 2}),
    lambda: keywords(**{'b': 1}, b=3, c=2, **{'d': 2}),
    lambda: keywords(**{'b': 1}, b=said(1), c=said(2), **said({'d': 2})),
    lambda: keywords(**{'b': 1}, c=said(1), **{'c': 2}, d=said(3)),
    lambda: keywords(**{'b': 1}, **{2: 3, 'c': 4}, d=5),
    lambda: keywords(x=1, **{'b': 1}, c=2, d=3, **{'e': 4}, f=5),
    lambda: keywords(*[], **{'b': 1}, b=2),
    lambda: keywords(**{}, a=1, **{}, b=2),
    lambda: Made(**{'b': 1}, b=3),
    lambda: {}.update(**{'b': 1}, b=3),
    lambda: print('a', **{'sep': ''}, sep='x'),
    lambda: '{a}'.format(**{'a': 1}, a=2),
)
try:
    class Based(**{'metaclass': type}, metaclass=type):
        pass
except TypeError as error:
    print(error)
