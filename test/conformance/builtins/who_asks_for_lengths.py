"""Who asks a reversed sequence, or an iterator over one, for its length."""
class C:
    def __len__(self): print('len'); return 3
    def __reversed__(self): print('rev'); return iter([1])
class D:
    def __len__(self): print('len'); return 3
    def __getitem__(self, i): print('get'); return [1, 2, 3][i]
for f in list, tuple, set, sorted, sum, iter, enumerate:
    print(f)
    f(reversed(C()))
    f(reversed(D()))
    f(D())
[*reversed(D())]
[].extend(reversed(D()))
x = []; x += reversed(D())
''.join(str(i) for i in reversed(D()))
print('hint', reversed(D()).__length_hint__())
a, *b = reversed(D())
bytes(reversed(D()))
bytearray(reversed(D()))
{}.fromkeys(reversed(D()))
set().update(reversed(D()))
x[:] = reversed(D())
from collections import deque
deque(reversed(D()))
frozenset(reversed(D()))
zip(reversed(D())); max(reversed(D())); 
' '.join(map(str, reversed(D())))
