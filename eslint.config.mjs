import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { fileNamesRule } from './tools/lint/file-names.mjs';
import { layersRule } from './tools/lint/layers.mjs';
import { sqlInItsPlaceRule } from './tools/lint/sql-in-its-place.mjs';

const paceline = {
  rules: { layers: layersRule, 'sql-in-its-place': sqlInItsPlaceRule, 'file-names': fileNamesRule },
};

// no-restricted-syntax replaces, never adds: each block lists all that holds for its files.
const noFocusedTests = {
  selector: 'CallExpression[callee.object.name=/^(it|describe)$/][callee.property.name=/^(skip|only|todo)$/]',
  message:
    'No test is skipped or left alone; a condition chooses between describe and describe.skip and says why.',
};
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only config/env.ts reads the environment.',
};
const noMarkupFromStrings = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
  message: 'Text stays text: nothing from a file or a person becomes markup.',
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'libs/metrics has no clock: the day is a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'libs/metrics has no clock: the day is a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'libs/metrics has no randomness: the seed is a parameter.',
  },
  {
    selector: 'MemberExpression[object.name=/^(process|globalThis|window|performance|crypto)$/]',
    message: 'libs/metrics knows no surroundings: it runs the same in the browser and on the server.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.paceline/**',
      '**/*.gen.ts',
      'coverage/**',
      'test-results/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { paceline, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'paceline/layers': 'error',
      'paceline/sql-in-its-place': 'error',
      'paceline/file-names': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', noFocusedTests],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noFocusedTests, noEnvironment],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: ['forwardRef'],
              message: 'A cycle of features is a wrong cut, not a forward reference.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/config/env.ts', 'apps/api/src/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', noFocusedTests] },
  },
  {
    files: ['apps/web/public/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-syntax': ['error', noFocusedTests, noMarkupFromStrings],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['libs/metrics/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['tools/**/*.mjs', '**/*.config.{mjs,ts}', 'apps/web/*.mjs', 'test/bench/**', 'test/simulate/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off', 'import-x/no-default-export': 'off' },
  },
);
