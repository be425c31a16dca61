"""Wrong numbers of arguments: the wording depends on the sort of the function."""
def attempt(text):
    try:
        print(text, '->', eval(text))
    except TypeError as error:
        print(text, '->', error)


for text in ['(1).__add__()', '(1).__add__(1, 2)', '(1).__neg__(1)', '(1).__add__(x=1)', '(1).__pow__()', '(1).__pow__(1, 2, 3)', '[].__setitem__(1)',
             'len()', 'len(1, 2)', 'len(x=1)', '[].append()', '[].append(1, 2)', '[].copy(1)', '[].append(x=1)', '"".upper(x=1)',
             'isinstance(1)', '[].insert(1)', '"".find()', '[].index()', '[].pop(1, 2)', '{}.get()', '{}.get(1, 2, 3)', '[].index(1, x=1)',
             '"".split(1, 2, 3)', '"".replace()', '"".replace("a")', '"".replace(x=1)', '[].sort(1)', 'sorted()', 'sorted([], 1)',
             '"".expandtabs(1, 2)', '"".splitlines(1, 2)', '"".encode(1, 2, 3)', 'b"".translate()', 'compile()', 'compile("1", "f")',
             'pow()', 'pow(1)', 'round()', 'round(1, 2, 3)', 'sum()', 'sum([], 1, 2)', 'int.from_bytes()', '(1).to_bytes(1, "big", True)',
             'list(1, 2)', 'list(x=1)', 'tuple(1, 2)', 'set(1, 2)', 'range()', 'range(x=1)', 'float(1, 2)', 'slice()', 'reversed()', 'reversed([], []) ',
             'classmethod()', 'staticmethod(1, 2)', 'type()', 'type(1, 2)', 'type(1, x=2)', 'dict(1, 2)', 'max()', 'print(x=1)', 'next()',
             'list.append()', 'list.__init__([], 1, 2)', 'list.__init__([], x=1)', 'float.fromhex()', 'dict.fromkeys()', 'set().union(x=1)',
             'ImportError(nam=1)', 'NameError(nme=1)', 'AttributeError(ob=1)']:
    attempt(text)
