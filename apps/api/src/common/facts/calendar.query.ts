import type { Queryable } from '../queryable.js';

export interface HolidayRow {
  /** '' is the whole company. */
  region: string;
  day: string;
  percent: number;
}

export interface AbsenceRow {
  repId: number;
  from: string;
  to: string;
  percent: number;
}

const HOLIDAYS = `
  SELECT DISTINCT ON (upper(trim(h.region)), h.day) upper(trim(h.region)) AS region, to_char(h.day, 'YYYY-MM-DD') AS day, h.percent
  FROM holiday h LEFT JOIN import i ON i.id = h.import_id
  WHERE h.day BETWEEN $1 AND $2 AND (i.id IS NULL OR i.status <> 'undone')
  ORDER BY upper(trim(h.region)), h.day, h.seq DESC`;

/** The holidays in [from, to], one row per region and day: the latest live claim. Loaded ones are the oldest. */
export async function loadHolidays(db: Queryable, from: string, to: string): Promise<HolidayRow[]> {
  return db.query<HolidayRow[]>(HOLIDAYS, [from, to]);
}

const ABSENCES = `
  SELECT COALESCE(a.rep_id, al.rep_id) AS "repId", to_char(a.from_day, 'YYYY-MM-DD') AS from,
    to_char(a.to_day, 'YYYY-MM-DD') AS to, a.percent
  FROM absence a LEFT JOIN rep_alias al ON al.id = a.alias_id LEFT JOIN import i ON i.id = a.import_id
  WHERE COALESCE(a.rep_id, al.rep_id) = ANY($1) AND a.from_day <= $3 AND a.to_day >= $2
    AND (i.id IS NULL OR i.status <> 'undone')
  ORDER BY a.seq, a.id`;

/** The live absences of reps that touch [from, to], oldest claim first: a later one overrides the days it names. */
export async function loadAbsences(
  db: Queryable,
  repIds: readonly number[],
  from: string,
  to: string,
): Promise<AbsenceRow[]> {
  return repIds.length === 0 ? [] : db.query<AbsenceRow[]>(ABSENCES, [repIds, from, to]);
}
