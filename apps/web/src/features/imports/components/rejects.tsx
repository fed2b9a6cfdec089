import type { ImportResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import table from '../../../ui/table.module.css';
import classes from './file-card.module.css';

/** Every row that was not taken: line, column, the value and why; the whole list as a file to mend and send again. */
export function Rejects({ of }: { of: ImportResponse }) {
  const format = useFormat();
  if (of.rejectsTotal === 0) return null;
  const rest = of.rejectsTotal - of.rejects.length;
  return (
    <div>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={`Rejected rows of ${of.fileName}`}>
        <table className={table.table}>
          <caption className="visually-hidden">Rejected rows</caption>
          <thead>
            <tr>
              <th scope="col" data-numeric="true">
                Line
              </th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">Why, and what to do</th>
            </tr>
          </thead>
          <tbody>
            {of.rejects.map(({ line, column, value, message }, index) => (
              <tr key={`${line} ${index}`}>
                <td data-numeric="true">{line}</td>
                <td>{column ?? '–'}</td>
                <td className={classes.wrap}>
                  <span className={classes.bad}>{value === null || value === '' ? '(blank)' : value}</span>
                </td>
                <td className={classes.wrap}>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.quiet}>
        {rest > 0 ? `${format.count(rest)} more in the file. ` : ''}
        <a href={`/api/imports/${of.id}/rejects.csv`} download>
          Download rejected rows
        </a>
        , mend them, and upload the file again.
      </p>
    </div>
  );
}
