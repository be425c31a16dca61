"""A NameError of a free variable without a value knows the name, and is answered with a near one."""
def outer(value):
    def inner(values=1):
        return value1
    try:
        inner()
    except NameError as error:
        print(error, error.name)
    inner()
    value1 = 1


outer(2)
