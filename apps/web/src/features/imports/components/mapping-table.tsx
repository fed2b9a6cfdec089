import { NativeSelect } from '@mantine/core';
import type { ImportResponse } from '../../../lib/api-types.js';
import table from '../../../ui/table.module.css';
import { useAnswer } from '../api/imports.js';
import { FIELDS_OF_KIND, fieldWord } from '../import-fields.js';
import classes from './file-card.module.css';

/** Which column means what, with three sample values; open to correction until the file is in. */
export function MappingTable({ of }: { of: ImportResponse }) {
  const answer = useAnswer(of.id);
  const { mapping, encoding, delimiter, headerLine, dateOrder } = of.reading;
  if (mapping.length === 0) return null;
  const editable = of.status === 'ready' || of.status === 'needs_answer';
  const taken = mapping.filter(({ field }) => field !== null).length;
  const choices = of.kind ? FIELDS_OF_KIND[of.kind] : [];
  return (
    <details className={classes.details} open={of.status === 'needs_answer'}>
      <summary>
        {taken} of {mapping.length} columns used
        {[
          encoding,
          delimiter && `separated by ${delimiter === '\t' ? 'tabs' : delimiter}`,
          headerLine && `header on line ${headerLine}`,
          dateOrder && `dates ${dateOrder}`,
        ]
          .filter(Boolean)
          .map((part) => ` · ${part}`)
          .join('')}
      </summary>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={`Columns of ${of.fileName}`}>
        <table className={table.table}>
          <caption className="visually-hidden">Columns and what they mean</caption>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Means</th>
              <th scope="col">Samples</th>
            </tr>
          </thead>
          <tbody>
            {mapping.map(({ column, index, field, samples }) => (
              <tr key={index}>
                <td>{column}</td>
                <td>
                  {editable && choices.length > 0 ? (
                    <NativeSelect
                      aria-label={`Meaning of ${column}`}
                      value={field ?? ''}
                      disabled={answer.isPending}
                      onChange={(event) =>
                        answer.mutate({
                          mapping: mapping.map((one) => ({
                            index: one.index,
                            field: one.index === index ? event.currentTarget.value || null : one.field,
                          })),
                        })
                      }
                      data={[
                        { value: '', label: 'Not used' },
                        ...[...new Set([...choices, ...(field ? [field] : [])])].map((value) => ({
                          value,
                          label: fieldWord(value),
                        })),
                      ]}
                    />
                  ) : field ? (
                    fieldWord(field)
                  ) : (
                    'Not used'
                  )}
                </td>
                <td className={classes.wrap}>{samples.slice(0, 3).join(' · ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
