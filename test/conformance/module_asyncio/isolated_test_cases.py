# Test cases of unittest with coroutines.
import asyncio
import contextvars
import unittest
import warnings

log = []
variable = contextvars.ContextVar('variable', default='unset')


class Manager:
    async def __aenter__(self):
        log.append('enter')
        return 'entered'

    async def __aexit__(self, *error):
        log.append('exit')


class Cases(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        log.append('setUp')
        variable.set('from setUp')

    async def asyncSetUp(self):
        log.append('asyncSetUp')
        self.addAsyncCleanup(self.clean, 1)
        self.addCleanup(log.append, 'cleanup')
        log.append(await self.enterAsyncContext(Manager()))

    async def clean(self, number):
        await asyncio.sleep(0)
        log.append(f'clean {number}')

    async def asyncTearDown(self):
        log.append('asyncTearDown')

    def tearDown(self):
        log.append('tearDown')

    async def four(self):
        await asyncio.sleep(0)
        return 4

    async def test_ok(self):
        self.assertEqual(await self.four(), 4)
        log.append(variable.get())

    async def test_fail(self):
        self.assertEqual(await self.four(), 5)

    async def test_error(self):
        await self.missing()

    def test_plain(self):
        log.append(variable.get())

    async def test_returns(self):
        return 1

    async def test_subtests(self):
        for number in range(2):
            with self.subTest(number=number):
                self.assertEqual(await self.four(), number)

    async def test_skip(self):
        self.skipTest('inside')


class NotAsync(unittest.IsolatedAsyncioTestCase):
    async def test(self):
        await self.enterAsyncContext(3)


for name in unittest.defaultTestLoader.getTestCaseNames(Cases):
    result = unittest.TestResult()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        Cases(name).run(result)
    print(name, result, [text.splitlines()[-1] for _, text in result.failures + result.errors], len(result.skipped), [each.category.__name__ for each in caught])
    print(log)
    log.clear()
result = unittest.TestResult()
NotAsync('test').run(result)
print(result.errors[0][1].splitlines()[-1])
Cases('test_ok').debug()
try:
    Cases('test_fail').debug()
except AssertionError as error:
    print(error)
print(variable.get(), 'IsolatedAsyncioTestCase' in dir(unittest))
