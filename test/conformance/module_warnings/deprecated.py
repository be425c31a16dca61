import warnings
from warnings import deprecated


@deprecated('use new')
def old(a, *, b=1):
    """Doc."""
    return a, b


@deprecated('a class')
class Old:
    def __init__(self, x=0):
        self.x = x


@deprecated('silent', category=None)
def silent():
    return 'silent'


@deprecated('future', category=FutureWarning)
def future():
    return 1


class Holder:
    @deprecated('a method')
    def method(self):
        return 'm'

    @staticmethod
    @deprecated('a static method')
    def static():
        return 's'


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print(old(1, b=2), Old(5).x, silent(), future(), Holder().method(), Holder.static())

    class Heir(Old):
        pass

    print(Heir().x)
for w in log:
    print(w.category.__name__, w.message, w.lineno)
print(old.__deprecated__, Old.__deprecated__, silent.__deprecated__, old.__name__, old.__doc__, old.__wrapped__(1))
for bad in (lambda: deprecated(1), lambda: deprecated('x')(5)):
    try:
        bad()
    except TypeError as error:
        print(error)
