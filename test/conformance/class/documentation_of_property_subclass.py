class Sub(property):
    "of the class"


print(Sub(lambda self: 1, doc='its own').__doc__, Sub.__doc__)
