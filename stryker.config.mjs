/**
 * Mutation testing of one file by its own tests: scripts/mutation.ts runs it for each file and names it in MUTATED. Tests that go
 * through every detector would notice any change of any of them, and take minutes for each.
 */
const { MUTATED = '', MUTATION_TESTS = MUTATED } = process.env;

export default {
  testRunner: 'jest',
  jest: {
    enableFindRelatedTests: false,
    config: {
      testMatch: MUTATION_TESTS.split(',').map((name) => `**/test/detectors/${name}.test.ts`),
      reporters: [],
    },
  },
  mutate: [`src/detectors/${MUTATED}.ts`],
  coverageAnalysis: 'off',
  concurrency: 1,
  // A table in the sandbox is compared with its source, to which nothing may be added.
  disableTypeChecks: false,
  reporters: ['json'],
  jsonReporter: { fileName: `.cache/mutation/${MUTATED}.json` },
  tempDirName: '.cache/mutation/sandbox',
  timeoutMS: 20_000,
};
