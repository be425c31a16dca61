# Special methods, specs, properties, sealed mocks.
import re
from unittest.mock import MagicMock, Mock, NonCallableMagicMock, NonCallableMock, PropertyMock, call, create_autospec, mock_open, patch, seal


def shown(value):
    return re.sub(r"id='\d+'", 'id', str(value))


def attempt(call_, *arguments, **options):
    try:
        print(shown(call_(*arguments, **options)))
    except Exception as error:
        print(type(error).__name__, shown(error))


mock = MagicMock()
print(len(mock), int(mock), float(mock), bool(mock), list(mock), 3 in mock, mock == mock, mock != mock, mock == 3, shown(mock + 1), shown(mock[1]), hash(mock) == hash(mock), shown(mock.__len__))
attempt(lambda: mock < 1)
mock.__len__.return_value = 7
print(len(mock), mock.__len__.mock_calls)
mock.__iter__.return_value = [1, 2]
print(list(mock), list(mock))
mock.__getitem__.side_effect = lambda key: key * 2
print(mock[4])
with mock as inner:
    print(shown(inner))
print(mock.__exit__.mock_calls)
mock.__str__.return_value = 'text'
print(str(mock), f'{mock}')
mock.__eq__.return_value = True
print(mock == 3)
mock.__contains__ = lambda self, item: item == 9
print(9 in mock, 8 in mock)
mock = Mock()
mock.__len__ = lambda self: 5
print(len(mock))
mock.__str__ = Mock(return_value='by a mock')
print(str(mock))
attempt(setattr, mock, '__init__', 3)
attempt(len, Mock())
attempt(NonCallableMock())
print(len(NonCallableMagicMock()))


class Thing:
    """A thing."""

    x = 1

    def __init__(self, a):
        pass

    def method(self, b, c=2):
        pass

    @staticmethod
    def static(q):
        pass

    @classmethod
    def of_class(cls, r):
        pass

    @property
    def value(self):
        return 1

    async def coroutine(self):
        pass

    def __len__(self):
        return 3


mock = Mock(spec=Thing)
print(isinstance(mock, Thing), shown(mock), mock.__class__)
attempt(lambda: mock.nothing)
attempt(setattr, mock, 'nothing', 1)
attempt(len, mock)
mock = MagicMock(spec=Thing)
print(len(mock))
attempt(lambda: mock[1])
attempt(iter, mock)
mock = Mock(spec_set=Thing)
attempt(setattr, mock, 'nothing', 1)
print(shown(mock))
mock = Mock(spec=['a'])
attempt(lambda: mock.b)
attempt(lambda: mock.a)
mock.mock_add_spec(['b'])
attempt(lambda: mock.b)
attempt(Mock, spec=Mock())


class Owner:
    pass


read = PropertyMock(return_value=5)
Owner.value = read
owner = Owner()
print(owner.value)
owner.value = 6
print(read.mock_calls)

mock = create_autospec(Thing)
attempt(lambda: mock())
instance = mock(1)
print(shown(mock), shown(instance), isinstance(instance, Thing))
attempt(lambda: instance.method())
instance.method(1, c=3)
instance.method.assert_called_with(1, 3)
attempt(lambda: instance.nothing)
mock.static(1)
attempt(lambda: mock.static())
mock.of_class(2)
attempt(lambda: mock.of_class())
attempt(lambda: len(instance))
attempt(lambda: instance())
print(shown(instance.value))


def function(a, b=1):
    """Its doc."""


mock = create_autospec(function, return_value=5)
print(mock(1), mock.mock_calls, mock.call_count, mock.__name__)
attempt(mock)
attempt(mock.assert_called_once_with, 1, 2)
attempt(mock.assert_called_once_with, a=1)
mock.side_effect = ValueError('v')
attempt(mock, 1)
mock.reset_mock()
print(mock.call_count, mock.called)

mock = Mock()
mock.a.b
seal(mock)
attempt(lambda: mock.c)
attempt(lambda: mock.a.d)
attempt(mock)
print(shown(mock.a.b))

opened = mock_open(read_data='l1\nl2\nl3')
with opened('f') as file:
    print(file.read(), repr(file.readline()))
with opened('f') as file:
    print(list(file))
    file.write('w')
print(opened().readlines(), opened().readline(), next(opened()))
print(opened.mock_calls[:3])
file.write.assert_called_once_with('w')
with patch('builtins.open', mock_open(read_data=b'data')) as opened:
    with open('q', 'rb') as file:
        print(file.read())
opened.assert_called_with('q', 'rb')
