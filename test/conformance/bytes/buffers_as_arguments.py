# Views and objects with __buffer__ (PEP 688) are taken wherever bytes-like objects are.


class Text:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        return memoryview(self.data)


class Broken:
    def __buffer__(self, flags):
        return self.answer()


class NoView(Broken):
    def answer(self):
        return b'x'


class Failing(Broken):
    def answer(self):
        raise KeyError('no bytes')


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


released = memoryview(b'x')
released.release()
every_other = memoryview(b'l-l-')[::2]
for wrap in (memoryview, Text):
    print(wrap.__name__)
    for kind in (bytes, bytearray):
        text = kind(b'hello')
        for call in (
            lambda: text + wrap(b'!'),
            lambda: wrap(b'll') in text,
            lambda: text.find(wrap(b'l')), lambda: text.rfind(wrap(b'l')), lambda: text.index(wrap(b'l'), 3), lambda: text.rindex(wrap(b'lo')),
            lambda: text.count(wrap(b'l')),
            lambda: text.replace(wrap(b'l'), wrap(b'LL')), lambda: text.replace(b'l', wrap(bytearray(b'')), 1),
            lambda: text.split(wrap(b'l')), lambda: text.rsplit(wrap(b'l'), 1),
            lambda: text.startswith(wrap(b'he')), lambda: text.startswith((b'a', wrap(b'he'))), lambda: text.endswith(wrap(b'lo')),
            lambda: text.removeprefix(wrap(b'he')), lambda: text.removesuffix(wrap(b'lo')),
            lambda: text.strip(wrap(b'ho')), lambda: text.lstrip(wrap(b'h')), lambda: text.rstrip(wrap(b'o')),
            lambda: text.partition(wrap(b'l'))[::2], lambda: text.rpartition(wrap(b'l'))[::2],
            lambda: text.translate(None, wrap(b'l')), lambda: text.translate(wrap(bytes(range(255, -1, -1)))),
            lambda: kind(b'-').join([b'a', wrap(b'b'), bytearray(b'c')]), lambda: kind(b'-').join(iter((wrap(b'a'),))),
            lambda: kind(wrap(b'abc')), lambda: kind(b'%s|%b') % (wrap(b'a'), wrap(b'b')),
        ):
            show(call)
    array = bytearray(b'ab')
    array += wrap(b'cd')
    array.extend(wrap(b'ef'))
    array[1:1] = wrap(b'xyz')
    array[::2] = wrap(bytes(len(array[::2])))
    print(array)
    print(int.from_bytes(wrap(b'\1\2')), int(wrap(b' 12 ')), float(wrap(b'1.5')), str(wrap(b'abc'), 'ascii'))
    print(bytearray(b'abc') == wrap(b'abc'), wrap(b'abc') == bytearray(b'abc'), wrap(b'abc') == b'abc', b'abc' == wrap(b'abc'))

for wrong in (released, NoView(), Failing(), every_other):
    print(type(wrong).__name__)
    for call in (
        lambda: b'a' + wrong, lambda: wrong in b'll', lambda: b'll'.find(wrong), lambda: b'll'.replace(wrong, b''), lambda: b'll'.endswith((wrong,)),
        lambda: b''.join([b'a', wrong]), lambda: bytes(wrong), lambda: bytearray(wrong), lambda: int.from_bytes(wrong), lambda: memoryview(wrong).tobytes(),
    ):
        show(call)
