import typing
from typing import *


def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)


show('Self','Self[int]','Never','NoReturn','LiteralString','TypeAlias','Required[int]','NotRequired[int]','ReadOnly[int]','Unpack[tuple[int]]','Concatenate[int,...]','TypeGuard[int]','TypeIs[int]','Generic','Protocol','type(Protocol)')
