# Flags that mean nothing to %s, %r and %a, with constants and with variables; widths of any length.
def show(x):
    for template in ("%+03.12s", "%05s", "% s", "%#r", "%0-5a", "%-05s|", "%.012s", "%5.s"):
        print(repr(template % (7,)), repr(template % ("abc",)))
    print("%+03.12s" % (7,), "%05s" % (x,), "% s" % (x,), "%#r" % (x,), "%0-5a|" % (x,), "%-05s|" % (x,))
    print("%.012s" % (x,), "%5.s|" % (x,), "%123s" % (x,), "%-+ #07r|" % ("a",), "%.s|" % (x,), "%05.1s|" % ("hello" if x else "world",))
    print("%.999s%1000s" % (x, x))
    try:
        print("%q" % (x,))
    except ValueError as error:
        print(error)


show(1)
show(0)
