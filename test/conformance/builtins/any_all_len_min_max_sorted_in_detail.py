def show(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


def gen(*items):
    for item in items:
        print('item', item)
        yield item
class L:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
for work in [lambda: any([]), lambda: any([0, '']), lambda: any(gen(0, 1, 2)), lambda: any(5), lambda: any(), lambda: any([], []), lambda: all([]), lambda: all(gen(1, 0, 2)), lambda: all('ab'), lambda: all(None), lambda: all(x=1), lambda: any([NotImplemented]),
             lambda: len('abc'), lambda: len({1: 2}), lambda: len(range(5)), lambda: len(L(3)), lambda: len(L(-1)), lambda: len(L('a')), lambda: len(L(1.0)), lambda: len(L(True)), lambda: len(L(10 ** 30)), lambda: len(5), lambda: len(x for x in []), lambda: len(), lambda: len(obj=''), lambda: len(int),
             lambda: min(3, 1, 2), lambda: min([3, 1]), lambda: min('b', 'a'), lambda: max('abc'), lambda: min([]), lambda: max([], default=5), lambda: max([], default=None), lambda: max(1, 2, default=5), lambda: min(5), lambda: min(), lambda: max([1, 'a']), lambda: max('aa', 'b', key=len), lambda: min([1, -5, 3], key=abs), lambda: min([], key=abs), lambda: max({1: 5, 7: 0}), lambda: max(1, 1.0, True), lambda: min(1, 1.0, True), lambda: max([(1, 'b'), (1, 'a')], key=lambda p: p[0]), lambda: max(1, 2, key=None), lambda: max(1, 2, key=5), lambda: max(1, 2, foo=5), lambda: max(float('nan'), 1) == 1, lambda: max(1, float('nan')), lambda: min(gen()),
             lambda: sorted([3, 1, 2]), lambda: sorted('bca', reverse=True), lambda: sorted([1, -3, 2], key=abs), lambda: sorted({'b': 1, 'a': 2}), lambda: sorted([1, 'a']), lambda: sorted(5), lambda: sorted(), lambda: sorted([1], abs), lambda: sorted([1], key=1), lambda: sorted([(1, 'b'), (0, 'c'), (1, 'a')], key=lambda p: p[0]), lambda: sorted([1, 2, 3], key=lambda x: 0, reverse=True), lambda: sorted([1], reverse='yes'), lambda: sorted([2, 1], reverse=None), lambda: sorted([None]), lambda: sorted([None, 1])]:
    show(work)
