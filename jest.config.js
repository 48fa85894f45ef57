/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  maxWorkers: 2,
  // Runs of the built action wait for real pods and their logs.
  testTimeout: 60_000,
};
