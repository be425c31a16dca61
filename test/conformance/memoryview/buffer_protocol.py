# __buffer__ and __release_buffer__ of classes of the program, and of the built-in types (PEP 688).
import inspect
from collections.abc import Buffer


class Store:
    def __init__(self, data):
        self.data = data
        self.view = None

    def __buffer__(self, flags):
        print('get', inspect.BufferFlags(flags))
        self.view = memoryview(self.data)
        return self.view

    def __release_buffer__(self, view):
        print('release', view is self.view)
        view.release()


data = bytearray(b'abcdef')
store = Store(data)
print(isinstance(store, Buffer), issubclass(Store, Buffer), isinstance(1, Buffer), isinstance(b'', Buffer), isinstance(memoryview(b''), Buffer))
with memoryview(store) as view:
    print(view.tobytes(), view.readonly, view.format, view.shape)
    view[0] = 65
    part = view[2:4]
    try:
        data.append(1)
    except BufferError as error:
        print(error)
    print('leave')
print('part', part.tobytes())
part.release()
data.append(33)
print(data)
print(bytes(store), b'-'.join([store, b'!']))
print(store in b'xx')

for value in (b'ab', bytearray(b'ab'), memoryview(b'ab')):
    view = value.__buffer__(inspect.BufferFlags.SIMPLE)
    print(type(view).__name__, view.tobytes(), view.readonly)
    for flags in (inspect.BufferFlags.WRITABLE, inspect.BufferFlags.FULL):
        try:
            print(value.__buffer__(flags).readonly)
        except BufferError as error:
            print(type(value).__name__, error)

array = bytearray(b'xyz')
view = memoryview(array)
frozen = view.toreadonly()
view[0] = 0
print(frozen.tobytes(), frozen.readonly, view.readonly, frozen.obj is array)
try:
    frozen[0] = 1
except TypeError as error:
    print(error)
print(hash(memoryview(b'ab')) == hash(b'ab'))
try:
    hash(frozen)
except Exception as error:
    print(type(error).__name__, error)

for flag in inspect.BufferFlags.__members__.items():
    print(*flag)


class Plain:
    pass


for wrong in (Plain(), 1, 'a'):
    try:
        memoryview(wrong)
    except TypeError as error:
        print(error)
for method in (b''.__buffer__,):
    for arguments in (('a',), (1 << 70,)):
        try:
            method(*arguments)
        except Exception as error:
            print(type(error).__name__, error)
