import traceback
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    told = traceback.TracebackException(ValueError, ValueError('a'), None)
    print(told.exc_type, told.exc_type_str, list(told.format()), told == traceback.TracebackException.from_exception(ValueError('a')))
    print(traceback.TracebackException(ValueError, ValueError('a'), None, save_exc_type=False).exc_type)
    print([(each.category.__name__, str(each.message), each.lineno) for each in seen])
    try:
        told.exc_type = 4
    except AttributeError as error:
        print(error)
