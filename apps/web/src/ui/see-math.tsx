import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Explanation } from '../lib/api-types.js';
import { Dialog } from './dialog.js';
import { MathTable } from './math-table.js';
import classes from './see-math.module.css';

interface SeeMathProps {
  /** Key of the number explained. */
  of: string;
  math: readonly Explanation[];
  /** The number itself, when it is to be the button; else a button "See the math". */
  children?: ReactNode;
}

/**
 * "See the math" of one number: formula, inputs with their values, where each comes from, the result. Without an
 * explanation the number stands alone.
 */
export function SeeMath({ of, math, children }: SeeMathProps) {
  const [open, setOpen] = useState(false);
  const explained = math.find(({ key }) => key === of);
  if (!explained) return children;
  const show = () => setOpen(true);
  return (
    <>
      {children === undefined ? (
        <Button size="xs" variant="subtle" onClick={show}>
          See the math<span className="visually-hidden"> of {explained.title}</span>
        </Button>
      ) : (
        <button type="button" className={classes.number} title="See the math" onClick={show}>
          {children}
          <span className="visually-hidden"> See the math of {explained.title}</span>
        </button>
      )}
      {open
        ? // A number stands in the middle of a sentence, where no dialog may be.
          createPortal(<MathDialog of={of} math={math} onClose={() => setOpen(false)} />, document.body)
        : null}
    </>
  );
}

/** One explanation after another: an input that is explained itself leads on, and back. */
function MathDialog({ of, math, onClose }: SeeMathProps & { onClose: () => void }) {
  const [path, setPath] = useState([of]);
  const shown = math.find(({ key }) => key === path.at(-1));
  if (!shown) return null;
  const before = math.find(({ key }) => key === path.at(-2));
  return (
    <Dialog title={shown.title} onClose={onClose}>
      <MathTable
        explanation={shown}
        explains={(key) => key !== shown.key && math.some((other) => other.key === key)}
        onFollow={(key) => setPath([...path, key])}
        onLeave={onClose}
      />
      {before ? (
        <Button size="xs" variant="subtle" onClick={() => setPath(path.slice(0, -1))}>
          Back to {before.title}
        </Button>
      ) : null}
    </Dialog>
  );
}
