"""A miniature object-relational mapper over in-memory tables: metaclass, descriptors, query expressions, transactions."""
from __future__ import annotations

import operator
from collections import OrderedDict
from contextlib import contextmanager
from itertools import count
from weakref import WeakValueDictionary


class ValidationError(ValueError):
    def __init__(self, **errors):
        super().__init__('; '.join(f'{k}: {v}' for k, v in errors.items()))
        self.errors = errors


class Expression:
    def __init__(self, test, text):
        self.test, self.text = test, text

    def __and__(self, other):
        return Expression(lambda row: self.test(row) and other.test(row), f'({self.text} AND {other.text})')

    def __or__(self, other):
        return Expression(lambda row: self.test(row) or other.test(row), f'({self.text} OR {other.text})')

    def __invert__(self):
        return Expression(lambda row: not self.test(row), f'NOT {self.text}')

    def __bool__(self):
        raise TypeError('use & and | instead of "and" and "or"')

    def __str__(self):
        return self.text


def comparison(symbol, function):
    def method(self, other):
        return Expression(lambda row: row[self.name] is not None and function(row[self.name], other), f'{self.name} {symbol} {other!r}')
    method.__name__ = f'__{function.__name__}__'
    return method


class Field:
    """Data descriptor: validates on assignment; on the class it builds expressions."""
    kind: type = object
    _order = count()

    def __init__(self, *, default=None, null=False, unique=False, check=None):
        self.default, self.null, self.unique, self.check = default, null, unique, check
        self.order = next(Field._order)

    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        instance.__dict__[self.name] = self.clean(value)
        instance.__dict__.setdefault('_dirty', set()).add(self.name)

    def __delete__(self, instance):
        raise AttributeError(f'field {self.name!r} cannot be deleted')

    def clean(self, value):
        if value is None:
            if self.null:
                return None
            raise ValidationError(**{self.name: 'must not be None'})
        try:
            value = self.kind(value)
        except (TypeError, ValueError) as error:
            raise ValidationError(**{self.name: str(error)}) from error
        if self.check and not self.check(value):
            raise ValidationError(**{self.name: f'{value!r} fails the check'})
        return value

    for _symbol, _function in [('=', operator.eq), ('!=', operator.ne), ('<', operator.lt), ('<=', operator.le), ('>', operator.gt), ('>=', operator.ge)]:
        locals()[f'__{_function.__name__}__'] = comparison(_symbol, _function)
    del _symbol, _function
    __hash__ = object.__hash__

    def like(self, part):
        return Expression(lambda row: part.lower() in str(row[self.name]).lower(), f'{self.name} LIKE {"%" + part + "%"!r}')

    def in_(self, *values):
        return Expression(lambda row: row[self.name] in values, f'{self.name} IN {values}')


class Integer(Field):
    kind = int


class Text(Field):
    kind = str

    def __init__(self, max_length=None, **options):
        super().__init__(**options)
        self.max_length = max_length

    def clean(self, value):
        value = super().clean(value)
        if self.max_length and value is not None and len(value) > self.max_length:
            raise ValidationError(**{self.name: f'longer than {self.max_length}'})
        return value


class ForeignKey(Field):
    def __init__(self, to, related_name=None, **options):
        super().__init__(**options)
        self.to, self.related_name = to, related_name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        key = super().__get__(instance)
        return key if key is None else self.to.get(key)

    def clean(self, value):
        return value.id if isinstance(value, Model) else super().clean(value)

    def __set_name__(self, owner, name):
        super().__set_name__(owner, name)
        if self.related_name:
            setattr(self.to, self.related_name, property(lambda instance: owner.where(self == instance.id)))


class ModelMeta(type):
    registry = {}

    @classmethod
    def __prepare__(mcs, name, bases, **options):
        return OrderedDict()

    def __new__(mcs, name, bases, namespace, *, table=None, **options):
        cls = super().__new__(mcs, name, bases, dict(namespace), **options)
        fields = {n: f for base in reversed(cls.__mro__[:-1]) for n, f in vars(base).items() if isinstance(f, Field)}
        cls._fields = dict(sorted(fields.items(), key=lambda item: item[1].order))
        if bases:
            cls._table = table or name.lower() + 's'
            cls._rows, cls._ids, cls._identity = {}, count(1), WeakValueDictionary()
            mcs.registry[cls._table] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __len__(cls):
        return len(cls._rows)

    def __iter__(cls):
        return iter(cls.where())

    def __getitem__(cls, key):
        return cls.get(key)


