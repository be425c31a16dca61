assert True
try:
    assert 1 == 2, 'message'
except AssertionError as error:
    print(repr(error))
try:
    assert False
except AssertionError as error:
    print(repr(error), error.args)
