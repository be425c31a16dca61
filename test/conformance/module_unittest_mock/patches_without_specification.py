"""False for spec, spec_set and autospec asks for nothing; what goes together and what does not."""
import types
from unittest import mock

target = types.SimpleNamespace(value=print)


class Plain:
    def method(self, x): pass


target.kind = Plain
for options in (
    {'autospec': False}, {'spec': False}, {'spec_set': False}, {'autospec': False, 'spec': True}, {'autospec': True, 'spec_set': True},
    {'autospec': True, 'spec': True}, {'autospec': True, 'spec_set': Plain}, {'spec': True, 'spec_set': True}, {'spec': Plain, 'spec_set': Plain},
    {'autospec': True, 'spec_set': False}, {'new': 1, 'autospec': False}, {'new': 1, 'autospec': True}, {'spec': Plain, 'spec_set': True},
):
    try:
        with mock.patch.object(target, 'kind', **options) as made:
            print(options, type(target.kind).__name__, hasattr(made, 'method'), hasattr(made, 'other'))
            made.other = 1
    except Exception as error:
        print(options, type(error).__name__, error)
    print(target.kind is Plain)
