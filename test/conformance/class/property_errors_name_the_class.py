# What is missing is said with the qualified name of the class, and without the property's name where it has none.
class Outer:
    class Inner:
        bare = property()
        read = property(lambda self: 1)
class Late: pass
nameless = Late.later = property()
for work in (
    lambda: Outer.Inner().bare, lambda: setattr(Outer.Inner(), 'bare', 1), lambda: delattr(Outer.Inner(), 'bare'),
    lambda: setattr(Outer.Inner(), 'read', 1), lambda: delattr(Outer.Inner(), 'read'),
    lambda: Late().later, lambda: setattr(Late(), 'later', 1), lambda: delattr(Late(), 'later'), lambda: nameless.__set__(None, 1),
):
    try:
        work()
    except AttributeError as error:
        print(error)
