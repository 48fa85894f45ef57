/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Too much for every day: npm run test:faults.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.FAULTS_TABLE ? [] : ['killed-variants'])],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tools/jest-transform.js' },
  testSequencer: '<rootDir>/tools/test-sequencer.js',
  // More than the two cores that it is made for: tests wait for processes and limits, too.
  maxWorkers: 6,
  // Of tests that run side by side because they mostly wait.
  maxConcurrency: 10,
  // Ends what hangs, and says nothing of how long things take: runs wait for real pods and their logs, and share two cores with five other workers.
  testTimeout: 120_000,
};
