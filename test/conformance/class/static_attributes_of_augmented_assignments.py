# What a method only adds to is no static attribute of the class.
class Counter:
    def step(self):
        self.count += 1
        self.total: int = 2
        self.items[0] += 1
        for self.last in ():
            pass

    def both(self):
        self.twice += 1
        self.twice = 2


for name in 'count', 'total', 'items', 'last', 'twice':
    print(name, name in Counter.__static_attributes__)
