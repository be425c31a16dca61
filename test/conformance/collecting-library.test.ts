/** The scripts about the library with a collection at every safepoint. */
import { testScripts } from '../runner/conformance.js';

testScripts('collecting', 'library');
