import sys


def function(a, b=2):
    c = 3
    proxy = sys._getframe().f_locals
    print(type(proxy).__name__, sorted(proxy), proxy['a'], proxy.get('c'), proxy.get('zz', 'none'), len(proxy))
    proxy['c'] = 30
    proxy['extra'] = 'more'
    print(c, proxy['extra'], 'extra' in proxy, 'extra' in sys._getframe().f_locals)
    a = 10
    print(proxy['a'], list(proxy.items())[0], list(proxy.keys())[:2], list(proxy.values())[:2])
    print('extra' in locals(), locals()['c'])
    proxy.update({'b': 20})
    print(b, proxy.setdefault('b', 5), proxy.setdefault('d', 6), proxy['d'])
    for action in (lambda: proxy['nope'], lambda: proxy.pop('a'), lambda: proxy.__delitem__('a')):
        try:
            action()
        except (KeyError, ValueError) as error:
            print(type(error).__name__, error)
    print(proxy == sys._getframe().f_locals, proxy == dict(proxy), type(proxy | {}) is dict, isinstance(proxy.copy(), dict))
    proxy |= {'c': 31}
    print(c, 'c' in list(reversed(proxy)))
    return sys._getframe()


frame = function(1)
print(frame.f_locals['a'], frame.f_locals['c'], frame.f_locals['extra'])


def closure():
    n = 1

    def step():
        nonlocal n
        n += 1
        sys._getframe().f_locals['n'] = n * 10
        return n

    print(step(), n)
    sys._getframe().f_locals['n'] = 5
    print(n, step())


closure()


def unbound():
    proxy = sys._getframe().f_locals
    print('later' in proxy)
    proxy['later'] = 'early'
    print(later)
    later = 1


unbound()


def caller():
    word = 'mine'
    callee()
    return word


def callee():
    sys._getframe(1).f_locals['word'] = 'changed'


print(caller())
