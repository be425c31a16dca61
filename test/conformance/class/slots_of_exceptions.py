# Members of __slots__ in classes of exceptions: they stand apart from the other attributes.
import copy
import gc


class Problem(Exception):
    __slots__ = ('place', 'args', 'hint')

    def __init__(self, text, place=0):
        self.place = place
        self.args = (text, place)


class Wider(Problem):
    pass


class Again(Wider):
    __slots__ = ('place', 'more')


class Missing(KeyError):
    __slots__ = ('table',)


class Several(ExceptionGroup):
    __slots__ = ('round',)


def tried(action):
    try:
        return action()
    except (AttributeError, TypeError) as error:
        return f'{type(error).__name__}: {error}'


for kind in (Problem, Wider, Again):
    try:
        raise kind('text', 3)
    except Problem as error:
        print(kind.__name__, error.place, error.args, str(error), repr(error), vars(error))
        print(tried(lambda: error.hint))
        error.hint = [error.place]
        error.other = 'attribute'
        gc.collect()
        print(error.hint, vars(error))
        error.__dict__ = {'hint': 'in the dict'}
        print(error.hint, error.__dict__)
        del error.hint
        print(tried(lambda: error.hint), hasattr(error, 'hint'))
        print(tried(lambda: delattr(error, 'hint')))

again = Again('b', 5)
Problem.place.__set__(again, 'of the base')
print(again.place, Problem.place.__get__(again), Again.place.__get__(again))
print(tried(lambda: Again.more.__get__(Wider('c'))))

missing = Missing('key')
missing.table = {'other': 1}
missing.table['self'] = missing
print(str(missing), missing.args, sorted(missing.table), vars(missing), tried(lambda: Missing('key').table))

group = Several('several', [ValueError(1), missing])
group.round = 2
part = group.subgroup(KeyError)
print(group.round, type(part).__name__, part, part.exceptions[0] is missing, part.exceptions[0].table is missing.table)

# Copies have what is in the dict and the arguments, as far as the class says so.
second = copy.copy(missing)
print(type(second).__name__, second.args, hasattr(second, 'table'))

# Many at once, each with its own.
many = [Problem(str(i), i) for i in range(300)]
for each in many:
    each.hint = [each.place] * 3
gc.collect()
print(sum([each.hint[0] for each in many]), len({id(each.hint) for each in many}))
