double = lambda x: x * 2
double(3)
longer = lambda a, b=1: (
    a +
    b
)
longer(1)
sorted([3, 1, 2], key=lambda x: -x)
