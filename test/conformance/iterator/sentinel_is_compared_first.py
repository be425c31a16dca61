# iter(function, sentinel) asks the sentinel whether it equals a result, and an iterator that has ended stays so.
class Asked:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(self.name, "is asked about", getattr(other, "name", other))
        return getattr(other, "name", other) == "last"


results = [Asked("first"), 2, Asked("last"), Asked("more")]
iterator = iter(lambda: results.pop(0), Asked("sentinel"))
for each in iterator:
    print(getattr(each, "name", each))
print(list(iterator), next(iterator, "ended"), len(results))
