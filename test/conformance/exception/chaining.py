try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError('second') from error
except ValueError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    try:
        {}['k']
    except KeyError:
        undefined_name
except NameError as error:
    print(error, repr(error.__context__), error.__cause__)
try:
    try:
        raise KeyError('x')
    except KeyError:
        raise ValueError('y') from None
except ValueError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
