class M:  # leaves the exception alone
    def __enter__(self): return 1
    def __exit__(self, *a): return False
def f(x, y=0):
    try:
        raise KeyError('outer')
    finally:
        try:
            with M():
                if x: y = None
        except Exception as e:
            print('wrong', repr(e))
def g(x, y=0):
    try:
        raise KeyError('outer')
    finally:
        try:
            if x: y = None
        except Exception as e:
            print('wrong', repr(e))
def h(x, y=0):
    try:
        raise KeyError('outer')
    except KeyError:
        try:
            if x: y = None
        except Exception as e:
            print('wrong', repr(e))
        raise
for k in (f, g, h):
    for x in (0, 1):
        try: k(x)
        except KeyError as e: print('right', repr(e))


def in_a_loop(values):
    for value in values:
        try:
            raise KeyError(value)
        finally:
            try:
                match value:
                    case 1: found = 'one'
                    case [_]: found = 'list'
                    case _: found = 'other'
            except Exception as e:
                print('wrong', repr(e))


def with_in_handler(value):
    try:
        raise KeyError(value)
    except ValueError:
        pass
    finally:
        try:
            while value:
                value -= 1
                if value == 5: break
        except* KeyError as e:
            print('wrong', repr(e))


for k, argument in ((in_a_loop, [1]), (in_a_loop, [[2]]), (in_a_loop, [3]), (with_in_handler, 0), (with_in_handler, 9)):
    try:
        k(argument)
    except KeyError as e:
        print('right', repr(e))
