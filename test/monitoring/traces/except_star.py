def run(error):
    try:
        raise error
    except* ValueError:
        x = 1
    except* TypeError as e:
        x = 2
    return 3


run(ValueError('a'))
run(ExceptionGroup('g', [ValueError(1), TypeError(2)]))
try:
    run(ExceptionGroup('g', [ValueError(1), KeyError(2)]))
except* KeyError:
    pass
try:
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError as e:
        raise OSError
except ExceptionGroup:
    pass
except OSError:
    pass
try:
    x = 1
except* ValueError:
    pass
else:
    x = 2
finally:
    x = 3

def over_lines():
    try:
        raise ExceptionGroup('g', [KeyError(1), ValueError(2)])
    except* KeyError as e:
        pass
    except* (
        ValueError,
        AttributeError
    ) as e:
        print(e)
    except* (
        TypeError
    ):
        pass
over_lines()
