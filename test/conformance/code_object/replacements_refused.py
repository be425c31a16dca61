def function(a, b=2, *args, c=3, **keywords):
    """doc"""
    x = a + b
    y = [i for i in range(x)]

    def inner():
        return x + y[0]

    return inner, len(args)


code = function.__code__
fields = (
    'co_argcount co_posonlyargcount co_kwonlyargcount co_nlocals co_stacksize co_flags co_firstlineno co_code co_consts co_names co_varnames co_freevars '
    'co_cellvars co_filename co_name co_qualname co_linetable co_exceptiontable'
).split()
same = code.replace(**{name: getattr(code, name) for name in fields})
print(same == code, same is code, hash(same) == hash(code))
for name in fields:
    print(name, code.replace(**{name: getattr(code, name)}) == code, end=' ')
    for wrong in (None, 'text', -1, [], b''):
        if type(wrong) is type(getattr(code, name)) and wrong != -1:
            continue
        try:
            code.replace(**{name: wrong})
        except Exception as error:
            print(type(error).__name__, error, end='; ')
    print()
