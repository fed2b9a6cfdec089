import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { RepRef } from '../../../lib/api-types.js';
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
    <Modal
      opened
      onClose={onClose}
      title={`Note about ${rep.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={save} className={classes.form}>
        <Textarea
          label="Note"
          description="What you saw, the agreed step, by when. Private to you and the rep."
          autosize={false}
          rows={5}
          value={body}
          error={addNote.error?.message}
          onChange={(event) => setBody(event.currentTarget.value)}
          data-autofocus
        />
        <div className={classes.actions}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled" loading={addNote.isPending} disabled={!body.trim()}>
            Save note
          </Button>
        </div>
      </form>
    </Modal>
  );
}
