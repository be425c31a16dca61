def f(x):
    try:
        print('try', x)
        if x == 1: raise ValueError('v')
        if x == 2: return 'returned'
    except ValueError as error:
        print('except', error)
        return 'handled'
    else:
        print('else')
    finally:
        print('finally')
    return 'end'
for x in range(3):
    print(f(x))
def g():
    try:
        return 'try'
    finally:
        print('cleanup')
print(g())
def h():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        finally:
            print('fin', i)
h()
