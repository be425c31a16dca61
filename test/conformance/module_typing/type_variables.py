from typing import TypeVar, Generic, ParamSpec, TypeVarTuple, TypeAliasType, Callable, NoDefault, Unpack
T=TypeVar('T'); S=TypeVar('S'); Ts=TypeVarTuple('Ts'); P=ParamSpec('P')

def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)

show('list[T][int]','dict[T,S][int]','dict[T,S][int,str,int]','dict[T,int][str]','list[T].__parameters__','dict[S,list[T]].__parameters__','list[T][S]','tuple[*Ts][int,str]','(list[T]|S)[int,str]','(list[T]|S).__parameters__','T|int','int|T','T|S','list[T][1]','list[T]["x"]','list[T][None]','tuple[T,*Ts][()]','Generic[int]','Generic[T,T]','Generic[()]','Generic[T]','Generic','Generic[T][int]', 'T','P.args','P.kwargs','Unpack[Ts]','*Ts,', 'tuple[*Ts].__args__', 'T.__constraints__', 'TypeVar("A",int)','TypeVar("A",int,str)','TypeVar("A",bound=int,covariant=True)','TypeVar("A",covariant=True,contravariant=True)','TypeVar("A",int,str,bound=int)', 'T.__typing_subst__(int)', 'T.__bound__', 'isinstance(3,T)', 'NoDefault', 'type(NoDefault)', 'type(NoDefault)() is NoDefault', 'P.__bound__', 'Ts.__name__', 'list[*Ts]', 'TypeAliasType("X", list[T], type_params=(T,))[int]','TypeAliasType("X", int)[int]','TypeAliasType("X", 1).__value__', 'TypeAliasType("X", list[T], type_params=(T,))|None', 'P.args.__origin__', 'P.args == P.args', 'T|None', 'T|"x"', 'Callable[P,int][[int,str]]', 'Callable[P,T][int,str,str]','list[P]','TypeVar("A",default=int).__default__','TypeVar("A",default=int).has_default()', 'dict[T,TypeVar("A",default=int)][str]', 'TypeVar(5)')
