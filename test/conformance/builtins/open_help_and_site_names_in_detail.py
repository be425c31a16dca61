def show(work):
    try:
        print(repr(work()))
    except BaseException as error:
        print(f'{type(error).__name__}: {error}')


show(lambda: __debug__)
show(lambda: callable(exit) and callable(quit))
show(lambda: exit(3))
for arguments in [(), (None,), (5,), ('text',)]:
    try:
        exit(*arguments)
    except SystemExit as error:
        print(error.code)
    try:
        quit(*arguments)
    except SystemExit as error:
        print(error.code)
print(callable(help), callable(open), callable(breakpoint), str(exit).startswith('Use exit()'), str(quit).startswith('Use quit()'), [type(x).__name__ for x in (copyright, credits, license)])
import builtins, sys
for name in ['aiter', 'anext', 'breakpoint', 'copyright', 'credits', 'help', 'license', 'memoryview', 'open', 'exit', 'quit', 'print', 'True', 'None', '__debug__', '__import__', '__build_class__', '__name__', '__doc__']:
    print(name, name in dir(builtins), hasattr(builtins, name), name in vars(builtins))
calls = []
sys.breakpointhook = lambda *arguments, **keywords: calls.append((arguments, keywords)) or 'hooked'
show(lambda: breakpoint(1, a=2))
print(calls)
