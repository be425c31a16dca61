print('hello World'.upper(), 'HELLO'.lower(), 'hello world'.title(), 'hELLO'.capitalize(), 'Hello'.swapcase())
print('straße'.upper(), 'STRASSE'.casefold() == 'straße'.casefold(), 'ÀÉ'.lower())
print('abc'.islower(), 'ABC'.isupper(), 'Abc Def'.istitle(), ''.islower())
