import copyreg
import io
import pickle


class Counted:
    def __init__(self, n):
        self.n, self.cache = n, 'large'

    def __getstate__(self):
        return {'n': self.n}

    def __setstate__(self, state):
        print('setstate', state)
        self.__dict__.update(state, cache=None)


class New:
    def __new__(cls, *args, **kwargs):
        print('new', args, kwargs)
        return object.__new__(cls)

    def __getnewargs_ex__(self):
        return (1, 2), {'k': 3}


class NewArgs:
    __new__ = New.__new__

    def __getnewargs__(self):
        return 'a', 'b'


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return self.value


class Log(list):
    def append(self, item):
        print('append', item)
        super().append(item)

    def extend(self, items):
        print('extend', items)
        super().extend(items)


class Table(dict):
    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)


class Bag(set):
    pass


def make(*args):
    print('make', args)
    return Log(args)


def set_state(target, state):
    print('set_state', target, state)


class FalseState:
    def __getstate__(self):
        return 0

    def __setstate__(self, state):
        print('state', state)


class NoState:
    def __getstate__(self):
        return None

    def __setstate__(self, state):
        print('never', state)


SINGLE = Reduced('SINGLE')
for protocol in range(6):
    print('protocol', protocol)
    copy = pickle.loads(pickle.dumps(Counted(5), protocol))
    print(copy.__dict__)
    if protocol >= 2:
        pickle.loads(pickle.dumps(New.__new__(New), protocol))
        pickle.loads(pickle.dumps(NewArgs.__new__(NewArgs), protocol))
    for value in [(make, (1, 2)), (make, (), {'attribute': 1}), (make, (), None, iter([1])), (make, (), None, iter([1, 2])), (make, (), None, iter(())), (Table, (), None, None, iter([(1, 2), (3, 4)])), (make, (1,), 'state', None, None, set_state),
                  (make, (), (None, {'slot': 1}))]:
        value = list(value)
        for at in (3, 4):
            if len(value) > at and value[at] is not None:
                value[at] = iter(list(value[at]))
        try:
            copy = pickle.loads(pickle.dumps(Reduced(tuple(value)), protocol))
            print(type(copy).__name__, copy, getattr(copy, '__dict__', None))
        except Exception as error:
            print(type(error).__name__, error)
    print(pickle.loads(pickle.dumps(SINGLE, protocol)) is SINGLE)
    print(pickle.loads(pickle.dumps(Bag([1]), protocol)), type(pickle.loads(pickle.dumps(FalseState(), protocol))).__name__, type(pickle.loads(pickle.dumps(NoState(), protocol))).__name__)
print(pickle.loads(pickle.dumps(Log([1, 2]))), pickle.loads(pickle.dumps(Table({1: 2}))))


# Tables of reductions, and a method for all objects.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def reduce_point(point):
    return Point, (point.x, -point.y)


copyreg.pickle(Point, reduce_point)
copy = pickle.loads(pickle.dumps(Point(1, 2)))
print(copy.x, copy.y)
del copyreg.dispatch_table[Point]
stream = io.BytesIO()
pickler = pickle.Pickler(stream)
pickler.dispatch_table = {Point: reduce_point}
pickler.dump(Point(3, 4))
print(vars(pickle.loads(stream.getvalue())))


class Overriding(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, Point):
            return tuple, ([obj.x, obj.y],)
        if obj is make:
            return str, ('function',)
        return NotImplemented


stream = io.BytesIO()
Overriding(stream).dump([Point(1, 2), make, 5, Counted, 'a'])
print(pickle.loads(stream.getvalue()))

# Persistent ids.
rows = {'row 1': Point(1, 1), 'row 2': Point(2, 2)}


class WithRows(pickle.Pickler):
    def persistent_id(self, obj):
        for name, row in rows.items():
            if obj is row:
                return name
        return None


class FromRows(pickle.Unpickler):
    def persistent_load(self, pid):
        print('load', repr(pid))
        return rows[pid]


for protocol in [0, 1, 4]:
    stream = io.BytesIO()
    WithRows(stream, protocol).dump([rows['row 1'], 'x', {'k': rows['row 2']}])
    print(stream.getvalue())
    stream.seek(0)
    copy = FromRows(stream).load()
    print(copy[0] is rows['row 1'], copy[2]['k'] is rows['row 2'])
    try:
        pickle.loads(stream.getvalue())
    except pickle.UnpicklingError as error:
        print(error)
pickler = pickle.Pickler(stream := io.BytesIO())
pickler.persistent_id = lambda obj: 'p' if obj == 5 else None
pickler.dump([4, 5])
unpickler = pickle.Unpickler(io.BytesIO(stream.getvalue()))
unpickler.persistent_load = lambda pid: pid * 2
print(unpickler.load())


# Names that may be used.
class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        print('find', module, name)
        if module not in ('builtins', '__builtin__'):
            raise pickle.UnpicklingError(f'{module}.{name} is not allowed')
        return super().find_class(module, name)


print(Careful(io.BytesIO(pickle.dumps([range(3), int]))).load())
print(Careful(io.BytesIO(pickle.dumps(range(3), 2))).load())
try:
    Careful(io.BytesIO(pickle.dumps(Point(1, 2)))).load()
except pickle.UnpicklingError as error:
    print(error)

# Numbers for names.
copyreg.add_extension('__main__', 'Point', 0x12)
copyreg.add_extension('__main__', 'make', 0x1234)
copyreg.add_extension('__main__', 'Log', 0x12345678)
for protocol in [1, 2, 4]:
    data = pickle.dumps([Point, make, Log], protocol)
    print(data, pickle.loads(data) == [Point, make, Log])
copyreg.remove_extension('__main__', 'Point', 0x12)
copyreg.clear_extension_cache()
try:
    pickle.loads(data)
except ValueError as error:
    print(error)

# Bytes beside the pickle.
big, fixed = bytearray(b'writable'), b'read-only'
beside = []
data = pickle.dumps([pickle.PickleBuffer(big), pickle.PickleBuffer(fixed)], 5, buffer_callback=beside.append)
print(data, len(beside), beside[0].raw().tobytes(), memoryview(beside[1]).readonly)
copy = pickle.loads(data, buffers=beside)
print(copy[0] is beside[0], bytes(copy[1]))
copy = pickle.loads(data, buffers=[bytearray(b'1'), bytearray(b'2')])
print(copy[0], bytes(copy[1]), copy[1].readonly)
print(pickle.loads(pickle.dumps([pickle.PickleBuffer(big), pickle.PickleBuffer(fixed)])), pickle.loads(pickle.dumps(pickle.PickleBuffer(big), buffer_callback=lambda each: True)))
for work in [lambda: pickle.loads(data), lambda: pickle.loads(data, buffers=[b'1']), lambda: pickle.dumps(pickle.PickleBuffer(big), 4), lambda: pickle.dumps(1, 4, buffer_callback=beside.append)]:
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)
beside[0].release()
try:
    beside[0].raw()
except ValueError as error:
    print(error)
