def show(x):
    print(x)
    return x
def f(*a, **k): return a, k
print(f(show(1), *[show(2)], k=show(3), **{'z': show(4)}))
print({show('k1'): show('v1'), show('k2'): show('v2')})
print([show(1), show(2)][show(0)])
