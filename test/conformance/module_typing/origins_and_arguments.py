import typing
from typing import *


def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)


show('get_origin(list[int])','get_args(list[int])','get_origin(List[int])','get_args(Dict[str,int])','get_origin(Union[int,str])','get_origin(int|str)','get_args(Callable[[int],str])','get_origin(Annotated[int,1])','get_args(Annotated[int,1])','get_origin(int)','get_args(int)','get_origin(Literal[1])','get_args(Literal[1,2])','get_origin(Generic)','get_origin(ClassVar[int])','cast(int,"x")','cast("int",3)','NewType("U",int)','NewType("U",int)(5)','NewType("U",int).__supertype__','type(NewType("U",int))','NewType("U",int).__name__','NewType("U",int)|None','assert_never(3)','assert_type(3,int)','TYPE_CHECKING','Text','AnyStr','AnyStr.__constraints__','ForwardRef("x")','List["x"]','isinstance([],List)','isinstance([],List[int])','issubclass(list,List)','Any|None','isinstance(3,Any)','Optional["x"]','Union["x",int]','ClassVar()','Optional()','int in Union','List.__origin__','List[T]','type(List)','type(List[int])','type(Callable)','type(Callable[[int],int])','type(Literal[1])','type(Optional)','type(Annotated[int,1])','List[int] == List[int]','List[int]==list[int]','hash(List[int])==hash(List[int])','repr(Callable[[int,str],None])','Type','Literal[()]','Literal','Literal[None]','Literal[[1]]','Set[int]','FrozenSet[int]','get_origin(Protocol)','Generic[T]','Optional[None]', 'Union[()]','Union[int,int]','Union[1]','List[1]','List[...]', 'Annotated','Annotated[int,[1]]','hash(Annotated[int,[1]])','Concatenate[int]', 'Unpack','Unpack[int]','TypedDict("D",{"a":int})','Never[int]', 'isinstance(1, Union)', 'ByteString')
