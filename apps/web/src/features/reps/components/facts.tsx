import type { Measure, RepPaceResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { Measured } from '../../../ui/measured.js';
import table from '../../../ui/table.module.css';
import { Section } from '../../../ui/section.js';

/** The rep's rates beside the own last eight weeks and the team's. */
export function Facts({ facts }: { facts: RepPaceResponse['facts'] }) {
  const format = useFormat();
  if (facts.length === 0) return null;
  return (
    <Section
      title="Facts"
      text="Per working day or as a share: this period, the own eight weeks before, the team."
    >
      <div className={table.scroll}>
        <table className={table.table}>
          <caption className="visually-hidden">Facts against own past and team</caption>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col" data-numeric="true">
                Now
              </th>
              <th scope="col" data-numeric="true">
                8 weeks before
              </th>
              <th scope="col" data-numeric="true">
                Team
              </th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ label, metric, rep, ownBefore, team }) => {
              const cell = (measure: Measure) => (
                <td data-numeric="true">
                  <Measured of={measure} as={(value) => format.value(value, metric.unit)} />
                </td>
              );
              return (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {cell(rep)}
                  {cell(ownBefore)}
                  {cell(team)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
