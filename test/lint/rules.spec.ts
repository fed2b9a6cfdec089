import { ESLint } from 'eslint';
import { PROJECT } from '../support/paths.js';

// Each rule of the architecture, proved by a snippet that breaks it, at the place of a file that might exist.
const eslint = new ESLint({ cwd: PROJECT });

async function complaints(filePath: string, text: string): Promise<string> {
  const [result] = await eslint.lintText(text, { filePath: `${PROJECT}${filePath}`, warnIgnored: true });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n');
}

const FEATURE = 'apps/api/src/features/today/today.service.ts';

const violations: readonly (readonly [rule: string, file: string, text: string, complaint: RegExp])[] = [
  ['metrics imports no package', 'libs/metrics/src/x.ts', `import 'zod';`, /imports nothing but itself/],
  ['metrics imports no module of Node', 'libs/metrics/src/x.ts', `import 'node:fs';`, /no modules of Node/],
  [
    'metrics imports nothing of this repository',
    'libs/metrics/src/x.ts',
    `import '../../../apps/web/src/lib/x.js';`,
    /imports nothing but itself/,
  ],
  ['metrics has no clock (new Date)', 'libs/metrics/src/x.ts', `export const x = new Date();`, /no clock/],
  ['metrics has no clock (Date.now)', 'libs/metrics/src/x.ts', `export const x = Date.now();`, /no clock/],
  ['metrics has no randomness', 'libs/metrics/src/x.ts', `export const x = Math.random();`, /no randomness/],
  ['metrics has one entry', FEATURE, `import '../../../../../libs/metrics/src/pace/gap.js';`, /only entry/],
  [
    'the api does not import the web',
    FEATURE,
    `import '../../../../web/src/lib/x.js';`,
    /never import each other/,
  ],
  [
    'the web does not import the api',
    'apps/web/src/lib/x.ts',
    `import '../../../api/src/common/viewer';`,
    /never import each other/,
  ],
  [
    'an api feature does not reach into another',
    FEATURE,
    `import '../quotas/quotas.query.js';`,
    /only through its module, services/,
  ],
  [
    'common imports no feature',
    'apps/api/src/common/x.ts',
    `import '../features/auth/auth.service.js';`,
    /common\/ is below/,
  ],
  [
    'no cycles',
    'apps/api/src/database/built-in-metrics.ts',
    `import { migrate } from './migrate.js';\nexport const x = migrate;`,
    /no-cycle: Dependency cycle/,
  ],
  [
    'no forwardRef',
    FEATURE,
    `import { forwardRef } from '@nestjs/common';\nexport const x = forwardRef;`,
    /wrong cut/,
  ],
  [
    'web features do not import each other',
    'apps/web/src/features/today/x.ts',
    `import '../quotas/x';`,
    /do not import each other/,
  ],
  [
    'ui imports no feature',
    'apps/web/src/ui/x.ts',
    `import '../features/today/x';`,
    /ui\/ is below the features/,
  ],
  [
    'charts import no feature',
    'apps/web/src/charts/x.ts',
    `import '../features/today/x';`,
    /charts\/ is below the features/,
  ],
  [
    'lib imports no feature',
    'apps/web/src/lib/x.ts',
    `import '../features/today/x';`,
    /lib\/ is below the features/,
  ],
  [
    'tests import no source of the application',
    'test/api/x.spec.ts',
    `import '../../apps/api/src/common/viewer.js';`,
    /from outside/,
  ],
  [
    'what ships imports no tests',
    FEATURE,
    `import '../../../../../test/support/index.js';`,
    /does not import tests/,
  ],
  [
    'SQL outside of its place (select)',
    FEATURE,
    'export const x = `SELECT id\nFROM rep`;',
    /sql-in-its-place/,
  ],
  [
    'SQL outside of its place (insert)',
    FEATURE,
    `export const x = 'INSERT INTO rep (name) VALUES ($1)';`,
    /sql-in-its-place/,
  ],
  [
    'SQL outside of its place (small letters)',
    FEATURE,
    `export const x = 'select id from rep';`,
    /sql-in-its-place/,
  ],
  [
    'the environment is read in one place',
    FEATURE,
    `export const x = process.env.PORT;`,
    /Only config\/env.ts/,
  ],
  [
    'no markup from strings',
    'apps/web/src/ui/x.tsx',
    `export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    /nothing from a file or a person/,
  ],
  ['file names are kebab-case', 'apps/web/src/ui/RepTable.tsx', `export const x = 1;`, /kebab-case/],
  [
    'no file above 250 lines',
    FEATURE,
    Array.from({ length: 251 }, (_, line) => `export const x${line} = 1;`).join('\n'),
    /max-lines/,
  ],
  ['named exports only', FEATURE, `export default 1;`, /no-default-export/],
  ['no any', FEATURE, `export const x: any = 1;`, /no-explicit-any/],
  ['no comment that silences the compiler', FEATURE, `// @ts-ignore\nexport const x = 1;`, /ban-ts-comment/],
  [
    'no comment that silences the linter',
    FEATURE,
    `/* eslint-disable */\nexport const x: any = 1;`,
    /no-explicit-any/,
  ],
  ['no skipped tests', 'test/api/x.spec.ts', `it.skip('x', () => undefined);`, /No test is skipped/],
  [
    'hooks in their order',
    'apps/web/src/ui/x.tsx',
    `import { useState } from 'react';\nexport function X({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}`,
    /rules-of-hooks/,
  ],
];

describe('the lint set-up', () => {
  it.each(violations)('rejects: %s', async (_, file, text, complaint) => {
    expect(await complaints(file, text)).toMatch(complaint);
  });

  it.each([
    [
      'SQL in a query file',
      'apps/api/src/features/today/x.query.ts',
      'export const x = `SELECT id FROM rep`;',
    ],
    [
      'SQL in the merge',
      'apps/api/src/features/imports/merge/x.ts',
      'export const x = `DELETE FROM event WHERE x = 1`;',
    ],
    ['another feature’s service', FEATURE, `import '../quotas/quotas.service.js';`],
    ['metrics by its name', FEATURE, `import '@paceline/metrics';`],
    [
      'a sentence that only begins like SQL',
      FEATURE,
      `export const x = 'Update the quota, then select a team.';`,
    ],
    ['generated types in a test', 'test/api/x.spec.ts', `import '../../apps/web/src/api-schema.gen.js';`],
    ['the web’s app composing features', 'apps/web/src/app/x.ts', `import '../features/today/x';`],
  ])('accepts: %s', async (_, file, text) => {
    expect(await complaints(file, text)).toBe('');
  });
});
