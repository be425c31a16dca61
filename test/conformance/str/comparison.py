print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'é' > 'z', 'a' == 'a', 'a' != 'b')
print(max('banana'), min(['pear', 'apple']), sorted('hello'))
try:
    'a' < 1
except TypeError as error:
    print(error)
