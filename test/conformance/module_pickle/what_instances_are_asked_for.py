"""Which attributes an instance is asked for while it is written, read and copied: hooks of reducing are looked for in its class."""
import copy
import pickle


class Asked:
    def __getattr__(self, name):
        print('asked for', name)
        raise AttributeError(name)


class WithArguments:
    def __new__(cls, *arguments):
        print('new', arguments)
        return object.__new__(cls)

    def __getnewargs__(self):
        return 1, 2


class WithState:
    def __getstate__(self):
        return {'key': 1}

    def __setstate__(self, state):
        print('set', state)
        self.__dict__.update(state)


class OwnClass:
    __class__ = property(lambda self: Asked)


for value in (Asked(), WithArguments(), WithState()):
    if type(value) is Asked:
        value.own = 1
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(type(value).__name__, protocol, data, vars(pickle.loads(data)))
    copy.copy(value)
    copy.deepcopy(value)

value = WithState()
value.__getnewargs__ = lambda: ('unseen',)
print(pickle.dumps(value))

try:
    pickle.dumps([OwnClass()])
except pickle.PicklingError as error:
    print(error, error.__notes__)

class Unwritable:
    def __init__(self):
        self.function = lambda: 0


for value in (Unwritable(), [Unwritable()], {'a': Unwritable()}):
    try:
        pickle.dumps(value)
    except pickle.PicklingError as error:
        print(error.__notes__)

for data in (b'\x80\x04\x81.', b'K\x01)\x81.', b'c__main__\nWithState\nK\x01\x81.', b'c__main__\nOwnClass\n)\x81K\x01b.', b'c__main__\nWithState\n)\x81K\x01b.', b'}b.', b'(}b.'):
    try:
        print(type(pickle.loads(data)).__name__)
    except Exception as error:
        print(type(error).__name__, error)
