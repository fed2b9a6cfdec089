// Prints what the browser downloads as JavaScript before Today can be drawn, and fails above the limit.
// Counted: the entry, everything it imports statically, and the lazy chunk of Today with its static imports.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 200;
const dist = new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const wanted = ['index.html', 'src/features/today/today.page.tsx'];
const scripts = new Set();
const styles = new Set();
const visit = (key) => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`build-size: ${key} is not in the build's manifest; has the page moved?`);
  if (scripts.has(chunk.file)) return;
  scripts.add(chunk.file);
  for (const css of chunk.css ?? []) styles.add(css);
  for (const next of chunk.imports ?? []) visit(next);
};
wanted.forEach(visit);

const kilobytes = (files) =>
  [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length,
    0,
  ) / 1000;

const size = kilobytes(scripts);
console.log(
  `Today initial JS: ${size.toFixed(1)} KB gzip (limit ${LIMIT_KB}); CSS: ${kilobytes(styles).toFixed(1)} KB`,
);
if (size > LIMIT_KB) {
  console.error(
    `Today initial JS is above ${LIMIT_KB} KB gzip: load what it does not need at first with lazy().`,
  );
  process.exit(1);
}
