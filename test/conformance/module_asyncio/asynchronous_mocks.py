# Mocks of unittest.mock that are awaited.
import asyncio
import inspect
import json
import re
from unittest.mock import AsyncMock, MagicMock, Mock, call, create_autospec, patch


def shown(value):
    return re.sub(r"id='\d+'", 'id', str(value))


def attempt(call_, *arguments, **options):
    try:
        print(shown(call_(*arguments, **options)))
    except Exception as error:
        print(type(error).__name__, shown(error))


class Thing:
    async def coroutine(self, a):
        return a

    def plain(self):
        pass


async def function(a):
    return a


async def main():
    mock = AsyncMock(return_value=3)
    print(inspect.iscoroutinefunction(mock), await mock(1), mock.await_count, mock.mock_calls, mock.await_args, mock.await_args_list)
    mock.assert_awaited_once_with(1)
    mock.assert_awaited()
    attempt(mock.assert_not_awaited)
    attempt(mock.assert_awaited_with, 2)
    attempt(mock.assert_any_await, 5)
    attempt(mock.assert_any_await, 1)
    await mock(2)
    attempt(mock.assert_awaited_once)
    attempt(mock.assert_awaited_once_with, 2)
    attempt(mock.assert_has_awaits, [call(1), call(2)])
    attempt(mock.assert_has_awaits, [call(2), call(1)])
    attempt(mock.assert_has_awaits, [call(2), call(1)], any_order=True)
    attempt(mock.assert_has_awaits, [call(3)], any_order=True)
    mock.reset_mock()
    print(mock.await_count, mock.await_args, mock.mock_calls)
    for effect in ([1, ValueError('second')], KeyError('k'), lambda: 7, function):
        mock = AsyncMock(side_effect=effect)
        for _ in range(3):
            try:
                print(await (mock(4) if effect is function else mock()))
            except Exception as error:
                print(type(error).__name__, error)
    print(await AsyncMock(wraps=function)(6))
    mock = MagicMock(spec=Thing)
    print(type(mock.coroutine).__name__, type(mock.plain).__name__, shown(await mock.coroutine(1)))
    mock = MagicMock()
    mock.__aiter__.return_value = [1, 2]
    print([item async for item in mock])
    async with mock as inner:
        print(shown(inner)[:12])
    mock = AsyncMock()
    print(type(mock.method).__name__, shown(await mock.method()), type(Mock().x).__name__)
    attempt(mock.assert_awaited)
    attempt(mock.assert_awaited_once)
    attempt(mock.assert_awaited_with, 1)
    mock = create_autospec(function)
    mock.return_value = 5
    print(await mock(1), mock.await_count)

    @patch('json.dumps')
    async def decorated(dumps):
        return json.dumps is dumps

    print(await decorated())
    with patch.object(Thing, 'coroutine') as patched:
        patched.return_value = 9
        print(type(patched).__name__, await Thing().coroutine(1))


asyncio.run(main())
