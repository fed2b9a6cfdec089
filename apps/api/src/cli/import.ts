import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CodedError } from '../common/coded-error.js';
import { OPERATOR } from '../common/viewer.js';
import { IMPORT_KINDS, type ImportResponse } from '../features/imports/import.response.js';
import type { ImportOptions } from '../features/imports/import-row.js';
import { DATE_ORDERS } from '../features/imports/imports.request.js';
import { ImportsService } from '../features/imports/imports.service.js';
import { say, withApp, type Command } from './command.js';
import { summaryOf } from './import-summary.js';

const USAGE =
  'import FILE… [--kind KIND] [--source NAME] [--mapping FILE] [--date-order dmy|mdy|ymd] [--dry-run] [--json]';
const HELP = `Usage: paceline ${USAGE}

Imports CSV files; several at once are one step, in the right order. Exit code 2: a file asks something first.
  --kind KIND        ${IMPORT_KINDS.join(', ')} (recognised)
  --source NAME      where the files come from (CSV)
  --mapping FILE     JSON: { "header": "field" or null }, wins over what is recognised
  --date-order ORDER dmy, mdy or ymd, where a file's dates can be read in two ways
  --dry-run          says what would happen, and imports nothing
  --json             the whole answer as JSON`;

/** The exit code when a file asks something that only a person can answer. */
const QUESTION = 2;

const wrong = (why: string): CodedError => new CodedError('cli.import', `${why}\n${HELP}`);

export const importCommand: Command = {
  usage: USAGE,
  summary: 'import CSV files: activities, deals, daily totals, quotas, roster, calendar',
  async run(args) {
    const { values, positionals } = parse(args);
    if (values.help === true) {
      say(HELP);
      return 0;
    }
    if (positionals.length === 0) throw wrong('A file to import is missing.');
    const options = await optionsOf(values);
    return withApp(async (app) => {
      const files = positionals.map((path) => ({ path, name: basename(path) }));
      const imports = app.get(ImportsService, { strict: false });
      const result = await imports.importFiles(OPERATOR, files, options);
      if (values.json === true) say(JSON.stringify(result, null, 2));
      else for (const file of result.imports) say(summaryOf(file));
      const code = exitCode(result.imports);
      if (values['dry-run'] === true || code !== 0) await imports.discard(OPERATOR, result.groupId);
      return code;
    });
  },
};

const exitCode = (imports: readonly ImportResponse[]): number => {
  if (imports.some(({ status }) => status === 'needs_answer')) return QUESTION;
  return imports.some(({ status }) => status === 'failed') ? 1 : 0;
};

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    kind: text,
    source: text,
    mapping: text,
    'date-order': text,
    'dry-run': flag,
    json: flag,
    help: flag,
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

async function optionsOf(values: ReturnType<typeof parse>['values']): Promise<ImportOptions> {
  const kind = IMPORT_KINDS.find((known) => known === values.kind);
  if (values.kind !== undefined && !kind) throw wrong(`--kind must be one of ${IMPORT_KINDS.join(', ')}.`);
  const dateOrder = DATE_ORDERS.find((known) => known === values['date-order']);
  if (values['date-order'] !== undefined && !dateOrder) throw wrong('--date-order must be dmy, mdy or ymd.');
  const mappingByHeader = values.mapping === undefined ? undefined : await mappingOf(values.mapping);
  return {
    kind,
    dateOrder,
    mappingByHeader,
    source: values.source?.trim() || undefined,
    commit: values['dry-run'] !== true,
  };
}

async function mappingOf(path: string): Promise<Record<string, string | null>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw wrong(`The mapping file ${path} cannot be read.`);
  });
  try {
    const mapping: unknown = JSON.parse(text);
    const isMapping = (value: unknown): value is Record<string, string | null> =>
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((field) => field === null || typeof field === 'string');
    if (isMapping(mapping)) return mapping;
  } catch {
    // Falls through to the one message for every file that is no mapping.
  }
  throw wrong(`${path} is no mapping: it must be JSON such as { "Owner name": "rep", "Notes": null }.`);
}
