import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { RepRef } from '../../../lib/api-types.js';
import { Dialog } from '../../../ui/dialog.js';
import { useAddNote } from '../api/add-note.js';
import classes from './note-dialog.module.css';

/** Writes a note about a rep without leaving Today. */
export function NoteDialog({ rep, onClose }: { rep: RepRef; onClose: () => void }) {
  const [body, setBody] = useState('');
  const addNote = useAddNote(rep.id);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim()) addNote.mutate(body.trim(), { onSuccess: onClose });
  };
  return (
    <Dialog title={`Note about ${rep.name}`} onClose={onClose}>
      <form onSubmit={save} className={classes.form}>
        <Textarea
          label="Note"
          description="What you saw, the agreed step, by when. Private to you and the rep."
          autosize={false}
          rows={5}
          value={body}
          error={addNote.error?.message}
          onChange={(event) => setBody(event.currentTarget.value)}
          autoFocus
        />
        <div className={classes.actions}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled" loading={addNote.isPending} disabled={!body.trim()}>
            Save note
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
