try:
    1 / 0
except ZeroDivisionError as error:
    pass
try:
    error
except NameError as e:
    print(e)
