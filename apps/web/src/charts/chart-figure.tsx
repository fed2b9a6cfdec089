import { Button } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import classes from './chart-figure.module.css';
import { downloadCsv, type ChartTable } from './table-csv.js';

export type { ChartTable };

interface ChartFigureProps {
  /** The finding, not the subject: "The gap narrowed by $40k in five days". */
  title: string;
  /** One sentence: what is drawn. */
  desc: string;
  /** The same numbers as a table; every chart has this twin. */
  table: ChartTable;
  /** Heading level of the title within its page. */
  level?: 2 | 3;
  /** Above the title, where a page has many charts: whose it is, its status, its links. */
  eyebrow?: ReactNode;
  /** Who or what the chart is about, where the title alone does not say it. */
  name?: string;
  children: ReactNode;
}

/** Around every chart: the finding as title, one sentence about it, and "View as table". */
export function ChartFigure(props: ChartFigureProps) {
  const { title, desc, table, level = 2, eyebrow, name, children } = props;
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const fullTitle = name ? `${name}: ${title}` : title;
  const text = (
    <div>
      <Heading id={titleId} className={classes.title}>
        {name ? <span className="visually-hidden">{name}: </span> : null}
        {title}
      </Heading>
      {desc ? <p className={classes.desc}>{desc}</p> : null}
    </div>
  );
  return (
    <figure className={classes.figure} aria-labelledby={titleId}>
      <div className={classes.head}>
        {eyebrow ? <div className={classes.eyebrow}>{eyebrow}</div> : text}
        <Button size="xs" variant="subtle" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {eyebrow ? (
            <>
              <span className="visually-hidden">View {name} as </span>
              {asTable ? 'Chart' : 'Table'}
            </>
          ) : (
            `View as ${asTable ? 'chart' : 'table'}`
          )}
        </Button>
      </div>
      {eyebrow ? text : null}
      {asTable ? <ChartTableView table={table} caption={fullTitle} /> : children}
    </figure>
  );
}

function ChartTableView({ table, caption }: { table: ChartTable; caption: string }) {
  return (
    <>
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
      <div>
        <Button size="xs" onClick={() => downloadCsv(caption, table)}>
          Download CSV
        </Button>
      </div>
    </>
  );
}
