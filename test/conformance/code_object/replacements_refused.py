def function(a, b=2, *args, c=3, **keywords):
    """doc"""
    x = a + b
    y = [i for i in range(x)]

    def inner():
        return x + y[0]

    return inner, len(args)


code = function.__code__
ints = 'co_argcount co_posonlyargcount co_kwonlyargcount co_nlocals co_stacksize co_flags co_firstlineno'.split()
bytes_of_code = ['co_code']
tuples = 'co_consts co_names co_varnames co_freevars co_cellvars'.split()
texts = 'co_filename co_name co_qualname'.split()
tables = 'co_linetable co_exceptiontable'.split()
fields = ints + bytes_of_code + tuples + texts + tables
same = code.replace(**{name: getattr(code, name) for name in fields})
print(same == code, same is code, hash(same) == hash(code))
for name in fields:
    print(name, code.replace(**{name: getattr(code, name)}) == code, end=' ')
    for wrong in (None, 'text', -1, [], b''):
        if name in texts and wrong == 'text' or name in bytes_of_code + tables and wrong == b'':
            continue
        try:
            code.replace(**{name: wrong})
        except Exception as error:
            print(type(error).__name__, error, end='; ')
    print()
