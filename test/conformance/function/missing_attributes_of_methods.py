# What a bound method lacks is missing from its function.
import types


class C:
    def method(self):
        pass


for method in (C().method, types.MethodType(C().method, 1), types.MethodType(len, [])):
    for name in ("missing", "__nam__"):
        try:
            getattr(method, name)
        except AttributeError as error:
            print(error, error.name, type(error.obj).__name__)
print(hasattr(C().method, "missing"), getattr(C().method, "missing", "default"))
try:
    C().method.__nam__
except AttributeError as error:
    import traceback
    print(traceback.format_exception_only(error))
