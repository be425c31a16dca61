/** What the modules uuid, secrets and hashlib do that the CPython of the conformance scripts cannot say: it has other random numbers, and no OpenSSL. */
import { expect, test } from 'vitest';
import { interpreter } from '../runner/interpreter.js';

test('random identifiers come from the option random, and leave the numbers of a program alone', async () => {
  const first = async (random?: number) => {
    const { py } = await interpreter(random === undefined ? {} : { random });
    return py.run('import uuid; str(uuid.uuid4())');
  };
  expect(await first()).toBe(await first(0));
  expect(await first(7)).not.toBe(await first(8));
  const { py } = await interpreter({});
  expect(py.run('import random; random.seed(1); uuid = __import__("uuid"); uuid.uuid4(); random.random()')).toBe(
    0.13436424411240122,
  );
});

test('there are no secrets', async () => {
  const { py } = await interpreter({});
  py.run('import secrets');
  for (const call of ['token_bytes()', 'token_hex(4)', 'token_urlsafe()', 'randbelow(5)', 'randbits(8)', 'choice([1])'])
    expect(() => py.run(`secrets.${call}`)).toThrow('the system has no source of random numbers');
});

test('PBKDF2 gives the keys of RFC 6070 and RFC 7914', async () => {
  const { py } = await interpreter({});
  py.run('from hashlib import pbkdf2_hmac');
  expect(py.run('pbkdf2_hmac("sha1", b"password", b"salt", 1).hex()')).toBe('0c60c80f961f0e71f3a9b524af6012062fe037a6');
  expect(py.run('pbkdf2_hmac("SHA1", b"password", b"salt", 2, 20).hex()')).toBe(
    'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957',
  );
  expect(py.run('pbkdf2_hmac("sha1", b"pass\\0word", b"sa\\0lt", 4096, 16).hex()')).toBe(
    '56fa6aa75548099dcc37d7f03425e0c3',
  );
  expect(py.run('pbkdf2_hmac("sha256", b"passwd", b"salt", 1, dklen=64).hex()')).toBe(
    '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
  );
  for (const wrong of ['"none", b"", b"", 1', '"sha1", b"", b"", 0', '"sha1", b"", b"", 1, 0'])
    expect(() => py.run(`pbkdf2_hmac(${wrong})`)).toThrow(/hash type|greater than 0/);
});
