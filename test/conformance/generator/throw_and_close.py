def gen():
    try:
        while True:
            try:
                yield 1
            except ValueError as error:
                print('caught', error)
                yield 'handled'
    finally:
        print('cleanup')
g = gen()
next(g)
print(g.throw(ValueError('x')), next(g))
g.close()
g.close()
try:
    g.throw(KeyError('late'))
except KeyError as error:
    print('KeyError', error)
h = gen()
next(h)
try:
    h.throw(RuntimeError('out'))
except RuntimeError as error:
    print('out', error)
