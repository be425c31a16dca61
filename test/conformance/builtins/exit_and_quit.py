"""What exit() and quit() are."""
for leave in (exit, quit):
    print(type(leave).__name__, type(leave).__module__, vars(leave), leave)
    for work in (leave, lambda: leave(3), lambda: leave(code='text'), lambda: leave(None)):
        try:
            work()
        except SystemExit as error:
            print(repr(error.code), error.args)
    try:
        leave(1, 2)
    except TypeError as error:
        print(error)
