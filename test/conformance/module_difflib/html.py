from difflib import HtmlDiff

old = 'same\n\tone <tag>\nold text here\ngone\n\nsame\nsame again\na\nb\nc\nd\nlong long line with words\n'.splitlines(True)
new = 'same\n\tone  <tag>\nnew text here\n\nadded\nmore\nsame\nsame again\na\nb\nc\nd\nlong long lime with words\nend\n'.splitlines(True)
print(HtmlDiff().make_table(old, new, 'from', 'to'))
print(HtmlDiff(tabsize=4, wrapcolumn=10).make_table(old, new, context=True, numlines=1))
print(HtmlDiff().make_table(old, old, context=True))
print(HtmlDiff().make_table([], []))
page = HtmlDiff().make_file(['ä\n'], ['b\n'], charset='ascii')
print('&#228;' in page, 'charset' in page, '</html>' in page)
