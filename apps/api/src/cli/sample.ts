import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CodedError } from '../common/coded-error.js';
import { prepare } from '../features/sample/files/prepare.js';
import { sampleOptions, type SampleWords } from '../features/sample/sample-options.js';
import { SampleService } from '../features/sample/sample.service.js';
import { SettingsService } from '../features/settings/settings.service.js';
import { say, withApp, type Command } from './command.js';

const USAGE =
  'sample [--reps N] [--months M] [--seed S] [--until DATE] [--truth FILE] [--csv DIR | --remove]';
const HELP = `Usage: paceline ${USAGE}

Loads an invented company into an empty database: through the same import as your own files.
  --reps N      people working on the last day, 8 to 2000 (27)
  --months M    calendar months of data, 1 to 36 (24)
  --seed S      another seed makes another company (7)
  --until DATE  last day with data (yesterday)
  --truth FILE  writes what is known to be so: who slowed down when, whose totals are what, which day is missing
  --csv DIR     writes the company as CSV files, with yesterday.csv to try the upload with, and loads nothing
  --remove      takes the sample company and everything brought in since out of the database`;

const wrong = (why: string): CodedError => new CodedError('cli.sample', `${why}\n${HELP}`);

export const sampleCommand: Command = {
  usage: USAGE,
  summary: 'load an invented company to try Paceline with, write it as CSV, or remove it',
  async run(args) {
    const { help, remove, csv, truth, ...words } = parse(args);
    if (help === true) {
      say(HELP);
      return 0;
    }
    if (remove === true) return removeSample(args);
    return csv === undefined ? load(words, truth ?? null) : write(words, csv, truth ?? null);
  },
};

async function removeSample(args: readonly string[]): Promise<number> {
  if (args.length > 1) throw wrong('--remove stands alone.');
  await withApp((app) => app.get(SampleService, { strict: false }).remove(null));
  say('The sample company is removed; the database is empty.');
  return 0;
}

async function load(words: SampleWords, truth: string | null): Promise<number> {
  const started = Date.now();
  await withApp(async (app) => {
    const sample = app.get(SampleService, { strict: false });
    const options = sampleOptions(words, await app.get(SettingsService, { strict: false }).today());
    await sample.begin(null);
    await sample.load(options, truth, say);
  });
  say(
    `The sample company is loaded (${((Date.now() - started) / 1000).toFixed(1)} s). Remove it with: sample --remove`,
  );
  return 0;
}

/** Needs no database. */
function write(words: SampleWords, folder: string, truth: string | null): number {
  const options = sampleOptions(words, new Date().toISOString().slice(0, 10));
  const { files } = prepare({ options, folder, withYesterday: true, truth });
  for (const file of files) say(`${join(folder, file.name)}: ${file.rows} rows of ${file.kind}`);
  return 0;
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    reps: text,
    months: text,
    seed: text,
    until: text,
    truth: text,
    csv: text,
    remove: flag,
    help: flag,
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}
