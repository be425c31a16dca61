# What a table is written in, guessed from a sample.
import csv

SAMPLES = (
    'a,b,c\n1,2,3\n4,5,6\n', 'a;b;c\n1;2;3\n', 'name\tage\nAnn\t5\nBob\t7\n', '"a", "b", "c"\n"1", "2", "3"\n', "'a':'b':'c'\n'1':'2':'3'", 'x|y|z\n1|2|3\n', 'one two three\n1 2 3\n', '"say ""hi""",2\n"x",3\n', 'a,"b;c",d\n1,"2;3",4', '"only"\n"quotes"', 'abc', '', 'a,b;c\n1,2;3\n',
)
for sample in SAMPLES:
    try:
        dialect = csv.Sniffer().sniff(sample)
        print(repr(sample), repr(dialect.delimiter), dialect.quotechar, dialect.doublequote, dialect.skipinitialspace, repr(dialect.lineterminator), dialect.quoting, dialect._name, dialect.__name__)
    except csv.Error as error:
        print(repr(sample), error)
    try:
        print(csv.Sniffer().has_header(sample), csv.Sniffer().sniff(sample, ';,').delimiter)
    except (csv.Error, StopIteration, ValueError) as error:
        print(type(error).__name__, error)
print(csv.Sniffer().preferred, csv.Sniffer().has_header('name,size\nAnn,5\nBo,17\n'), csv.Sniffer().has_header('1,2\n3,4\n'), list(csv.reader(['a;b'], csv.Sniffer().sniff('x;y\n1;2\n'))))
