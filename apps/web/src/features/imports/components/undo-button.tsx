import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportResponse } from '../../../lib/api-types.js';
import { Notice } from '../../../ui/notice.js';
import { useUndo } from '../api/imports.js';

/** Undo asks once, in place, and says what it will do. */
export function UndoButton({ of }: { of: ImportResponse }) {
  const [asked, setAsked] = useState(false);
  const undo = useUndo(of.id);
  if (undo.error) {
    return (
      <Notice tone="behind" role="alert">
        {undo.error.message}
      </Notice>
    );
  }
  if (!asked) {
    return (
      <Button size="xs" onClick={() => setAsked(true)} aria-label={`Undo import #${of.id}, ${of.fileName}`}>
        Undo import #{of.id}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="xs"
        color="danger"
        variant="filled"
        loading={undo.isPending}
        onClick={() => undo.mutate()}
      >
        Take it back
      </Button>
      <Button size="xs" variant="subtle" onClick={() => setAsked(false)}>
        Keep it
      </Button>
    </>
  );
}
