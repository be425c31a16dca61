import warnings
def told(filters, *messages):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        for args in filters:
            warnings.filterwarnings(*args)
        for message in messages:
            warnings.warn(message)
    print([str(w.message) for w in seen])
told([('ignore', 'old.*thing')], 'old red thing', 'old', 'an old thing', 'OLD THING')
told([('ignore', r'\d+ items?$')], '5 items', '1 item', '5 items left')
told([('ignore', '(a|b)c')], 'ac', 'bcd', 'cc')
