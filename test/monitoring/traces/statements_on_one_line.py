x = 1; y = 2; z = 3
if x: y = 4
else: y = 5
for i in range(2): x = i; y = i
def f(): x = 1; return x
f()
class A: a = 1; b = 2
while x: x -= 1; y = x
try: x = 1 / 0
except ZeroDivisionError: x = 2
finally: x = 3
