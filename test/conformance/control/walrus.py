data = [1, 2, 3, 4]
if (n := len(data)) > 3:
    print(n)
while (x := data.pop()) > 2:
    print(x)
print([y for v in range(5) if (y := v * v) > 3], y)
