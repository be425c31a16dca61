# What is evaluated late has the name of the type parameter or alias it belongs to, as a traceback shows.
import traceback

type Alias = missing_value


def function[T: missing_bound, U: (int, missing_constraint), V = missing_default](): ...


class Class[W: missing_of_class]: ...


parameters = function.__type_params__
for evaluate in (
    lambda: Alias.__value__, lambda: parameters[0].__bound__, lambda: parameters[1].__constraints__, lambda: parameters[2].__default__,
    lambda: Class.__type_params__[0].__bound__,
):
    try:
        evaluate()
    except NameError as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        print(error, frame.name, frame.lineno)
print(Alias.evaluate_value.__name__, parameters[0].evaluate_bound.__name__, Class.__type_params__[0].evaluate_bound.__qualname__)
