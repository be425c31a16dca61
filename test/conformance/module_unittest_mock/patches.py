# What stands in the place of others for a while.
import json
import re
import unittest
from unittest.mock import DEFAULT, Mock, PropertyMock, patch


def shown(value):
    return re.sub(r"id='\d+'", 'id', re.sub(r'<module .*>', '<module>', re.sub(r'0x[0-9a-f]+', 'address', str(value))))


def attempt(call_, *arguments, **options):
    try:
        print(shown(call_(*arguments, **options)))
    except Exception as error:
        print(type(error).__name__, shown(error))


class Thing:
    x = 1

    def method(self, b):
        return 'method'

    @staticmethod
    def static(q):
        return 'static'

    @classmethod
    def of_class(cls, r):
        return 'class'


@patch('json.dumps')
def decorated(mock):
    json.dumps(1)
    print(shown(mock), mock.mock_calls[:1], json.dumps is mock)


decorated()
print(json.dumps(1), decorated.__name__)


@patch('json.dumps')
@patch('json.loads', new=len)
@patch.object(Thing, 'x', new_callable=Mock)
def several(own, x, dumps, keyword=None):
    print(own, Thing.x is x, json.dumps is dumps, json.loads is len, keyword)


several(1, keyword=2)
with patch.object(Thing, 'x', 9) as value:
    print(value, Thing.x)
print(Thing.x)
with patch.object(Thing, 'method', autospec=True) as mock:
    thing = Thing()
    thing.method(1)
    attempt(thing.method)
    print(shown(mock.mock_calls))
with patch.object(Thing, 'method', return_value=5, name='given') as mock:
    print(Thing().method(1), shown(mock))
with patch.object(Thing(), 'x', 3) as value:
    print(value, Thing.x)
values = {'a': 1}
with patch.dict(values, {'b': 2}, clear=True, c=3) as given:
    print(values, given is values)
print(values)


@patch.dict(values, a=2)
def with_dict():
    print(values)


with_dict()
print(values)
with patch.dict('json.__dict__', {'new_name': 1}):
    print(json.new_name)
print(hasattr(json, 'new_name'))
with patch.multiple(Thing, x=DEFAULT, method=DEFAULT) as mocks:
    print(sorted(mocks), mocks['x'] is Thing.x)
with patch.multiple(Thing, x=5):
    print(Thing.x)


@patch.multiple('json', dumps=DEFAULT, loads=DEFAULT)
def with_multiple(dumps, loads):
    print(json.dumps is dumps, json.loads is loads)


with_multiple()
for make in (
    lambda: patch('nodot'), lambda: patch('json.nothing').start(), lambda: patch.object('json', 'x'), lambda: patch('json.dumps', new=1, autospec=True).start(), lambda: patch('json.dumps', 1, new_callable=Mock),
    lambda: patch('json.dumps', 1, x=2).start(), lambda: patch.multiple(Thing), lambda: patch('json.dumps', autospect=True), lambda: patch('no_such_module.x').start(),
):
    attempt(make)
patcher = patch('json.loads', return_value=4)
mock = patcher.start()
print(json.loads('1'), shown(mock))
attempt(patcher.start)
patcher.stop()
print(json.loads('1'), patcher.stop())
patcher.start()
patch('json.dumps').start()
patch.stopall()
print(json.loads('2'), json.dumps(2))
with patch('json.new_name', create=True) as mock:
    print(shown(mock), json.new_name is mock)
print(hasattr(json, 'new_name'))
with patch('__main__.len', create=True, return_value=3):
    print(len('x'))
with patch('__main__.Thing') as kind:
    kind.return_value.method.return_value = 'patched'
    print(Thing().method(1))
with patch('__main__.Thing', spec=True) as kind:
    print(shown(kind), shown(kind()), isinstance(kind(), object))


@patch.object(Thing, 'x', 1)
class Tests(unittest.TestCase):
    x = Thing.x

    def test_plain(self):
        print(Thing.x)

    @patch.object(Thing, 'static')
    @patch.object(Thing, 'of_class')
    def test_mocks(self, of_class, static):
        Thing.static(1)
        Thing.of_class(2)
        print(static.mock_calls, of_class.mock_calls)


print(unittest.TestSuite([Tests('test_plain'), Tests('test_mocks')]).run(unittest.TestResult()))
with patch.object(Thing, 'x', new_callable=PropertyMock, return_value=8) as read:
    print(Thing().x, read.mock_calls)
print(Thing.__dict__['static'].__func__(1), Thing.of_class(1))
try:
    with patch('json.dumps'):
        raise ValueError('inside')
except ValueError as error:
    print(error, json.dumps(1))
