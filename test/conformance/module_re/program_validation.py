import re
EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+")
IPV4 = re.compile(r'(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}')
DATE = re.compile(r'(?P<y>\d{4})(?P<sep>[-/.])(?P<m>0[1-9]|1[0-2])(?P=sep)(?P<d>0[1-9]|[12]\d|3[01])')
ROMAN = re.compile(r'(?=[MDCLXVI])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})')
PASSWORD = re.compile(r'(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?!.*(.)\1\1)\S{8,}')
for pattern, texts in [(EMAIL, ['a@b.co', 'a.b+c@d-e.org', 'a@b', '@b.c', 'a@-b.c', 'a b@c.d']), (IPV4, ['1.2.3.4', '255.255.255.255', '256.1.1.1', '1.2.3', '1.2.3.4.', '01.2.3.4']), (DATE, ['2024-01-31', '2024/12/01', '2024-01/31', '2024-13-01', '24-01-01']), (ROMAN, ['MCMXCIV', 'IV', 'IIII', '', 'XLII', 'IC']), (PASSWORD, ['Passw0rd', 'Passwww0rd', 'passw0rd', 'Pa0', 'Pass w0rd'])]:
    print([bool(pattern.fullmatch(text)) for text in texts])
def camel(name):
    return re.sub(r'_([a-z])', lambda m: m[1].upper(), name)
def snake(name):
    return re.sub(r'(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])', '_', name).lower()
print(camel('some_long_name'), snake('someHTTPServerName2Go'), re.sub(r'(?<=\d)(?=(?:\d{3})+$)', ',', '1234567'), re.sub(r'\s+', ' ', ' a \n b\t').strip())
print(re.findall(r'"((?:[^"\\]|\\.)*)"', r'say "a \"quoted\" word" and "b"'), re.findall(r'(?:^|,)("(?:[^"]|"")*"|[^,]*)', 'a,"b ""c"", d",,e'))
