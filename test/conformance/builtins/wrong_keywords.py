def attempt(source):
    try:
        print(source, eval(source))
    except TypeError as error:
        print(source, error)


attempt('max(x=1)')
attempt('min(x=1)')
attempt('max()')
attempt('max(1)')
attempt('max(1, x=1)')
attempt('max(1, 2, default=3)')
attempt('max([], default=3)')
attempt('max([1, -2], key=abs)')
attempt('max(1, -2, key=abs)')
attempt('enumerate()')
attempt('enumerate(nope=1)')
attempt('enumerate([1], nope=1)')
attempt('enumerate([1], strat=2)')
attempt('enumerate(iterable=[], nope=1)')
attempt('list(enumerate(iterable=[5], start=2))')
attempt('list(enumerate(start=2, iterable=[5]))')
attempt('zip(x=2)')
attempt('len.__self__')
attempt('len.__self__ is __import__("builtins")')
attempt('[].append.__self__')
