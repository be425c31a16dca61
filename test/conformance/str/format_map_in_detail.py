def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Missing(dict):
    def __missing__(self, key):
        return f'<{key}>'
print('{a} {b!r:>5} {c[0]}'.format_map(Missing(a=1, c=[2])), '{x.real}'.format_map({'x': 3}), ''.format_map({}))
show(lambda: '{a}'.format_map({}))
show(lambda: '{}'.format_map({}))
show(lambda: '{0}'.format_map({0: 1}))
show(lambda: '{a}'.format_map())
show(lambda: '{a}'.format_map({'a': 1}, {}))
show(lambda: '{a}'.format_map(a=1))
show(lambda: '{a}'.format_map(None))
show(lambda: 'plain'.format_map(None))
show(lambda: '{a'.format_map({'a': 1}))
show(lambda: '}'.format_map({'a': 1}))
show(lambda: '{a!x}'.format_map({'a': 1}))
show(lambda: '{a.b}'.format_map({'a': 1}))
class Mapping:
    def __getitem__(self, key):
        return key * 2
print('{ab} {cd:>6}'.format_map(Mapping()))
