for e in [ValueError('a'), KeyError('b'), IndexError('c'), ZeroDivisionError(), OSError('no file')]:
    try:
        raise e
    except (KeyError, IndexError) as error:
        print('lookup', repr(error))
    except ArithmeticError as error:
        print('arith', repr(error))
    except Exception as error:
        print('other', repr(error), str(error))
try:
    try:
        raise TypeError('t')
    except ValueError:
        print('no')
except TypeError as error:
    print('outer', error)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as error:
    print(error)
