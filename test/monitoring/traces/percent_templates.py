# Templates with precisions and widths, whose values stand on lines of their own.
class S:
    def __init__(self, n): self.n = n
    def __str__(self): return 'str' + self.n
    def __repr__(self): return 'repr' + self.n
    def __format__(self, spec): return 'format' + spec
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x, y = S('x'), S('y')
show(lambda: '%s' % (x,))
show(lambda: '%r %a' % (x, y))
show(lambda: '%.3s|%.2r' % (x, y))
show(lambda: '%10s|%-10s|%-10.3s' % (x, y, x))
show(lambda: '%5.2a' % (x,))
show(lambda: '%05s' % (x,))
show(lambda: '%s %%' % (x,))
show(lambda: '%+s' % (x,))
show(lambda: '%#s' % (x,))
show(lambda: '%.s' % (x,))
show(lambda: '%10.s|' % (x,))
show(lambda: '%s %d' % (x, 1))
show(lambda: '%.100s' % (x,))
show(lambda: '%99s' % (x,))
show(lambda: '%100s' % (x,))
show(lambda: '% s' % (x,))
show(lambda: '%(a)s' % (x,))
show(lambda: '%s' % (x, y))
show(lambda: '%s %s' % (x,))
show(lambda: '%.3s' % 
   (x
    ,))
def f(): return ('a%.3sb%-4rc' % (
   x,
   y
    ))); show(f
show(lambda: '%.3s' % ('abcdef',))
show(lambda: '%8.3r' % ('abcdef',))
show(lambda: '%-8.3r|' % (None,))
show(lambda: '%.0s' % (1,))
show(lambda: '%s' % (*[x],))
show(lambda: '%ls' % (x,))
