import type { Queryable } from '../../common/queryable.js';
import { visibleDay, type Scope } from '../../common/scope.query.js';
import { toNumber } from '../../common/facts/to-number.js';
import type { RecordRow } from './records.response.js';

export interface RecordsFilter {
  scope: Scope;
  repId: number;
  metricIds: readonly number[];
  from: string;
  to: string;
  limit: number;
  offset: number;
}

const WHERE = `
  FROM rep_alias a JOIN event e ON e.alias_id = a.id
  WHERE a.rep_id = $3 AND e.metric_id = ANY($4) AND e.day BETWEEN $5 AND $6
    AND ${visibleDay('a.rep_id', 'e.day', '$1', '$2')}`;

const SQL = `
  SELECT to_char(e.day, 'YYYY-MM-DD') AS day, e.at, e.ext_key AS key, e.value,
    CASE WHEN d.ext_key IS NULL THEN mt.name ELSE NULLIF(concat_ws(' · ', d.name, d.account, d.stage), '') END AS what,
    e.import_id AS "importId", e.line, i.file_name AS "fileName",
    EXISTS (SELECT 1 FROM feed_metric f WHERE f.metric_id = e.metric_id AND f.feed_id = e.feed_id
      AND f.team_id IS NULL AND e.day BETWEEN f.from_day AND f.to_day) AS counted
  FROM (SELECT e.* ${WHERE} ORDER BY e.day DESC, e.at DESC NULLS LAST, e.ext_key, e.metric_id, e.part
    LIMIT $7 OFFSET $8) e
  JOIN metric mt ON mt.id = e.metric_id
  LEFT JOIN deal d ON d.feed_id = e.feed_id AND d.ext_key = e.ext_key
  LEFT JOIN import i ON i.id = e.import_id
  ORDER BY e.day DESC, e.at DESC NULLS LAST, e.ext_key, e.metric_id, e.part`;

type Raw = Omit<RecordRow, 'value' | 'at' | 'fileName'> & {
  value: string;
  at: Date | null;
  fileName: string | null;
};

/** A page of the rows behind a rep's number, newest first, and how many there are. */
export async function loadRecords(
  db: Queryable,
  filter: RecordsFilter,
): Promise<{ total: number; rows: RecordRow[] }> {
  const { scope } = filter;
  const which = [scope.teamIds, scope.repId, filter.repId, filter.metricIds, filter.from, filter.to];
  const [counted, rows] = await Promise.all([
    db.query<{ n: number }[]>(`SELECT count(*)::int AS n ${WHERE}`, which),
    db.query<Raw[]>(SQL, [...which, filter.limit, filter.offset]),
  ]);
  return { total: counted[0]?.n ?? 0, rows: rows.map(shape) };
}

const OPEN_WHERE = `
  FROM rep_alias a JOIN deal d ON d.alias_id = a.id
  WHERE a.rep_id = $3 AND d.state = 'open' AND d.expected_close_day BETWEEN $4 AND $5
    AND ${visibleDay('a.rep_id', 'CURRENT_DATE', '$1', '$2')}`;

const OPEN = `
  SELECT to_char(d.expected_close_day, 'YYYY-MM-DD') AS day, NULL AS at, d.ext_key AS key, COALESCE(d.amount, 0) AS value,
    NULLIF(concat_ws(' · ', d.name, d.account, d.stage), '') AS what, d.import_id AS "importId", d.line, i.file_name AS "fileName",
    d.feed_id IN (SELECT feed_id FROM feed_metric WHERE metric_id = 9) AS counted
  FROM (SELECT d.* ${OPEN_WHERE} ORDER BY d.expected_close_day DESC, d.ext_key LIMIT $6 OFFSET $7) d
  LEFT JOIN import i ON i.id = d.import_id
  ORDER BY d.expected_close_day DESC, d.ext_key`;

/** The open deals behind a rep's open pipeline, latest expected close first. */
export async function loadOpenDeals(
  db: Queryable,
  filter: Omit<RecordsFilter, 'metricIds'>,
): Promise<{ total: number; rows: RecordRow[] }> {
  const { scope } = filter;
  const which = [scope.teamIds, scope.repId, filter.repId, filter.from, filter.to];
  const [counted, rows] = await Promise.all([
    db.query<{ n: number }[]>(`SELECT count(*)::int AS n ${OPEN_WHERE}`, which),
    db.query<Raw[]>(OPEN, [...which, filter.limit, filter.offset]),
  ]);
  return { total: counted[0]?.n ?? 0, rows: rows.map(shape) };
}

const shape = (row: Raw): RecordRow => ({
  ...row,
  at: row.at?.toISOString() ?? null,
  value: toNumber(row.value),
  fileName: row.fileName ?? '',
});
