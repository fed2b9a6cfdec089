import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { ReadingFailure } from './reading.errors.js';
import { refuseNonCsv } from './not-csv.js';

const CHUNK = 256 * 1024;

export interface ByteScan {
  encoding: string;
  bytes: number;
  warnings: string[];
}

/** The bytes of a file in pieces; each piece is only valid until the next is asked for. */
export function* byteChunks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const read = readSync(file, piece, 0, CHUNK, null);
      if (read === 0) return;
      yield read === CHUNK ? piece : piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/** The decoded text of a file in pieces, without a byte order mark, with the bytes read so far. */
export function* textChunks(path: string, encoding: string): Generator<{ text: string; bytesRead: number }> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  // ASCII means the same in these, and is turned to text several times as fast; but a character that the piece before
  // has only begun is the decoder's, and so is the start of the file with its mark.
  const plain = encoding === 'utf-8' || encoding === 'windows-1252';
  let begun = true;
  let bytesRead = 0;
  for (const piece of byteChunks(path)) {
    bytesRead += piece.length;
    const ascii = plain && !begun && isAscii(piece);
    yield { text: ascii ? piece.toString('latin1') : decoder.write(piece), bytesRead };
    begun = (piece[piece.length - 1] ?? 0) > 127;
  }
  const tail = decoder.end();
  if (tail) yield { text: tail, bytesRead };
}

/**
 * Looks at every byte: refuses what is no text, and finds the encoding by byte order mark, then strict UTF-8, then by
 * the detector with Windows-1252 as the first guess.
 *
 * @throws ReadingFailure import.empty, import.not_csv
 */
export function scanBytes(path: string): ByteScan {
  const file = openSync(path, 'r');
  const bytes = fstatSync(file).size;
  closeSync(file);
  if (bytes === 0)
    throw new ReadingFailure(
      'import.empty',
      'The file is empty. Export it again and check that it has rows.',
    );
  let first: Buffer | null = null;
  let utf8 = true;
  let carry = Buffer.alloc(0);
  let odd: Buffer | null = null;
  let line = 1;
  let wide: string | null = null;
  for (const piece of byteChunks(path)) {
    if (!first) {
      first = Buffer.from(piece);
      refuseNonCsv(piece);
      wide = wideEncoding(piece);
    }
    if (wide) return { encoding: wide, bytes, warnings: [] };
    const zero = piece.indexOf(0);
    if (zero !== -1) throw nulByte(line + countLines(piece.subarray(0, zero)));
    line += countLines(piece);
    if (!utf8) continue;
    const joined = carry.length ? Buffer.concat([carry, piece]) : piece;
    const keep = unfinishedTail(joined);
    if (isUtf8(joined.subarray(0, joined.length - keep)))
      carry = Buffer.from(joined.subarray(joined.length - keep));
    else {
      utf8 = false;
      odd = Buffer.from(joined);
    }
  }
  if (utf8 && carry.length === 0) return { encoding: 'utf-8', bytes, warnings: [] };
  const encoding = guessEncoding(odd ?? first ?? carry);
  return {
    encoding,
    bytes,
    warnings: [`The file is not UTF-8; it is read as ${encoding}. Check names with accents.`],
  };
}

function wideEncoding(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 2000);
  let even = 0;
  let oddZeros = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else oddZeros++;
  }
  if (oddZeros > sample.length * 0.35 && even === 0) return 'utf-16le';
  if (even > sample.length * 0.35 && oddZeros === 0) return 'utf-16be';
  return null;
}

const nulByte = (line: number): ReadingFailure =>
  new ReadingFailure(
    'import.not_csv',
    `The file holds a NUL byte on line ${line}, so it is not a text file. Export it again as CSV (UTF-8).`,
    line,
  );

const countLines = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
};

/** How many bytes at the end begin a UTF-8 character that goes on in the next piece. */
function unfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? back : 0;
    }
    if (byte < 0x80) return 0;
  }
  return 0;
}

function guessEncoding(bytes: Buffer): string {
  const best = chardet.analyse(bytes.subarray(0, 64 * 1024))[0];
  const latin = !best || /^(iso-8859-(1|15)|windows-1252|utf-8|ascii)$/i.test(best.name);
  return latin || best.confidence < 40 || !iconv.encodingExists(best.name)
    ? 'windows-1252'
    : best.name.toLowerCase();
}
