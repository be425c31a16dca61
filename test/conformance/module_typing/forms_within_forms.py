import typing

for text in ('ClassVar[ClassVar[int]]', 'ClassVar[Final[int]]', 'Final[ClassVar[int]]', 'Final[Final[int]]', 'Final[ClassVar[ClassVar[int]]]', 'ClassVar[Final]', 'ClassVar[ClassVar]',
             'Required[ClassVar[int]]', 'NotRequired[Final[int]]', 'ReadOnly[ClassVar[int]]', 'Optional[Final[int]]', 'TypeGuard[ClassVar[int]]', 'Literal[ClassVar]',
             'Annotated[ClassVar[int], 1]', 'Unpack[ClassVar[int]]', 'List[ClassVar[int]]'):
    try:
        print(text, eval(text, vars(typing)))
    except TypeError as error:
        print(text, error)
