const swc = [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
  },
];

const base = {
  transform: { '^.+\\.tsx?$': swc },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['<rootDir>/.runtime/', '/dist/', '/build/'],
  testEnvironmentOptions: { customExportConditions: ['concivis-source', 'node', 'node-addons'] },
};

/** For the projects that need a database server: see apps/api/src/platform/database/test-database.ts. */
const withDatabase = {
  globalSetup: '<rootDir>/scripts/test/start-database.mjs',
  globalTeardown: '<rootDir>/scripts/test/stop-database.mjs',
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,packages,scripts,bench}/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.db\\.test\\.ts$'],
    },
    { ...base, ...withDatabase, displayName: 'db', testMatch: ['<rootDir>/{apps,bench}/**/*.db.test.ts'] },
    { ...base, ...withDatabase, displayName: 'e2e', testMatch: ['<rootDir>/e2e/**/*.journey.test.ts'] },
  ],
};
