import { ReadingFailure } from './reading.errors.js';

const refuse = (what: string, fix: string): never => {
  throw new ReadingFailure('import.not_csv', `This is ${what}, not a CSV file. ${fix}`, 1);
};

const starts = (head: Buffer, ...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/**
 * Refuses the files that people rename to .csv, each with what to do about it.
 *
 * @throws ReadingFailure import.not_csv, import.empty
 */
export function refuseNonCsv(head: Buffer): void {
  if (starts(head, 0x50, 0x4b, 3, 4)) {
    if (head.includes('xl/') || head.includes('[Content_Types].xml'))
      refuse('an Excel workbook (XLSX)', 'Open it and choose Save as, CSV UTF-8.');
    refuse('a ZIP archive', 'Unpack it and upload the CSV files in it.');
  }
  if (starts(head, 0x1f, 0x8b)) refuse('a GZIP archive', 'Unpack it and upload the CSV file in it.');
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0))
    refuse('an old Excel workbook (XLS)', 'Open it and choose Save as, CSV UTF-8.');
  if (starts(head, 0x25, 0x50, 0x44, 0x46)) refuse('a PDF', 'Export the data as CSV instead.');
  const text = head
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^<(!doctype|html|\?xml|table|head|body)/i.test(text))
    refuse('a web page or XML', 'Perhaps the export asked you to log in. Download the CSV itself.');
  if (/^[{[]\s*["{[\]}]/.test(text)) refuse('JSON', 'Export the data as CSV instead.');
  if (text === '' && head.length < 4096)
    throw new ReadingFailure(
      'import.empty',
      'The file holds nothing but blanks. Export it again and check that it has rows.',
    );
}
