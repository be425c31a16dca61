for i in range(3):
    if i == 1:
        continue
    x = i
else:
    x = -1

for i in range(5):
    if i == 2:
        break
else:
    x = -2

while x < 2:
    x += 1
else:
    x = 0

while True:
    x += 1
    if x > 2:
        break

for i in []:
    pass

for a, b in [(1, 2), (3, 4)]:
    x = a + b

i = 0
while i < 3: i += 1

for i in range(2): x = i


def nested(n):
    for i in range(n):
        for j in range(n):
            if j > i:
                break
            if i == j:
                continue
        else:
            return i
    while n:
        n -= 1
    return None


nested(3)
nested(0)
