def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


g = ExceptionGroup('top', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), TypeError('t')]), OSError('x')])
print(g, repr(g), g.message, g.exceptions, g.args, len(g.exceptions))
print(g.subgroup(ValueError), g.subgroup((KeyError, OSError)), g.subgroup(lambda e: isinstance(e, TypeError)).exceptions, g.subgroup(IndexError), g.subgroup(ExceptionGroup) is g, g.subgroup(lambda e: True) is g)
print(g.split(ValueError), g.split(IndexError)[0], g.split(lambda e: isinstance(e, LookupError)))
print(g.derive([ValueError(9)]), type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()]).subgroup(KeyboardInterrupt)).__name__)
for work in [lambda: ExceptionGroup(), lambda: ExceptionGroup('a'), lambda: ExceptionGroup('a', []), lambda: ExceptionGroup('a', [5]), lambda: ExceptionGroup('a', [ValueError]), lambda: ExceptionGroup('a', 5), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup('a', [KeyboardInterrupt()]), lambda: ExceptionGroup('a', (ValueError(),)), lambda: ExceptionGroup('a', {ValueError()}), lambda: ExceptionGroup('a', [ValueError()], 1), lambda: g.subgroup(5), lambda: g.subgroup([ValueError]), lambda: g.split(int), lambda: g.split((ValueError, int)), lambda: g.derive(5), lambda: g.derive([]), lambda: setattr(g, 'message', 'x'), lambda: setattr(g, 'exceptions', ()), lambda: ExceptionGroup[int], lambda: BaseExceptionGroup(message='a', exceptions=[ValueError()])]:
    show(work)
class Own(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self
    def derive(self, exceptions):
        return Own(self.message, exceptions, self.code)
own = Own('m', [ValueError(1), KeyError(2)], 7)
own.add_note('kept')
match, rest = own.split(ValueError)
print(match, match.code, rest, rest.code, match.__notes__, match.__cause__)
class Plain(ExceptionGroup):
    pass
print(type(Plain('p', [ValueError()]).subgroup(lambda e: not isinstance(e, Plain))).__name__)
