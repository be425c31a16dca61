a = [1, 2, 3, 4]
for x in a:
    if x == 2:
        a.remove(x)
print(a)
out = []
b = [1, 2]
for x in b:
    out.append(x)
    if len(b) < 6:
        b.append(x * 10)
print(out)
