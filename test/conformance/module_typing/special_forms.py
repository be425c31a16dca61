import typing
from typing import *


def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)


show('Any','type(Any)','Any()','Union','Optional','Optional[int]','Optional[int,str]','Union[int,str,None]','Union[int]','Literal[1,"a"]','Literal[1,1]','Literal[1]==Literal[True]','Annotated[int,"x"]','Annotated[int]','Annotated[int,"x"].__metadata__','Annotated[int,1].__origin__','Annotated[Annotated[int,1],2]','Callable','Callable[[int],str]','Callable[...,int]','Callable[int]','Callable[int,str]','Callable[[int],str].__args__','Callable[[],None]','List','List[int]','Dict[str,int]','List[int].__origin__','List()','Dict[int]','Tuple[int,...]','Tuple[()]','Tuple','Type[int]','ClassVar','ClassVar[int]','ClassVar[int,str]','Final','Final[int]')
