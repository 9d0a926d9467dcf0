/** Mocha's own bundle for browsers; runs in every extension host. It sets `globalThis.Mocha`. */
declare module 'mocha/mocha.js';
