"""Codes of answers and names of methods of HTTP. Nothing here speaks it."""

from enum import IntEnum, StrEnum

__all__ = ['HTTPStatus', 'HTTPMethod']


class HTTPStatus(IntEnum):
    """The code of an answer, with the phrase that stands behind it and a description."""

    @property
    def is_informational(self):
        return 100 <= self <= 199

    @property
    def is_success(self):
        return 200 <= self <= 299

    @property
    def is_redirection(self):
        return 300 <= self <= 399

    @property
    def is_client_error(self):
        return 400 <= self <= 499

    @property
    def is_server_error(self):
        return 500 <= self <= 599

    def __new__(cls, value, phrase, description=''):
        self = int.__new__(cls, value)
        self._value_ = value
        self.phrase = phrase
        self.description = description
        return self

    CONTINUE = 100, 'Continue', 'The rest of the request may be sent'
    SWITCHING_PROTOCOLS = 101, 'Switching Protocols', 'What follows is in the protocol of the Upgrade header'
    PROCESSING = 102, 'Processing', 'The request is being worked on'
    EARLY_HINTS = 103, 'Early Hints', 'Headers that the answer will probably have'

    OK = 200, 'OK', 'The request was fulfilled'
    CREATED = 201, 'Created', 'Something new exists, and its URL follows'
    ACCEPTED = 202, 'Accepted', 'The request will be fulfilled later'
    NON_AUTHORITATIVE_INFORMATION = 203, 'Non-Authoritative Information', 'The answer comes from somebody in between'
    NO_CONTENT = 204, 'No Content', 'Fulfilled, and there is nothing to say'
    RESET_CONTENT = 205, 'Reset Content', 'Fulfilled, and the form is to be emptied'
    PARTIAL_CONTENT = 206, 'Partial Content', 'The part that was asked for follows'
    MULTI_STATUS = 207, 'Multi-Status', 'The body has a status for each of several things'
    ALREADY_REPORTED = 208, 'Already Reported', 'Another part of the answer has told this'
    IM_USED = 226, 'IM Used', 'The answer was changed as the request wanted it'

    MULTIPLE_CHOICES = 300, 'Multiple Choices', 'There are several, in a list of URLs'
    MOVED_PERMANENTLY = 301, 'Moved Permanently', 'It has another URL for good'
    FOUND = 302, 'Found', 'It has another URL for now'
    SEE_OTHER = 303, 'See Other', 'The answer is at another URL'
    NOT_MODIFIED = 304, 'Not Modified', 'It is what it was at the given time'
    USE_PROXY = 305, 'Use Proxy', 'It is only to be had from the proxy in Location'
    TEMPORARY_REDIRECT = 307, 'Temporary Redirect', 'The same request is to be made at another URL for now'
    PERMANENT_REDIRECT = 308, 'Permanent Redirect', 'The same request is to be made at another URL for good'

    BAD_REQUEST = 400, 'Bad Request', 'The request cannot be understood'
    UNAUTHORIZED = 401, 'Unauthorized', 'One has to say who one is'
    PAYMENT_REQUIRED = 402, 'Payment Required', 'One has to pay'
    FORBIDDEN = 403, 'Forbidden', 'One may not, whoever one is'
    NOT_FOUND = 404, 'Not Found', 'There is nothing with this URL'
    METHOD_NOT_ALLOWED = 405, 'Method Not Allowed', 'It does not have this method'
    NOT_ACCEPTABLE = 406, 'Not Acceptable', 'It is not to be had in a form that was asked for'
    PROXY_AUTHENTICATION_REQUIRED = 407, 'Proxy Authentication Required', 'One has to say to the proxy who one is'
    REQUEST_TIMEOUT = 408, 'Request Timeout', 'The request took too long to come'
    CONFLICT = 409, 'Conflict', 'The state of it does not allow this'
    GONE = 410, 'Gone', 'It was here, and will not come back'
    LENGTH_REQUIRED = 411, 'Length Required', 'The request has to say its length'
    PRECONDITION_FAILED = 412, 'Precondition Failed', 'A condition in the headers is not fulfilled'
    CONTENT_TOO_LARGE = 413, 'Content Too Large', 'The body of the request is too long'
    REQUEST_ENTITY_TOO_LARGE = CONTENT_TOO_LARGE
    URI_TOO_LONG = 414, 'URI Too Long', 'The URL of the request is too long'
    REQUEST_URI_TOO_LONG = URI_TOO_LONG
    UNSUPPORTED_MEDIA_TYPE = 415, 'Unsupported Media Type', 'The body of the request has a form that is not known'
    RANGE_NOT_SATISFIABLE = 416, 'Range Not Satisfiable', 'There is no such part of it'
    REQUESTED_RANGE_NOT_SATISFIABLE = RANGE_NOT_SATISFIABLE
    EXPECTATION_FAILED = 417, 'Expectation Failed', 'What the request expects cannot be'
    IM_A_TEAPOT = 418, "I'm a Teapot", 'A teapot makes no coffee'
    MISDIRECTED_REQUEST = 421, 'Misdirected Request', 'This server does not answer for the URL'
    UNPROCESSABLE_CONTENT = 422, 'Unprocessable Content', 'The body of the request says what cannot be done'
    UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT
    LOCKED = 423, 'Locked', 'It is locked'
    FAILED_DEPENDENCY = 424, 'Failed Dependency', 'Another part of the request has failed'
    TOO_EARLY = 425, 'Too Early', 'The request could be a repeated one'
    UPGRADE_REQUIRED = 426, 'Upgrade Required', 'The request has to be made in another protocol'
    PRECONDITION_REQUIRED = 428, 'Precondition Required', 'The request has to have a condition'
    TOO_MANY_REQUESTS = 429, 'Too Many Requests', 'There were too many requests in a short time'
    REQUEST_HEADER_FIELDS_TOO_LARGE = 431, 'Request Header Fields Too Large', 'The headers of the request are too long'
    UNAVAILABLE_FOR_LEGAL_REASONS = 451, 'Unavailable For Legal Reasons', 'The law does not allow to show it'

    INTERNAL_SERVER_ERROR = 500, 'Internal Server Error', 'Something went wrong in the server'
    NOT_IMPLEMENTED = 501, 'Not Implemented', 'The server cannot do this'
    BAD_GATEWAY = 502, 'Bad Gateway', 'The server behind this one gave a wrong answer'
    SERVICE_UNAVAILABLE = 503, 'Service Unavailable', 'The server has too much to do'
    GATEWAY_TIMEOUT = 504, 'Gateway Timeout', 'The server behind this one took too long'
    HTTP_VERSION_NOT_SUPPORTED = 505, 'HTTP Version Not Supported', 'The server does not speak this version'
    VARIANT_ALSO_NEGOTIATES = 506, 'Variant Also Negotiates', 'The server cannot choose a form'
    INSUFFICIENT_STORAGE = 507, 'Insufficient Storage', 'The server has no room for it'
    LOOP_DETECTED = 508, 'Loop Detected', 'The request leads in a circle'
    NOT_EXTENDED = 510, 'Not Extended', 'The request needs an extension'
    NETWORK_AUTHENTICATION_REQUIRED = 511, 'Network Authentication Required', 'One has to say to the network who one is'


class HTTPMethod(StrEnum):
    """What is to be done with a URL."""

    def __new__(cls, value, description):
        self = str.__new__(cls, value)
        self._value_ = value
        self.description = description
        return self

    def __repr__(self):
        return f'<{type(self).__name__}.{self._name_}>'

    CONNECT = 'CONNECT', 'Opens a way to the server.'
    DELETE = 'DELETE', 'Takes it away.'
    GET = 'GET', 'Asks for it.'
    HEAD = 'HEAD', 'Asks for the headers that GET would give.'
    OPTIONS = 'OPTIONS', 'Asks what can be done with it.'
    PATCH = 'PATCH', 'Changes a part of it.'
    POST = 'POST', 'Hands something over to it.'
    PUT = 'PUT', 'Puts something in its place.'
    TRACE = 'TRACE', 'Asks for the request as it arrived.'
