/** Every script of this folder as it is, and with every monitoring event on. */
import { testKnownFailures, testScripts } from '../runner/conformance.js';

testScripts('plain');
testScripts('watched');
testKnownFailures();
