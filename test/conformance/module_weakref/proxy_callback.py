"""The callback of a proxy gets the proxy, of which nothing can be asked any more."""
import gc
import weakref


class Box:
    pass


def gone(p):
    try:
        print('callback', type(p) is weakref.ProxyType, p.value)
    except ReferenceError as error:
        print(error)


box = Box()
proxy = weakref.proxy(box, gone)
del box
gc.collect()
