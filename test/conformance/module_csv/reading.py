# Lines to rows: quotes, escapes, spaces, the ends of lines.
import csv

for lines, options in (
    (['a,b,c\n', '1,"2,3","4""5"\r\n', '', '\n', 'x'], {}), (['"a\n', '\n', 'b",c\n'], {}), (['"a'], {}), (['a""b,"c"d'], {}), ([' a, "b" ,c '], {}), (['a, "b",  c'], {'skipinitialspace': True}), (['a\\,b,"c\\"d"'], {'escapechar': '\\'}),
    (['a\\', 'b'], {'escapechar': '\\'}), (['a\\\n', 'b'], {'escapechar': '\\'}), (['"a\\', 'b"'], {'escapechar': '\\'}), (['"a""b",c'], {'doublequote': False}), (['a;b c;\'d;e\''], {'delimiter': ';', 'quotechar': "'"}), (['a b  c'], {'delimiter': ' '}),
    (['a b  c'], {'delimiter': ' ', 'skipinitialspace': True}), (['"a,b"'], {'quoting': csv.QUOTE_NONE}), (['a,"b'], {'quotechar': None}), (['1,"2",3.5,'], {'quoting': csv.QUOTE_NONNUMERIC}), (['1,"2",,""'], {'quoting': csv.QUOTE_STRINGS}), (['1,"2",,""'], {'quoting': csv.QUOTE_NOTNULL}),
    (['a\tb'], {'dialect': 'excel-tab'}), (['a|b'], {'dialect': csv.excel, 'delimiter': '|'}), ([','], {}), ([' \n'], {}), (['a\r'], {}), (['a\n\n\r'], {}), (['\ufeffa,é\0,😀'], {}), ([], {}),
):
    print(lines, options if 'dialect' not in options else '', list(csv.reader(lines, **options)))
rows = csv.reader(['a\n', '"b\n', 'c"\n'])
print(rows.line_num, next(rows), rows.line_num, next(rows), rows.line_num, next(rows, 'end'), iter(rows) is rows, rows.dialect.delimiter)
