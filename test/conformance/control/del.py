x = 1
del x
try:
    x
except NameError as error:
    print(error)
def f():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as error:
        print(error)
f()
a = [1, 2, 3]
d = {'a': 1}
del a[0], d['a']
print(a, d)
