# Calls that are remembered, compared and asserted.
import re
from unittest.mock import ANY, DEFAULT, Mock, call, sentinel


def shown(value):
    return re.sub(r"id='\d+'", 'id', str(value))


def attempt(call_, *arguments, **options):
    try:
        print(shown(call_(*arguments, **options)))
    except Exception as error:
        print(type(error).__name__, shown(error))


mock = Mock()
print(shown(mock), shown(mock.a), shown(mock.a.b()), shown(mock().x), shown(Mock(name='n')), shown(Mock(name='n').q), shown(mock.a.b().c.d))
mock = Mock()
mock.f(1, x=2)
mock.f(3)
mock.g.h(4)(5)
print(mock.mock_calls, mock.method_calls, mock.f.call_args, mock.f.call_args_list, mock.f.call_count, mock.f.called, mock.called)
attempt(mock.f.assert_called_with, 3)
attempt(mock.f.assert_called_with, 4)
attempt(mock.f.assert_called_once_with, 3)
attempt(mock.f.assert_called_once)
attempt(mock.f.assert_not_called)
attempt(mock.never.assert_called)
attempt(mock.never.assert_called_with, 1)
attempt(mock.never.assert_not_called)
attempt(mock.f.assert_any_call, 1, x=2)
attempt(mock.f.assert_any_call, 9)
attempt(mock.assert_has_calls, [call.f(1, x=2), call.f(3)])
attempt(mock.assert_has_calls, [call.f(3), call.f(1, x=2)])
attempt(mock.assert_has_calls, [call.f(3), call.f(1, x=2)], any_order=True)
attempt(mock.assert_has_calls, [call.q()], any_order=True)
for name in ('assertX', 'called_once', 'asert_x', 'has_calls', 'assret_called'):
    attempt(getattr, mock, name)
attempt(lambda: Mock(unsafe=True).assert_foo)
print(call(1) == call(1), call(1) == call(2), call(1) != call(2), call.a.b(1), call.a(1).b(2), call.a(1).b(2).call_list(), call, call.x, call(a=1), ((1,), {}) == call(1), call() == (), call.a().b, call()()(3))
print(mock.f.call_args == ((3,),), mock.f.call_args == ((3,), {}), mock.f.call_args.args, mock.f.call_args.kwargs, call.foo() == ('foo',), call(ANY, 2) == call(1, 2), call.count(1), call.index)
print(sentinel.x, sentinel.x is sentinel.x, ANY == 3, [ANY, 1] == [2, 1], ANY, DEFAULT, ANY != 1)

mock = Mock(return_value=3)
print(mock(), mock.return_value)
mock = Mock(side_effect=[1, ValueError('second'), 2])
for _ in range(4):
    attempt(mock)
attempt(Mock(side_effect=KeyError))
attempt(Mock(side_effect=KeyError('k')))
mock = Mock(side_effect=lambda *values: values)
print(mock(1, 2))
mock.side_effect = None
print(shown(mock()))
print(Mock(side_effect=lambda: DEFAULT, return_value=8)())
mock = Mock(wraps=len)
print(mock('abc'), mock.mock_calls)
mock = Mock(wraps=[1, 2])
print(mock.count(1), mock.mock_calls)
mock = Mock()
mock.configure_mock(**{'a.b.return_value': 3, 'c': 4, 'd.side_effect': KeyError})
print(mock.a.b(), mock.c)
attempt(mock.d)
mock.reset_mock()
print(mock.mock_calls, mock.a.b())
mock.reset_mock(return_value=True, side_effect=True)
print(shown(mock.a.b()), shown(mock.d()))
del mock.c
attempt(lambda: mock.c)
attempt(delattr, mock, 'c')
mock = Mock()
child = Mock(name='child')
mock.attach_mock(child, 'x')
child(1)
other = Mock()
mock.y = other
other(2)
mock.named = Mock(name='named')
mock.named(3)
print(mock.mock_calls, Mock(a=1, **{'b.c': 2}).b.c)
print(sorted(name for name in dir(Mock(spec=['q'])) if not name.startswith('assert')))
