def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except (TypeError, NameError) as error:
        print(type(error).__name__, error)


for function in (eval, exec):
    attempt(function, '1', {}, 1)
    attempt(function, '1', None, 1)
    attempt(function, '1', locals=1)
    attempt(function, '1', 1)
    attempt(function, '1', [])
    attempt(function, '1', {}, [])


def outer():
    a = 1
    b = 2

    def with_cells():
        print('cells', a, b)

    def without():
        print('no cells')

    return with_cells, without


def cell(value):
    return (lambda: value).__closure__[0]


with_cells, without = outer()
exec(with_cells.__code__, closure=with_cells.__closure__)
exec(with_cells.__code__, {'print': print}, closure=(cell(5), cell(6)))
exec(without.__code__)
attempt(eval, with_cells.__code__)
for closure in (None, (), with_cells.__closure__[:1], list(with_cells.__closure__), (1, 2), 1):
    attempt(exec, with_cells.__code__, closure=closure)
    attempt(exec, without.__code__, closure=closure)
    attempt(exec, 'x', closure=closure)
