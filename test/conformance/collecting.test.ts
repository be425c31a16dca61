/** Every script of this folder that is not about the library, with a collection at every safepoint. Apart from the others, since it takes as long as all of them. */
import { testScripts } from '../runner/conformance.js';

testScripts('collecting', 'language');
