import copyreg
import io
import pickle
import sys

bad = lambda: 1


def show(work):
    try:
        print(repr(work())[:70])
    except Exception as error:
        text = str(error)
        print(type(error).__name__, text[:text.find(' at 0x')] if ' at 0x' in text else text, getattr(error, '__notes__', ''))


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce_ex__(self, protocol):
        return self.value


class Items(list):
    pass


class Names(dict):
    pass


class Bag(set):
    pass


class Tuple(tuple):
    pass


class Plain:
    def __init__(self, **names):
        self.__dict__.update(names)


class NewArgs:
    def __new__(cls, *args, **names):
        return object.__new__(cls)

    def __getnewargs__(self):
        return 1, bad


class NewArgsEx(NewArgs):
    def __getnewargs_ex__(self):
        return (1,), {'k': bad}


class State:
    def __getstate__(self):
        return bad


class Wrong:
    def __getnewargs__(self):
        return 5


def local():
    class Local:
        pass

    return Local


new, new_ex = copyreg.__newobj__, copyreg.__newobj_ex__
for protocol in range(6):
    print('protocol', protocol)
    for value in [bad, (1, bad), [1, bad], {1: bad}, {bad: 1}, {bad}, frozenset([bad]), (1, 2, 3, bad), Items([bad]), Items([1, bad]), Names(a=bad), Names({bad: 1}), Bag([bad]), Tuple([bad]), Plain(a=bad), NewArgs(), NewArgsEx(), State(), Wrong(),
                  Reduced((bad, ())), Reduced((int, (bad,))), Reduced((int, (), bad)), Reduced((int, (), None, iter([1, bad]))), Reduced((int, (), None, None, iter([('k', bad)]))), Reduced((int, (), None, None, iter([(bad, 1)]))),
                  Reduced((int, (), 1, None, None, bad)), Reduced((new, (bad,))), Reduced((new, (Plain, bad))), Reduced((new, ())), Reduced((new, (int,))), Reduced((new_ex, (Plain, 5, {}))), Reduced((new_ex, (Plain, (), 5))), Reduced((new_ex, (Plain, ()))),
                  Reduced((new_ex, (Plain, (bad,), {}))), Reduced((new_ex, (Plain, (), {'a': bad}))), Reduced((int, (), None, None, iter([(1, 2, 3)]))), Reduced((int, (), None, None, iter([1]))), local(), local()(), sys, (i for i in ()), memoryview(b'')]:
        show(lambda: pickle.dumps(value, protocol))
for value in [5, (), (1,), (int,), (5, ()), (int, 5), (int, (), None, 5), (int, (), None, None, 5), (int, (), None, None, None, 5), (1, 2, 3, 4, 5, 6, 7), None, 'Plain', 'nothing', 'a.b']:
    show(lambda: pickle.dumps(Reduced(value)))
Plain.__module__ = 'no_such_module'
show(lambda: pickle.dumps(Plain))
Plain.__module__ = '__main__'
Items.__qualname__ = 'Names'
show(lambda: pickle.dumps(Items))
show(lambda: pickle.dumps(1, 6))
show(lambda: pickle.dumps(1, 'a'))
show(lambda: pickle.dump(1, 5))
show(lambda: pickle.load(5))
show(lambda: pickle.loads('abc'))
show(lambda: pickle.loads(5))
show(lambda: pickle.Pickler(io.BytesIO()).memo.copy())
show(lambda: setattr(pickle.Pickler(io.BytesIO()), 'memo', 5))
show(lambda: pickle.Unpickler(io.BytesIO()).memo.copy())
show(lambda: setattr(pickle.Unpickler(io.BytesIO()), 'memo', 5))
show(lambda: setattr(pickle.Unpickler(io.BytesIO()), 'memo', {'a': 1}))
show(lambda: pickle.Unpickler(io.BytesIO()).find_class('builtins', 'int'))
show(lambda: pickle.Unpickler(io.BytesIO()).persistent_load(5))
show(lambda: pickle.Pickler(io.BytesIO()).persistent_id(5))
for data in [b'', b'x', b'\xff', b'.', b'N', b'\x80\x09N.', b'\x80', b'\x80\x04\x95\x05\0\0\0\0\0\0\0N.', b'(.', b'1.', b'0.', b'e.', b'a.', b's.', b'u.', b't.', b'\x85.', b'\x90.', b'(u.', b'](e.', b'}(Nu.', b'cnothing\nx\n.', b'cbuiltins\nnothing\n.',
             b'h\x05.', b'g5\n.', b'j\5\0\0\0.', b'I1x\n.', b'S1\n.', b'P5\n.', b'NQ.', b'NNb.', b'N}Vk\nNsb.', b']Nb.', b']I1\nb.', b'N)R.', b'c__builtin__\nint\nNR.', b'N)\x81.', b'c__builtin__\nint\nN\x81.', b'N)}\x92.', b'\x82\x05.', b'J\x01', b'X\x02\0\0\0a', b'\x8c\x05a',
             b'U\x01\xe9.', b'\x8cab', b'\x93.', b'NN\x93.', b'Va\np-1\n.', b'c__builtin__\nunicode', b'\x97.', b'N\x98.', b'\x94.', b'q\0.', b'Na.', b'NNs.', b'(N\x90.', b'\x8b\xff\xff\xff\xff.', b'2.', b'(2.']:
    show(lambda: pickle.loads(data))
show(lambda: pickle.loads(b'c__builtin__\nunicode\n.', fix_imports=False))
print(pickle.PickleError.__mro__, pickle.PicklingError.__module__, issubclass(pickle.UnpicklingError, pickle.PickleError))
print([name for name in dir(pickle.Pickler) if name[0] != '_'], [name for name in dir(pickle.Unpickler) if name[0] != '_'])
print(sorted(pickle.__all__) == sorted(set(pickle.__all__)), len(pickle.__all__), pickle.encode_long(-256), pickle.decode_long(b'\0\xff'), [pickle.encode_long(n) for n in (0, 1, -1, 127, 128, -128, -129, 1 << 64)])
