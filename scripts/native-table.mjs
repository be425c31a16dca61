/**
 * Element of the function table that the first native routine has: what gen.mjs writes into the registry and native-table-transform.mjs
 * fills agree on it. The elements before are for the few function references that there are.
 */
export const FIRST_NATIVE_ELEMENT = 16;
