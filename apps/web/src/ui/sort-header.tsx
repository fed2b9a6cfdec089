import classes from './sort-header.module.css';

interface SortHeaderProps<Key extends string> {
  column: Key;
  label: string;
  numeric?: boolean;
  sort: Key;
  desc: boolean;
  className?: string;
  onSort: (sort: Key, desc: boolean) => void;
}

/** A column header that sorts: first press its natural order, second press the reverse. */
export function SortHeader<Key extends string>(props: SortHeaderProps<Key>) {
  const { column, label, numeric = false, sort, desc, className, onSort } = props;
  const active = sort === column;
  const state = active ? (desc ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={state} className={className} data-numeric={numeric}>
      <button
        type="button"
        className={numeric ? `${classes.button} ${classes.numeric}` : classes.button}
        onClick={() => onSort(column, active && !desc)}
      >
        {label}
        <span aria-hidden="true" className={classes.arrow}>
          {active ? (desc ? '↑' : '↓') : ''}
        </span>
      </button>
    </th>
  );
}
