# An instance that is called over several lines and raises, as a name and as an attribute, and its method.
class Raising:
    def __call__(self, x):
        raise ValueError(x)


class Holder:
    raising = Raising()


raising = Raising()
holder = Holder()
try:
    raising(
        1)
except ValueError:
    pass
try:
    holder.raising(
        1)
except ValueError:
    pass
try:
    holder.raising(
        x=1,
    )
except ValueError:
    pass
