import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const DAY = 86_400_000;
export const dayText = (time) => new Date(time).toISOString().slice(0, 10);

/** Yesterday and the weekdays before it, `count` of them, latest first. */
export function weekdaysBack(count) {
  const days = [];
  for (let time = Date.parse(dayText(Date.now())) - DAY; days.length < count; time -= DAY) {
    if (![0, 6].includes(new Date(time).getUTCDay())) days.push(dayText(time));
  }
  return days;
}

/** Small seeded random numbers in [0, 1). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const repName = (index) => `Rep ${String(index + 1).padStart(4, '0')}`;

/** Writes lines to a file without holding them all. */
export async function writeLines(path, lines) {
  const stream = createWriteStream(path);
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < 1 << 18) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await once(stream, 'close');
  return path;
}

/** Teams of so many reps below areas of ten teams. */
export function* rosterLines(reps, teamSize = 10) {
  yield 'Name,Email,Job Role,Team,Parent Team,Manager,FTE %\n';
  for (let rep = 0; rep < reps; rep += 1) {
    const team = Math.floor(rep / teamSize);
    yield `${repName(rep)},rep${rep + 1}@bench.example,AE,Team ${team + 1},Area ${Math.floor(team / 10) + 1},Manager ${team + 1},100\n`;
  }
}

/** Calls as a dialer exports them, over the last 60 weekdays; three of ten reach somebody. */
export function* callLines(rows, reps) {
  const days = weekdaysBack(60);
  const next = random(1);
  yield 'Call ID,Direction,Date,Time,User,Outcome,Duration (seconds)\n';
  for (let row = 0; row < rows; row += 1) {
    const day = days[days.length - 1 - Math.floor((row * days.length) / rows)];
    const hour = String(8 + Math.floor(next() * 10)).padStart(2, '0');
    const minute = String(Math.floor(next() * 60)).padStart(2, '0');
    const outcome = next() < 0.3 ? 'Connected' : 'No answer';
    yield `CA${100_000_000 + row},Outbound,${day},${hour}:${minute},${repName(Math.floor(next() * reps))},${outcome},${Math.floor(next() * 600)}\n`;
  }
}

/** What each rep did on the last 20 weekdays, a column per metric. */
export function* dailyTotalLines(reps) {
  const next = random(2);
  yield 'Date,Rep,Calls attempted,Calls connected,Emails sent,Meetings held,Demos held,Deals won,Deals lost,Bookings\n';
  for (const day of weekdaysBack(20)) {
    for (let rep = 0; rep < reps; rep += 1) {
      const calls = Math.floor(next() * 40);
      const won = next() < 0.2 ? 1 : 0;
      yield `${day},${repName(rep)},${calls},${Math.floor(calls * 0.3)},${Math.floor(next() * 20)},${Math.floor(next() * 4)},${Math.floor(next() * 2)},${won},${next() < 0.3 ? 1 : 0},${won * Math.floor(2000 + next() * 20_000)}\n`;
    }
  }
}

/** A quota for each rep and month: so many months back to the end of this quarter. */
export function* quotaLines(reps, monthsBack) {
  const now = new Date();
  const first = now.getUTCFullYear() * 12 + now.getUTCMonth() - monthsBack + 1;
  const months = Array.from({ length: monthsBack + 3 }, (_, at) => first + at);
  yield `Rep,Metric,${months.map((m) => `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`).join(',')}\n`;
  for (const [metric, amount] of [
    ['Bookings', 45_000],
    ['Deals won', 4],
    ['Meetings held', 30],
    ['Calls attempted', 400],
  ]) {
    for (let rep = 0; rep < reps; rep += 1)
      yield `${repName(rep)},${metric},${months.map(() => amount).join(',')}\n`;
  }
}
