/** What `async def` functions give. Awaiting goes through the instructions; these rows are for whoever drives one by hand. */
import { getter, method, type } from './dsl';

export const coroutine = type('COROUTINE', 'objects/generator', [
  method('__await__(self, /)', 'generatorSelf'),
  method('send(self, value, /)', 'generatorSend'),
  method('throw(self, typ, val=None, tb=None, /)', 'generatorThrow'),
  method('close(self, /)', 'generatorClose'),
  getter('cr_code', 'generatorCode'),
  getter('cr_running', 'generatorRunning'),
  getter('cr_suspended', 'generatorSuspended'),
  getter('cr_await', 'generatorYieldFrom'),
  getter('cr_frame', 'generatorFrame'),
  getter('__name__', 'generatorName', '', 'generatorSetName'),
  getter('__qualname__', 'generatorQualname', '', 'generatorSetQualname'),
]);
