import types


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


class Slotted:
    __slots__ = ('slot',)

    def method(self):
        pass


made = coroutine()
made.close()
try:
    raise ValueError
except ValueError as error:
    trace = error.__traceback__
for name, value in [
    ('FunctionType', generator), ('LambdaType', lambda: 0), ('CodeType', generator.__code__), ('MappingProxyType', type.__dict__),
    ('GeneratorType', generator()), ('CoroutineType', made), ('AsyncGeneratorType', async_generator()), ('BuiltinFunctionType', len),
    ('MethodType', Slotted().method), ('ModuleType', types), ('TracebackType', trace), ('FrameType', trace.tb_frame), ('NoneType', None),
    ('EllipsisType', ...), ('NotImplementedType', NotImplemented), ('GenericAlias', list[int]), ('UnionType', int | str),
    ('MemberDescriptorType', Slotted.slot), ('WrapperDescriptorType', object.__init__), ('MethodDescriptorType', str.join),
    ('GetSetDescriptorType', types.FunctionType.__code__), ('CellType', types.CellType(1)), ('SimpleNamespace', types.SimpleNamespace()),
]:
    print(name, type(value) is getattr(types, name), getattr(types, name).__name__)
print(sorted(types.__all__))
cell = types.CellType(5)
print(cell.cell_contents, types.CellType() is not None)
del cell.cell_contents
try:
    cell.cell_contents
except ValueError as error:
    print(error)
method = types.MethodType(lambda self, x: (self, x), 'me')
print(method(3), method.__self__, method == types.MethodType(method.__func__, 'me'))
for bad in [(3, 4), (len, None)]:
    try:
        types.MethodType(*bad)
    except TypeError as error:
        print(error)
module = types.ModuleType('m', 'doc')
print(module.__name__, module.__doc__)
print(str(types.MappingProxyType({'a': 1})), repr(types.MappingProxyType({'a': 1})))
