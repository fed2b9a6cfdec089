import { Button } from '@mantine/core';
import { useFormat } from '../lib/format.js';
import classes from './pager.module.css';

interface PagerProps {
  label: string;
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** "26–50 of 63" with back and on; nothing when all fits on one page. */
export function Pager({ label, page, pageSize, total, onPage }: PagerProps) {
  const format = useFormat();
  if (total <= pageSize) return null;
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  return (
    <nav className={classes.pager} aria-label={`${label}, pages`}>
      <p role="status">
        {format.count(from)}–{format.count(to)} of {format.count(total)}
      </p>
      <Button size="xs" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Previous
      </Button>
      <Button size="xs" disabled={to >= total} onClick={() => onPage(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
