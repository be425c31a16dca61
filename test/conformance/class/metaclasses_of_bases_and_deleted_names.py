import types
log = []


class Meta(type):
    def __new__(mcls, name, bases, namespace, **kw):
        log.append('new ' + mcls.__name__)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kw):
        log.append('init ' + name)
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta):
    pass


print(log)
log.clear()
made = type.__new__(type, 'Made', (Base,), {})
print(type(made).__name__, log)
log.clear()
made = type('Made', (Base,), {})
print(type(made).__name__, log)
log.clear()


class Sub(Meta):
    pass


class Heir(Base, metaclass=Sub):
    pass


print(log)
log.clear()
made = Meta('X', (Heir,), {})
print(type(made).__name__, log)
log.clear()
made = Meta.__new__(Meta, 'X', (Heir,), {})
print(type(made).__name__, log)
log.clear()
made = type.__new__(Meta, 'X', (Heir,), {})
print(type(made).__name__, log)


class Other(types.SimpleNamespace):
    pass


class Empty:
    pass


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def assign(target, name, value):
    setattr(target, name, value)
    return 'set', getattr(target, name)


def delete(target, name):
    delattr(target, name)
    return 'deleted'


for target, cls in ((types.SimpleNamespace(a=1), Other), (types.SimpleNamespace(a=1), Empty), (Other(), types.SimpleNamespace), (Empty(), types.SimpleNamespace)):
    show(lambda: assign(target, '__class__', cls))


def generator():
    yield


async def coroutine():
    pass


async def asynchronous():
    yield


class Holder:
    @property
    def prop(self):
        """Doc."""
        return 1


running = coroutine()
running.close()
for target in (generator(), running, asynchronous(), Holder.prop, property(), property(len), generator, Holder):
    print(type(target).__name__)
    for name in ('__name__', '__qualname__', '__doc__', '__module__'):
        print(name)
        show(lambda: delete(target, name))
        show(lambda: getattr(target, name) if name != '__dict__' else 0)
        if name != '__dict__':
            show(lambda: assign(target, name, 5))
            show(lambda: assign(target, name, 'text'))
print(Holder.prop.fget.__name__, type(Holder.prop).__doc__ is None)
