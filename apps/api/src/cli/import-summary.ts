import type { ImportResponse } from '../features/imports/import.response.js';

const KIND_NAMES: Readonly<Record<string, string>> = {
  activities: 'activities',
  deals: 'deals',
  daily_totals: 'daily totals',
  quotas: 'quotas',
  roster: 'roster',
  calendar: 'calendar',
};

const SHOWN = 5;

const number = (value: number): string => value.toLocaleString('en-US');

/**
 * What became of one file, for people: one line, and more below it where something needs them.
 * "sales_pipeline.csv: deals, 8,800 rows: 8,800 new, 0 changed, 0 same, 0 rejected, import #3"
 */
export function summaryOf(file: ImportResponse): string {
  const kind = file.kind === null ? '' : ` ${KIND_NAMES[file.kind]},`;
  if (file.status === 'failed')
    return `${file.fileName}:${kind} not imported. ${whereOf(file)}${file.error?.message ?? ''}`;
  if (file.status === 'needs_answer')
    return [`${file.fileName}:${kind} not imported yet.`, ...questionsOf(file)].join('\n');
  if (file.duplicateOf !== null) {
    return `${file.fileName}:${kind} the same file as import #${file.duplicateOf}: nothing to do.`;
  }
  const end = file.status === 'committed' ? `import #${file.id}` : 'not imported (dry run)';
  return [
    `${file.fileName}:${kind} ${countsOf(file)}, ${end}`,
    ...rejectsOf(file),
    ...namesOf(file),
    ...notesOf(file),
  ].join('\n');
}

function countsOf({ counts }: ImportResponse): string {
  if (counts === null) return '0 rows';
  const parts = [
    `${number(counts.new)} new`,
    `${number(counts.changed)} changed`,
    `${number(counts.same)} same`,
    `${number(counts.rejected)} rejected`,
  ];
  if (counts.leftOut > 0) parts.push(`${number(counts.leftOut)} left out`);
  if (counts.unresolved > 0) parts.push(`${number(counts.unresolved)} of unknown reps`);
  return `${number(counts.rows)} rows: ${parts.join(', ')}`;
}

const questionsOf = (file: ImportResponse): string[] =>
  file.reading.questions.flatMap(({ code, message, choices }) => [
    `  ${message}`,
    ...choices.map(
      ({ value, label, example }) =>
        `    ${flagFor(code)}${value}: ${label}${example ? ` (${example})` : ''}`,
    ),
  ]);

const flagFor = (code: string): string =>
  code === 'date_order' ? '--date-order ' : code === 'kind' ? '--kind ' : '';

const rejectsOf = ({ rejects, rejectsTotal }: ImportResponse): string[] => [
  ...rejects
    .slice(0, SHOWN)
    .map(({ line, column, message }) => `  line ${line}${column === null ? '' : `, ${column}`}: ${message}`),
  ...(rejectsTotal > SHOWN ? [`  and ${number(rejectsTotal - SHOWN)} more rejected rows`] : []),
];

const namesOf = ({ unresolved }: ImportResponse): string[] =>
  unresolved.slice(0, SHOWN).map(({ text, rows, suggestions }) => {
    const guess = suggestions[0] ? `; perhaps ${suggestions[0].name}` : '';
    return `  no rep is named "${text}" (${number(rows)} rows)${guess}`;
  });

const notesOf = (file: ImportResponse): string[] => [
  ...file.leftOut.map(({ reason, rows }) => `  left out, ${reason}: ${number(rows)} rows`),
  ...file.reading.warnings.map((warning) => `  ${warning}`),
];

const whereOf = ({ error }: ImportResponse): string => {
  if (error === null || error.line === null) return '';
  return `Line ${error.line}${error.column === null ? '' : `, ${error.column}`}: `;
};
