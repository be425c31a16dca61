"""Codes of answers, and names of methods. The descriptions are in other words than CPython's."""
import pickle
from http import HTTPMethod, HTTPStatus

for status in HTTPStatus:
    print(status.name, status.value, status.phrase, status.description != '', [kind for kind in ('informational', 'success', 'redirection', 'client_error', 'server_error') if getattr(status, f'is_{kind}')])
print([name for name, status in HTTPStatus.__members__.items() if name != status.name])
print(repr(HTTPStatus.OK), str(HTTPStatus.OK), f'{HTTPStatus.OK}', HTTPStatus.OK == 200, HTTPStatus(404), HTTPStatus['GONE'], HTTPStatus.NOT_FOUND + 1, HTTPStatus.URI_TOO_LONG is HTTPStatus.REQUEST_URI_TOO_LONG)
print(pickle.loads(pickle.dumps(HTTPStatus.OK)) is HTTPStatus.OK, pickle.loads(pickle.dumps(HTTPMethod.GET)) is HTTPMethod.GET)
for method in HTTPMethod:
    print(repr(method), method, f'{method}', method.value, method.description != '', method == method.name)
for work in (lambda: HTTPStatus(999), lambda: HTTPMethod('get'), lambda: HTTPMethod('GET')):
    try:
        print(work())
    except ValueError as error:
        print(error)
