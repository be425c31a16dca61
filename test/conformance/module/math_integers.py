# lcm of any ints; comb and perm of numbers beyond 64 bits.
from math import lcm, comb, perm
print(lcm(), lcm(0), lcm(5), lcm(-4, 6), lcm(4, 0, 6), lcm(10**30, 15), lcm(True), lcm(2,3,4,5,6,7))
for f in (lambda: lcm(2.5), lambda: lcm(0, 'a'), lambda: perm(10**30, 3), lambda: comb(10**30, 3), lambda: comb(10**30, 10**30-2), lambda: perm(10**25), lambda: perm(10**25, 10**25), lambda: comb(10**30,0), lambda: perm(10**30,1), lambda: comb(10**20, 7)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I:
    def __index__(self): return 6
print(lcm(I(), 4))
