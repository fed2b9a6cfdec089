import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import classes from './chart-figure.module.css';

export interface ChartTable {
  columns: readonly { label: string; numeric?: boolean }[];
  rows: readonly { key: string; cells: readonly string[] }[];
}

interface ChartFigureProps {
  /** The finding, not the subject: "The gap narrowed by $40k in five days". */
  title: string;
  /** One sentence: what is drawn. */
  desc: string;
  /** The same numbers as a table; every chart has this twin. */
  table: ChartTable;
  /** Heading level of the title within its page. */
  level?: 2 | 3;
  children: ReactNode;
}

/** Around every chart: the finding as title, one sentence about it, and "View as table". */
export function ChartFigure({ title, desc, table, level = 2, children }: ChartFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className={classes.figure} aria-labelledby={titleId}>
      <div className={classes.head}>
        <div>
          <Heading id={titleId} className={classes.title}>
            {title}
          </Heading>
          <p className={classes.desc}>{desc}</p>
        </div>
        <Button size="xs" variant="subtle" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'View as chart' : 'View as table'}
        </Button>
      </div>
      {asTable ? <ChartTableView table={table} caption={title} /> : children}
    </figure>
  );
}

function ChartTableView({ table, caption }: { table: ChartTable; caption: string }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={`${caption}, as a table`}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" data-numeric={numeric}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={table.columns[index]?.label} data-numeric={table.columns[index]?.numeric}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