class Query:
    def __init__(self, model, expression=None, order=None, limit=None):
        self.model, self.expression, self.order, self.limit_to = model, expression, order, limit

    def _with(self, **changes):
        options = dict(expression=self.expression, order=self.order, limit=self.limit_to) | changes
        return Query(self.model, **options)

    def where(self, expression):
        return self._with(expression=self.expression & expression if self.expression is not None else expression)

    def order_by(self, name):
        return self._with(order=name)

    def limit(self, n):
        return self._with(limit=n)

    def _rows(self):
        rows = [row for row in self.model._rows.values() if self.expression is None or self.expression.test(row)]
        if self.order:
            name = self.order.lstrip('-')
            rows.sort(key=operator.itemgetter(name), reverse=self.order.startswith('-'))
        return rows[:self.limit_to]

    def __iter__(self):
        yield from (self.model.get(row['id']) for row in self._rows())

    def __len__(self):
        return len(self._rows())

    def values(self, *names):
        return [operator.itemgetter(*names)(row) for row in self._rows()]

    def sql(self):
        parts = [f'SELECT * FROM {self.model._table}']
        parts += [f'WHERE {self.expression}'] if self.expression is not None else []
        parts += [f'ORDER BY {self.order}'] if self.order else []
        parts += [f'LIMIT {self.limit_to}'] if self.limit_to else []
        return ' '.join(parts)


class Model(metaclass=ModelMeta):
    id = Integer(null=True)

    def __init__(self, **values):
        if unknown := values.keys() - self._fields.keys():
            raise TypeError(f'{type(self).__name__} has no field {", ".join(sorted(unknown))}')
        for name, field in self._fields.items():
            setattr(self, name, values.get(name, field.default))

    @classmethod
    def get(cls, key):
        if (found := cls._identity.get(key)) is None:
            row = cls._rows[key]
            found = cls._identity[key] = cls.__new__(cls)
            found.__dict__.update(row)
        return found

    @classmethod
    def where(cls, expression=None):
        return Query(cls, expression)

    def save(self):
        row = {name: self.__dict__.get(name) for name in self._fields}
        for name, field in self._fields.items():
            if field.unique and any(r[name] == row[name] and r['id'] != self.id for r in self._rows.values()):
                raise ValidationError(**{name: f'{row[name]!r} is taken'})
        if self.id is None:
            row['id'] = self.__dict__['id'] = next(self._ids)
        self._rows[self.id] = row
        self._identity[self.id] = self
        self.__dict__['_dirty'] = set()
        return self

    def __repr__(self):
        return f'<{type(self).__name__} {self.id}: {", ".join(f"{n}={self.__dict__[n]!r}" for n in self._fields if n != "id")}>'


@contextmanager
def transaction(*models):
    saved = [(m, {k: dict(r) for k, r in m._rows.items()}) for m in models]
    try:
        yield
    except ValidationError as error:
        for model, rows in saved:
            model._rows.clear()
            model._rows.update(rows)
            model._identity.clear()
        print('rolled back:', error)


class Author(Model):
    name = Text(max_length=12, unique=True)
    born = Integer(null=True, check=lambda year: year > 0)


class Book(Model, table='library'):
    title = Text()
    year = Integer(default=2000)
    author = ForeignKey(Author, related_name='books', null=True)


if __name__ == '__main__':
    print(list(ModelMeta.registry), list(Book._fields), len(Book))
    ada = Author(name='Ada', born='1815').save()
    bob = Author(name='Bob').save()
    for title, year, author in [('Notes', 1843, ada), ('More Notes', 1850, ada), ('Building', 2004, bob), ('Orphan', 1999, None)]:
        Book(title=title, year=year, author=author).save()
    print(ada, Book[1].author is ada, Book[4].author, sorted(ada._dirty))
    print([b.title for b in ada.books], len(bob.books))
    query = Book.where((Book.year > 1845) & ~Book.title.like('orph')).order_by('-year').limit(5)
    print(query.sql(), query.values('title', 'year'), sep='\n')
    print(Book.where(Book.title.in_('Notes', 'Orphan') | (Book.author == 2)).values('id'))
    for bad in (lambda: Author(name='Much Too Long A Name'), lambda: Author(name='Cy', born=-1), lambda: Author(name=None),
                lambda: Author(nme='x'), lambda: Book(title='T', year='MM'), lambda: Author(name='Ada').save(),
                lambda: bool(Book.year > 3), lambda: Book[99], lambda: delattr(ada, 'name')):
        try:
            bad()
        except Exception as error:
            print(f'{type(error).__name__}: {error}', f'[{type(error.__cause__).__name__}]' if error.__cause__ else '')
    with transaction(Author, Book):
        Author(name='Dee').save()
        bob.name = 'Robert'
        bob.save()
        Author(name='Ada').save()
    print([a.name for a in Author], len(Author))
    with transaction(Author):
        Author(name='Eve').save()
    print([a.name for a in Author.where().order_by('name')], Author.name.order < Book.title.order)
