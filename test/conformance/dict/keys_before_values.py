# What is made of another mapping asks for all keys first, and then for their values.
class Mapping:
    def keys(self):
        for key in 'abc':
            print('key', key)
            yield key

    def __getitem__(self, key):
        print('value of', key)
        return key * 2


print(dict(Mapping()))
some = {'c': 0}
some.update(Mapping())
print(some, {**Mapping()})


class Fails(Mapping):
    def keys(self):
        yield 'a'
        raise KeyError('no more')


some = {}
try:
    some.update(Fails())
except KeyError as error:
    print(error, some)
