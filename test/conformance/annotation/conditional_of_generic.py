class Generic[T]:
    if True:
        a: T
    if not Ellipsis:
        b: T
    c: list[T] = None


print(Generic.__annotations__)
