if True:
    x = 1
if False:
    x = 2
if 0:
    x = 3
else:
    x = 4
if 1:
    x = 5
else:
    x = 6
if not 1:
    x = 7
if x and True:
    x = 8
if True and x:
    x = 9
if False or x:
    x = 10
if __debug__:
    x = 11
while False:
    x = 12
while 0:
    pass
y = 1 if True else 2
z = x if 0 else y
if None:
    pass
elif x:
    x = 13
