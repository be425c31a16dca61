/** Every script of this folder as it is, as a program that could be suspended, and with every monitoring event on. */
import { testKnownFailures, testScripts } from '../runner/conformance.js';

testScripts('plain');
testScripts('suspendable');
testScripts('watched');
testKnownFailures();
