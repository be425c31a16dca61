# Keywords from a dict reach __new__ and then __init__, whatever __new__ does meanwhile.

class Both:
    def __new__(cls, *args, **keywords):
        garbage = [[str(i)] * 3 for i in range(200)]
        made = super().__new__(cls)
        made.given = args, sorted(keywords)
        return made

    def __init__(self, *args, **keywords):
        self.initialized = args, sorted(keywords)

for round in range(20):
    words = {name + str(round): round for name in ('one', 'two', 'three')}
    it = Both(1, **words)
    print(it.given, it.initialized)
