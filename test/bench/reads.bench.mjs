import { join } from 'node:path';
import { startProduct } from './product.mjs';
import { quantile, table } from './report.mjs';
import { dailyTotalLines, quotaLines, rosterLines, weekdaysBack, writeLines } from './rows.mjs';

const MONTHS = 36;
/** Copies of four weeks. */
const BLOCKS = 39;
const TEAM_SIZE = 12;
const WARM_UP = 5;
const REQUESTS = 40;
/** Milliseconds that the p95 should not exceed. */
const WISHED = [
  [400, 'everybody', 150],
  [2000, 'everybody', 300],
  [2000, 'one team', 50],
];
const METRICS = ['bookings', 'meetings_held', 'calls_attempted'];

/**
 * How long the two dashboards and their parts take for a company of so many reps with 36 months of data,
 * and how late the server's HTTP thread gets meanwhile. Four weeks come in through
 * the real import; the months before are copies of their totals made in SQL, because only totals are read here.
 */
export async function readsBench(serverUrl, sizes) {
  console.log(
    `Reads: ${MONTHS} months, teams of ${TEAM_SIZE}, ${REQUESTS} requests each, one after the other, days and metrics taking turns (again: the same question)\n`,
  );
  const rows = [];
  const refreshes = [];
  for (const reps of sizes) {
    const product = await startProduct(serverUrl);
    try {
      await fill(product, reps);
      refreshes.push(await whileFlagsRefresh(product, reps));
      for (const [page, path] of pages()) {
        for (const [view, team] of await views(product)) {
          rows.push({ reps, page, view, ...(await time(product, (turn) => path(turn, team))) });
        }
      }
    } finally {
      await product.stop();
    }
  }
  console.log(
    'The HTTP thread while fits are learned and flags are folded, with pages asked for meanwhile\n',
  );
  table(refreshes);
  console.log('Pages, after that\n');
  table(rows);
  for (const [reps, view, most] of WISHED) {
    const found = rows.find((row) => row.reps === reps && row.page === 'Today' && row.view === view);
    if (found)
      console.log(`Today, ${reps} reps, ${view}, p95: ${found['p95 ms']} ms (wished: at most ${most})`);
  }
  console.log('');
}

async function fill({ folder, upload, db }, reps) {
  const files = [
    await writeLines(join(folder, 'roster.csv'), rosterLines(reps, TEAM_SIZE)),
    await writeLines(join(folder, 'quotas.csv'), quotaLines(reps, MONTHS)),
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

/** What follows an import in the background: how long it takes, and how late the HTTP thread gets by it. */
async function whileFlagsRefresh({ db, get, eventLoopDelay }, reps) {
  await jobsAreDone(db);
  await eventLoopDelay();
  const from = performance.now();
  await db.query(`SELECT graphile_worker.add_job('flags.refresh', '{}'::json)`);
  const ask = setInterval(() => void get('/api/session').catch(() => undefined), 200);
  await jobsAreDone(db).finally(() => clearInterval(ask));
  const { p99, longest } = await eventLoopDelay();
  return {
    reps,
    'refresh s': ((performance.now() - from) / 1000).toFixed(1),
    'loop p99 ms': p99.toFixed(0),
    'loop max ms': longest.toFixed(0),
  };
}

async function jobsAreDone(db) {
  for (;;) {
    const { rows } = await db.query('SELECT count(*)::int AS open FROM graphile_worker.jobs');
    if (rows[0].open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function pages() {
  // With three metrics no question comes twice: what is kept of answers does not help.
  const days = weekdaysBack(16);
  const question = (turn) => `metric=${METRICS[turn % METRICS.length]}&asOf=${days[turn % days.length]}`;
  return [
    ['Today', (turn, team) => `/api/today?${question(turn)}${team}`],
    ['Today again', (turn, team) => `/api/today?${question(0)}${team}`],
    ['Trends', (turn, team) => `/api/trends?${question(turn)}${team}`],
    ['Trends again', (turn, team) => `/api/trends?${question(0)}${team}`],
    ['Outlook', (turn, team) => `/api/trends/outlook?${question(turn)}${team}`],
    ['Spread', (turn, team) => `/api/trends/spread?${question(turn)}${team}`],
    ['Ramp', (turn, team) => `/api/trends/ramp?${question(turn)}${team}`],
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

async function time({ getBytes, eventLoopDelay }, path) {
  const times = [];
  let bytes = 0;
  for (let turn = 0; turn < WARM_UP + REQUESTS; turn += 1) {
    if (turn === WARM_UP) await eventLoopDelay();
    const started = performance.now();
    bytes = (await getBytes(path(turn))).byteLength;
    if (turn >= WARM_UP) times.push(performance.now() - started);
  }
  const delay = await eventLoopDelay();
  const at = (share) => quantile(times, share).toFixed(0);
  return {
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'max ms': at(1),
    'loop p99 ms': delay.p99.toFixed(0),
    'loop max ms': delay.longest.toFixed(0),
    kB: Math.round(bytes / 1000),
  };
}
