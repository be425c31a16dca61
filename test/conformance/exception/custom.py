class AppError(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code
    def __str__(self):
        return f'[{self.code}] {super().__str__()}'
class NotFound(AppError): pass
try:
    raise NotFound(404, 'missing')
except AppError as error:
    print(error, repr(error), error.code, error.args, isinstance(error, Exception))
class Plain(Exception): pass
print(repr(Plain()), repr(Plain(1, 2)), str(Plain(1, 2)), str(Plain('x')), str(Plain()))
