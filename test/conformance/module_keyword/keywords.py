import keyword

print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword('for'), keyword.iskeyword('x'), keyword.issoftkeyword('match'))
