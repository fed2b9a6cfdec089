import type { RepPaceResponse } from '../../../lib/api-types.js';
import { useFilters } from '../../../lib/filters.js';
import { QueryPanel } from '../../../ui/query-panel.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { useRepGap } from '../api/get-rep.js';
import { CatchUp } from './catch-up.js';
import { GapSplit } from './gap-split.js';
import classes from './gap-panel.module.css';
import { Ways } from './ways.js';

/** Why the rep is ahead or behind, whether what is missing can be made up, and by what. */
export function GapPanel({ pace }: { pace: RepPaceResponse }) {
  const [filters] = useFilters();
  const query = useRepGap(pace.rep.id, filters);
  return (
    <QueryPanel query={query} what="What the gap is made of" skeleton={<Skeleton rows={5} />}>
      {(gap) => {
        const math = [...pace.math, ...gap.math];
        return (
          <div className={classes.panel}>
            <CatchUp gap={gap} math={math} />
            {gap.split ? <GapSplit split={gap.split} metric={gap.metric} math={math} /> : null}
            {gap.ways ? <Ways ways={gap.ways} math={math} /> : null}
          </div>
        );
      }}
    </QueryPanel>
  );
}
