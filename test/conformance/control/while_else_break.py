n = 0
while n < 5:
    n += 1
    if n == 3:
        continue
    if n == 9:
        break
else:
    print('no break', n)
while True:
    n -= 1
    if n == 0:
        break
else:
    print('never')
print(n)
