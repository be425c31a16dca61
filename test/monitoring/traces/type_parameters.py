def first[T](items: list[T]) -> T:
    return items[0]


class Box[T]:
    def __init__(self, value: T):
        self.value = value


type Pair[T] = tuple[T, T]
first([1])
Box(1)
Pair.__value__
