# float.__getformat__ tells how floats are stored.
class Number(float):
    pass


print(float.__getformat__('double'), float.__getformat__('float'), Number.__getformat__('double'))
for arguments in (('int',), (1,), (None,), ()):
    try:
        float.__getformat__(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
