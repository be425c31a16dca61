import gc


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def show(call, *arguments):
    try:
        print(call(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


for text in b'abcb', bytearray(b'abcb'):
    for method in 'find', 'rfind', 'index', 'rindex', 'count':
        for value in 98, 120, 256, -1, 'a', None, object:
            show(getattr(text, method), Index(value))
        show(getattr(text, method), True)
    show(text.__contains__, Index(98))


class Collecting(Index):
    def __index__(self):
        gc.collect()
        [bytes([120]) * 20 for _ in range(200)]
        return self.value


text = bytearray(b'abcb' * 5)
print(text.find(b'b', Collecting(2)), text.count(Collecting(98)), text.count(b'b', Collecting(1), Collecting(20)), text.startswith(b'b', Collecting(1)), text.rfind(b'abc', Collecting(0)))
