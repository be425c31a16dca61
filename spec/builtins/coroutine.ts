/** What `async def` functions give. Awaiting goes through the instructions; these rows are for whoever drives one by hand. */
import { attribute, getter, method, type } from './dsl';

export const coroutine = type('COROUTINE', 'objects/generator', [
  method('__await__(self, /)', 'python:objects.coroutine_wrapper'),
  method('send(self, value, /)', 'generatorSend'),
  method('throw(self, typ, val=None, tb=None, /)', 'generatorThrow'),
  method('close(self, /)', 'generatorClose'),
  getter('cr_code', 'generatorCode'),
  getter('cr_running', 'generatorRunning'),
  getter('cr_suspended', 'generatorSuspended'),
  getter('cr_await', 'generatorYieldFrom'),
  getter('cr_frame', 'generatorFrame'),
  getter('cr_origin', 'objects/generator:generatorOrigin', 'Origins are not tracked: None.'),
  attribute('__name__', 'generatorName', 'generatorSetName'),
  attribute('__qualname__', 'generatorQualname', 'generatorSetQualname'),
]);

const from = 'vm/async-generator';
export const asyncGenerator = type('ASYNC_GENERATOR', 'objects/generator', [
  method('__aiter__(self, /)', 'generatorSelf'),
  method('__anext__(self, /)', `${from}:asyncGeneratorNext`),
  method('asend(self, value, /)', `${from}:asyncGeneratorSend`),
  method('athrow(self, typ, val=None, tb=None, /)', `${from}:asyncGeneratorThrow`),
  method('aclose(self, /)', `${from}:asyncGeneratorClose`),
  method('_send(self, value, /)', 'generatorSend', 'Resumes it until it yields or awaits: for AsyncStep.'),
  method('_throw(self, typ, val=None, tb=None, /)', 'generatorThrow'),
  getter('ag_code', 'generatorCode'),
  attribute('_step', 'generatorStep', 'generatorSetStep'),
  getter('ag_running', 'generatorStepping'),
  getter('ag_suspended', 'generatorSuspended'),
  getter('ag_await', 'generatorYieldFrom'),
  getter('ag_frame', 'generatorFrame'),
  attribute('__name__', 'generatorName', 'generatorSetName'),
  attribute('__qualname__', 'generatorQualname', 'generatorSetQualname'),
]);
