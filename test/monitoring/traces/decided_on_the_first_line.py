# What a literal decides leaves nothing on a line that the frame is on already: that of its `def`, where the body begins there.
def on_the_line(): return ('a' if False
 else
 'b')
def taken(): return ('a' if True
 else
 'b')
def below():
    return ('a' if False
            else
            'b')
class Inside: x = ('a' if False
 else
 'b')
@staticmethod
def decorated(): return ('a' if False
 else
 'b')
short = lambda: ('a' if False
 else
 'b')
def generator(): yield ('a' if False
 else
 'b')
async def coroutine(): return ('a' if False
 else
 'b')
def conditional():
    if False: pass
    return 1
def at_once(): 
    while False: pass
    else: return 2
def with_constant(): 1; return (
 2)
print(on_the_line(), taken(), below(), decorated(), short(), list(generator()), conditional(), at_once(), with_constant())
try: coroutine().send(None)
except StopIteration as end: print(end.value)
print(list(('a' if False
 else
 'b') for i in 'a'))
('a' if False
 else
 'b').upper()
# What is left behind a decision before a `return` is made part of what was decided, and folds.
def of_an_operation(): 
    return int(
        (-3 if True
         else
         255) % 10007)
def of_a_subscript():
    return ord((' pad ' if True else
                ' pad ')[:1])
def without_a_call():
    return (
        'ab' if False
        else
        'cd')[
            1]
def with_more():
    return int(
        ('3' if True
         else
         '4') + '1',
        base=8)
def with_two():
    return max(
        1, (3 if True
         else
         4) + 1)
print(of_an_operation(), of_a_subscript(), without_a_call(), with_more(), with_two())
def not_taken():
    return (
        'ab' if False
        else
        'cd') + (
            'e')
def not_taken_in_a_call():
    return int(
        ('3' if False
         else
         '4') + '1')
print(not_taken(), not_taken_in_a_call())
# An operand is something.
double = lambda v: v * \
    2
def triple(v): return (v *
                       3)
def nothing(): pass; return (
    4)
print(double(1), triple(1), nothing())
