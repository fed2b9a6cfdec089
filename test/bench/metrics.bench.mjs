import { addDays, appendDay, known, landing, recompute } from '@paceline/metrics';
import { bundleKilobytes } from './metrics/bundle.mjs';
import { companyBoard, oneMoreDay } from './metrics/company.mjs';
import { repPage } from './metrics/rep-page.mjs';
import { peakMemory, resetPeak } from './product.mjs';
import { quantile, table } from './report.mjs';

const THROUGH = '2026-11-16';
const RUNS = 10;
const WARM_UP = 3;
const APPENDED = 14;

/**
 * How fast the library is for a whole company, on one thread, beside the aims of metrics.md §6.
 * @param {{ reps: number, months: number }} size with ten metrics
 */
export async function metricsBench({ reps, months }) {
  console.log(
    `Library: ${reps} reps × 10 metrics × ${months} months, one thread; p95 of ${RUNS} after ${WARM_UP} to warm up\n`,
  );
  const { board, learnedIn, capacity } = companyBoard({ reps, months, through: THROUGH });
  resetPeak(process.pid);
  const rows = [
    timed('Full recompute', 1000, () => recompute(board)),
    { what: 'Memory at the peak of it, MB', aim: 400, measured: megabytes(peakMemory(process.pid)) },
    appendRow(board, reps),
    {
      what: 'Appended equals recomputed, bit for bit',
      aim: 'yes',
      measured: appendedEquals(board) ? 'yes' : 'NO',
    },
    timed(
      'One rep page: ten metrics with line, landing and flags',
      5,
      (run) => repPage(board, capacity, run % reps),
      200,
    ),
    ...landingRows(board),
    { what: 'Library in the browser, kB gzip', aim: 25, measured: round(await bundleKilobytes()) },
    {
      what: 'Of it when only known() is used, kB gzip',
      aim: 0.3,
      measured: round(await bundleKilobytes('known')),
    },
  ];
  table(rows.map((row) => ({ ...row, met: isMet(row) ? 'yes' : 'NO' })));
  console.log(
    `Learning of ten metrics, once per closed period and role (100 reps, 12 months): ${Math.round(learnedIn)} ms\n`,
  );
}

/** p95 of runs, in milliseconds. */
function timed(what, aim, run, runs = RUNS) {
  for (let turn = 0; turn < WARM_UP; turn++) run(turn);
  const times = Array.from({ length: runs }, (_, turn) => {
    const started = performance.now();
    run(turn);
    return performance.now() - started;
  });
  return {
    what: `${what}, ms`,
    aim,
    measured: round(quantile(times, 0.95)),
    median: round(quantile(times, 0.5)),
  };
}

/** Two weeks of days, one of them closing a week in seven; the slowest counts. */
function appendRow(board, reps) {
  const times = Array.from({ length: APPENDED }, (_, turn) => {
    const values = oneMoreDay(reps, 100 + turn);
    const started = performance.now();
    appendDay(board, addDays(board.start, board.days), values);
    return performance.now() - started;
  });
  return {
    what: `One day appended, slowest of ${APPENDED}, ms`,
    aim: 60,
    measured: round(Math.max(...times)),
    median: round(quantile(times, 0.5)),
  };
}

function appendedEquals(board) {
  const planes = () =>
    board.metrics.flatMap(({ weeks, trend, now, order }) => [
      order,
      ...[weeks, trend, now].flatMap(Object.values),
    ]);
  const before = planes().map((plane) => plane.slice());
  recompute(board);
  return planes().every((plane, index) => plane.every((value, at) => Object.is(value, before[index][at])));
}

/** Microseconds of one landing: odds, median and both intervals. */
function landingRows({ metrics }) {
  return [
    ['calls', 700],
    ['meetings_held', 9],
    ['bookings', 3_000_000],
  ].map(([key, actual]) => {
    const { fit, quotas } = metrics.find((metric) => metric.key === key);
    const quota = known(quotas[0]);
    const { measured, median } = timed(
      '',
      0,
      (run) => {
        for (let turn = 0; turn < 1000; turn++)
          landing(fit, { rep: turn % 100, actual, quota, progress: 0.3 + ((run + turn) % 40) / 100 });
      },
      20,
    );
    return { what: `P(hit) and intervals of ${key}, µs`, aim: 25, measured, median };
  });
}

const isMet = ({ aim, measured }) => (typeof aim === 'number' ? measured <= aim : measured === aim);
const megabytes = (bytes) => (bytes === null ? 'unknown' : Math.round(bytes / 1e6));
const round = (value) => Math.round(value * 10) / 10;
