def outer():
    return list((lambda: x) for x in (1,)) + [(lambda: x) for x in (1,)] + list((y for y in ()) for x in (1,))


for function in outer():
    print(function.__qualname__)
print(list((lambda: x) for x in (1,))[0].__qualname__, list((lambda: lambda: x) for x in (1,))[0]().__qualname__)


class Holder:
    made = list((lambda: x) for x in (1,))

    def method(self):
        return list((lambda: x) for x in (1,))


print(Holder.made[0].__qualname__, Holder().method()[0].__qualname__)
