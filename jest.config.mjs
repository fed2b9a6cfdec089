import { existsSync } from 'node:fs';

// One preset for every project: SWC compiles, ES modules stay ES modules, days are UTC days.
process.env.TZ ??= 'UTC';

const preset = (name, root, more = {}) => ({
  displayName: name,
  rootDir: new URL(root, import.meta.url).pathname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: {
    '^@paceline/metrics$': new URL('libs/metrics/src/index.ts', import.meta.url).pathname,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  ...more,
});

export default {
  testTimeout: 120_000,
  projects: [
    preset('metrics', 'libs/metrics/'),
    preset('api-unit', 'apps/api/'),
    preset('web-unit', 'apps/web/'),
    preset('lint', 'test/lint/'),
    preset('tools', 'tools/'),
    preset('api', 'test/api/'),
    preset('scenarios', 'test/scenarios/'),
    preset('faults', 'test/faults/'),
  ].filter(({ rootDir }) => existsSync(rootDir)),
};
