import builtins, re
for name in sorted({*filter(re.compile('[A-Z]').match, dir(builtins))} - {'HostError'}):
    cls = getattr(builtins, name)
    if not (isinstance(cls, type) and issubclass(cls, BaseException)):
        continue
    print(name, cls.__name__, [base.__name__ for base in cls.__mro__], cls.__module__)
    for arguments in [(), (1,), ('one', 'two')]:
        try:
            error = cls(*arguments)
            print('   ', repr(error), '|', str(error), error.args, error.__cause__, error.__context__, error.__suppress_context__, error.__traceback__)
        except Exception as problem:
            print('   ', type(problem).__name__, problem)
    try:
        cls(keyword=1)
    except TypeError as problem:
        print('   ', problem)
