import types

def show(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except Exception as error:
            print(source, '!!', type(error).__name__, error)

show('list[int](5)','list[int].foo','isinstance([], list[int])','issubclass(list, list[int])','list[int][str]','int[int]','(int|str)[int]','1', 'isinstance(3, int|list[int])','types.GenericAlias(list)','types.GenericAlias(int, 5)', 'type[int]', 'int|"x"', 'int|3', 'types.UnionType()', '(int|str).x','list[int].__origin__ = 4','list[int].x = 4', 'class_(5)','list[int] == list[int]','list[int] == list', 'types.GenericAlias(list, (int,), 5)', 'list[()]', 'list[int,]', 'list[int,str]', 'dict[int]', 'tuple[()]','tuple[int, ...]','list["x"]', 'list[[1,2]]', 'list[None]', 'types.UnionType', 'types.UnionType[int,str]', 'types.UnionType[int]', 'isinstance(3, types.UnionType[int, list[int]])', 'str.maketrans[2]')
