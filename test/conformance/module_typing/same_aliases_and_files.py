from typing import *

T = TypeVar('T')


class Box(Generic[T]):
    pass


class New[T]:
    pass


for first, second in [(Box[int], Box[int]), (New[int], New[int]), (List[int], List[int]), (Optional[int], Optional[int]), (Dict[str, int], Dict[str, int]), (Union[int, str], Union[int, str]),
                      (Callable[[int], str], Callable[[int], str]), (Tuple[int, ...], Tuple[int, ...]), (Annotated[int, 1], Annotated[int, 1]), (Literal[1], Literal[1]), (list[int], list[int]), (Box[T][int], Box[T][int]),
                      (Literal[1], Literal[True]), (Box[int], Box[bool]), (Annotated[int, []], Annotated[int, []]), (ClassVar[int], ClassVar[int])]:
    print(first, first is second, first == second)
for alias in (IO, TextIO, BinaryIO):
    print(alias, alias.__mro__, alias.__parameters__, sorted(set(vars(alias)) - {'__doc__', '__firstlineno__', '__static_attributes__'}))
print(IO[str], IO[str] is IO[str], IO.read.__isabstractmethod__, IO.mode.__isabstractmethod__)


class Lines(TextIO):
    def read(self, n=-1):
        return 'text'


lines = Lines()
print(lines.read(), lines.mode, lines.close(), isinstance(lines, IO))
for work in (lambda: type('X', (list[int],), {}), lambda: type('X', (List[int],), {}), lambda: type('X', (3,), {}), lambda: setattr(list[int], 'x', 1), lambda: Box[int, str], lambda: T[int]):
    try:
        print(work())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
