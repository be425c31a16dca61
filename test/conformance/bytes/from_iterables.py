class Items:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        print('get', index)
        return self.items[index]


def generate(*items):
    for item in items:
        print('give', item)
        yield item


class Index:
    def __index__(self):
        return 67


for kind in (bytes, bytearray):
    for items in ((65, 66, True), (65, 256, 66), (65, 'a', 66), (65, -1), (), (65, 2**70)):
        for source in (Items, generate):
            try:
                print(kind(source(*items)))
            except (TypeError, ValueError) as error:
                print(type(error).__name__, error)
print(bytes({1, 2, 3}), bytes(range(5)), bytes(map(int, '12')), len(bytes(i % 256 for i in range(5000))))
print(bytes([Index()]), bytes(iter([Index()])))
array = bytearray(b'ab')
try:
    array.extend(generate(99, 'x', 100))
except TypeError as error:
    print(error)
print(array)
