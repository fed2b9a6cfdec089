import { BUILT_IN_METRICS } from '@paceline/metrics';
import type { DataSource } from 'typeorm';

/** Writes the metrics that the program defines into the table that facts refer to; what changed in them is overwritten. */
export async function writeBuiltInMetrics(dataSource: DataSource): Promise<void> {
  const rows = BUILT_IN_METRICS.map(
    ({ id, key, name, unit, direction, stage, clock, numerator, denominator }) => {
      const [over, under] = [numerator.join('+') || null, denominator.join('+') || null];
      return { id, key, name, unit, direction, stage, clock, numerator: over, denominator: under };
    },
  );
  await dataSource.query(
    `INSERT INTO metric (id, key, name, unit, direction, stage, clock, numerator, denominator, built_in)
     SELECT id, key, name, unit, direction, stage, clock, numerator, denominator, true
     FROM json_to_recordset($1) AS given(id smallint, key text, name text, unit text, direction text, stage text,
       clock text, numerator text, denominator text)
     ON CONFLICT (id) DO UPDATE SET (key, name, unit, direction, stage, clock, numerator, denominator) =
       (excluded.key, excluded.name, excluded.unit, excluded.direction, excluded.stage, excluded.clock,
        excluded.numerator, excluded.denominator)`,
    [JSON.stringify(rows)],
  );
}
