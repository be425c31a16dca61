# Hidden: CPython has this in C.
"""tzinfo, the base of all time zones, and timezone, those that have one offset."""

from ._calendar import MISSING, offset_text, type_name
from ._delta import timedelta

__name__ = 'datetime'

_new = object.__new__
_ZERO = timedelta(0)
_DAY = timedelta(1)
# The class datetime, which comes later.
moments = []


def check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type_name(zone)}'")


def _too_far(offset):
    return ValueError(f'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}')


def checked_offset(offset, name):
    """What a method of a zone has given, if it is an offset or None."""
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type_name(offset)}'")
    if not -_DAY < offset < _DAY:
        raise _too_far(offset)
    return offset


def offset_of(zone, moment, name='utcoffset'):
    """The offset that a zone has at a moment; None without a zone."""
    if zone is None:
        return None
    if type(zone) is timezone:
        return zone._offset if name == 'utcoffset' else None
    return checked_offset(getattr(zone, name)(moment), name)


def name_of(zone, moment):
    if zone is None:
        return None
    name = zone.tzname(moment)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type_name(name)}'")
    return name


class tzinfo:
    """Abstract base class for time zone info objects."""

    __slots__ = ()

    def __new__(cls, *arguments, **keywords):
        return _new(cls)

    def tzname(self, dt, /):
        """datetime -> string name of time zone."""
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt, /):
        """datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"""
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt, /):
        """datetime -> DST offset as timedelta positive east of UTC."""
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt, /):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, moments[0]):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = dt.dst()
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        standard = offset - saving
        if standard:
            dt += standard
            saving = dt.dst()
            if saving is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + saving

    def __reduce__(self):
        arguments = getattr(self, '__getinitargs__', tuple)()
        return type(self), arguments, self.__getstate__()


def _check_moment(dt, name):
    if dt is not None and not isinstance(dt, moments[0]):
        raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {type_name(dt)}')


class timezone(tzinfo):
    """Fixed offset from UTC implementation of tzinfo."""

    __slots__ = ('_offset', '_name')

    def __new__(cls, offset=MISSING, name=MISSING):
        if offset is MISSING:
            raise TypeError("timezone() missing required argument 'offset' (pos 1)")
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type_name(offset)}')
        if name is MISSING:
            name = None
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {"None" if name is None else type_name(name)}')
        return zone_of(offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        return f'datetime.timezone({self._offset!r})' if self._name is None else f'datetime.timezone({self._offset!r}, {self._name!r})'

    def __str__(self):
        if self._name is not None:
            return self._name
        return f'UTC{offset_text(self._offset)}' if self._offset else 'UTC'

    def utcoffset(self, dt, /):
        """Return fixed offset."""
        _check_moment(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt, /):
        """If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'."""
        _check_moment(dt, 'tzname')
        return timezone.__str__(self)

    def dst(self, dt, /):
        """Return None."""
        _check_moment(dt, 'dst')
        return None

    def fromutc(self, dt, /):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, moments[0]):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __getinitargs__(self):
        """pickle support"""
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return timezone, self.__getinitargs__(), None

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _zone(offset, name):
    self = _new(timezone)
    self._offset = offset
    self._name = name
    return self


def zone_of(offset, name=None):
    """The zone of an offset."""
    if name is None and not offset:
        return timezone.utc
    if not -_DAY < offset < _DAY:
        raise _too_far(offset)
    return _zone(offset, name)


UTC = timezone.utc = _zone(_ZERO, None)
timezone.min = _zone(timedelta(days=-1, seconds=60), None)
timezone.max = _zone(timedelta(seconds=86340), None)
