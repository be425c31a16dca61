class S:
    __slots__ = ('a', 'b')
s = S()
s.a = 1
print(s.a)
for action in ['s.c = 1', 's.b', 's.__dict__']:
    try:
        exec(action)
    except AttributeError as error:
        print(error)
