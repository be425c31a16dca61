# What ** in a display takes needs a `keys` and `__getitem__`, wherever the object has the first from.
class Own:
    def __getitem__(self, key):
        return key


own = Own()
own.keys = lambda: (1, 2)
print({**own, 'x': 1})
for value in 1, None, [], Own(), Own:
    try:
        print({**value})
    except TypeError as error:
        print(error)
