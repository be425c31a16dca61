def f(n):
    try:
        try:
            if n == 0: raise ValueError('a')
            if n == 1: raise KeyError('b')
            return 'none'
        except ValueError:
            raise TypeError('c')
        finally:
            print('inner finally', n)
    except (TypeError, KeyError) as error:
        return repr(error)
    finally:
        print('outer finally', n)
print(f(0), f(1), f(2))
import sys
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[0].__name__, repr(sys.exception()))
print(sys.exc_info(), sys.exception())
