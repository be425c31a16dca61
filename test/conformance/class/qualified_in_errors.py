# Some errors tell the class with its module, unless that is __main__ or builtins.
import types

module = types.ModuleType('shop.goods')
exec(
    '''
class Item:
    class Part:
        __slots__ = ('size',)

class Open:
    def __exit__(self, *details):
        pass

class Later:
    async def __aenter__(self):
        pass
    async def __aexit__(self, *details):
        pass
''',
    module.__dict__,
)


class Local:
    class Inner:
        pass


def enter(value):
    with value:
        pass


def enter_later(value):
    async def enter():
        async with value:
            pass

    enter().send(None)


def show(action, *values):
    try:
        print(action(*values))
    except (AttributeError, TypeError) as error:
        print(f'{type(error).__name__}: {error}')


for value in (module.Item(), module.Item.Part(), module.Open(), module.Later(), Local(), Local.Inner(), 5, types.SimpleNamespace()):
    show(enter, value)
    if not hasattr(type(value), '__aenter__'):
        show(enter_later, value)
    if value != 5:
        show(complex, value)
        show('%c'.__mod__, (value,))
show(lambda: module.Item.Part().size)
