# A day without a year warns, and so do the moments of UTC without a zone.
import warnings
from datetime import datetime

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(datetime.strptime('3 Apr', '%d %b'), datetime.strptime('3 2024', '%d %Y'), datetime.utcfromtimestamp(86400.5), type(datetime.utcnow()))
for warning in seen:
    print(warning.category.__name__, warning.filename, warning.lineno, warning.message)
