import { join } from 'node:path';
import { startProduct } from './product.mjs';
import { quantile, table } from './report.mjs';
import { dailyTotalLines, quotaLines, rosterLines, weekdaysBack, writeLines } from './rows.mjs';

const BLOCKS = 25;
const WARM_UP = 5;
const REQUESTS = 40;
const METRICS = ['bookings', 'meetings_held', 'calls_attempted'];

/**
 * How long the two dashboards take for a company of so many reps with 24 months of data. Four weeks come in through
 * the real import; the months before are copies of their totals made in SQL, because only totals are read here.
 */
export async function readsBench(serverUrl, sizes) {
  console.log(
    `Reads: 24 months, ${REQUESTS} requests each, one after the other, days and metrics taking turns\n`,
  );
  const rows = [];
  for (const reps of sizes) {
    const product = await startProduct(serverUrl);
    try {
      await fill(product, reps);
      for (const [page, path] of pages()) {
        for (const [view, team] of await views(product)) {
          rows.push({ reps, page, view, ...(await time(product, (turn) => path(turn, team))) });
        }
      }
    } finally {
      await product.stop();
    }
  }
  table(rows);
  const wished = rows.find(
    ({ reps, page, view }) => reps === 400 && page === 'Today' && view === 'everybody',
  );
  if (wished) console.log(`Today for 400 reps, p95: ${wished['p95 ms']} ms (wished: at most 150)\n`);
}

async function fill({ folder, upload, db }, reps) {
  const files = [
    await writeLines(join(folder, 'roster.csv'), rosterLines(reps)),
    await writeLines(join(folder, 'quotas.csv'), quotaLines(reps)),
    await writeLines(join(folder, 'daily-totals.csv'), dailyTotalLines(reps)),
  ];
  await upload(files, 'Bench');
  for (const [total, key] of [
    ['daily_total', 'rep_id, metric_id, day - 28 * back, feed_id, n, sum, sum_sq'],
    ['team_daily_total', 'team_id, metric_id, day - 28 * back, feed_id, n, sum'],
  ]) {
    await db.query(`INSERT INTO ${total} SELECT ${key} FROM ${total}, generate_series(1, ${BLOCKS}) AS back`);
  }
  await db.query(`UPDATE feed_coverage SET from_day = from_day - 28 * ${BLOCKS}`);
  await db.query('UPDATE data_version SET version = version + 1');
  await db.query('ANALYZE');
}

function pages() {
  const days = weekdaysBack(10);
  const choose = (turn) => `metric=${METRICS[turn % METRICS.length]}`;
  return [
    ['Today', (turn, team) => `/api/today?${choose(turn)}&asOf=${days[turn % days.length]}${team}`],
    ['Trends', (turn, team) => `/api/trends?${choose(turn)}${team}`],
  ];
}

async function views({ get }) {
  const teams = await get('/api/teams');
  const leaf = teams.find((team) => !teams.some((other) => other.parentId === team.id));
  return [
    ['everybody', ''],
    ['one team', `&team=${leaf.id}`],
  ];
}

async function time({ get }, path) {
  const times = [];
  for (let turn = 0; turn < WARM_UP + REQUESTS; turn += 1) {
    const started = performance.now();
    await get(path(turn));
    if (turn >= WARM_UP) times.push(performance.now() - started);
  }
  const at = (share) => quantile(times, share).toFixed(0);
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'max ms': at(1) };
}
