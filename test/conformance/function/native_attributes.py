import inspect
import types


def show(x):
    print(type(x).__name__, [n for n in dir(x) if n not in dir(object)], repr(x).split(' at 0x')[0])
    for name in ('__name__', '__qualname__', '__module__', '__self__', '__objclass__', '__text_signature__'):
        try:
            value = getattr(x, name)
        except AttributeError as error:
            print('   ', error)
        else:
            print('   ', name, repr(value).split(' at 0x')[0])


for value in ([].__len__, (5).__add__, dict.__dict__['fromkeys'], [].append, object().__str__, 'a'.__getitem__, [].__getitem__, {}.__contains__,
              int.__dict__['from_bytes'], object.__dict__['__init_subclass__'], Exception('a').__str__, (1).__init__, len, str.upper, list.__len__):
    show(value)

items = [1]
print(items.__len__ == items.__len__, items.__len__ == [1].__len__, items.__len__ is items.__len__, items.__add__ == items.__mul__)
print(hash(items.__len__) == hash(items.__len__), {items.append: 'found'}[items.append], hash(items.append) == hash(items.pop))
print(isinstance(items.__len__, types.MethodWrapperType), isinstance(dict.__dict__['fromkeys'], types.ClassMethodDescriptorType))

fromkeys = dict.__dict__['fromkeys']
print(callable(fromkeys), fromkeys(dict, 'ab'), fromkeys.__get__({})('a'))
for wrong in (lambda: fromkeys('ab'), lambda: fromkeys(int, 'ab'), lambda: fromkeys(), lambda: fromkeys.__get__(None, int),
              lambda: fromkeys.__get__(None, 5), lambda: type([].__len__)(), lambda: type(fromkeys)(), lambda: [].__len__.x,
              lambda: setattr([].__len__, 'x', 1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class D(dict):
    pass


print(D.__dict__.get('fromkeys'), D.fromkeys('ab'), type(D.fromkeys('ab')).__name__, type(D.fromkeys), D.fromkeys.__self__)
print(inspect.ismethodwrapper([].__len__), inspect.ismethoddescriptor(fromkeys), inspect.isbuiltin([].__len__), inspect.isroutine(fromkeys))
print({each.name: each.kind for each in inspect.classify_class_attrs(dict)}['fromkeys'])
print(repr(object.__new__).split(' at')[0], repr(list.__new__).split(' at')[0])
