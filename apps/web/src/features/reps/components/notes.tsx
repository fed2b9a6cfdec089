import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { NoteResponse, RepResponse } from '../../../lib/api-types.js';
import { useFormat } from '../../../lib/format.js';
import { QueryPanel } from '../../../ui/query-panel.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { useDeleteNote, useEditNote, useNotes, useWriteNote } from '../api/notes.js';
import { useDraft } from '../use-draft.js';
import classes from './notes.module.css';

/** Notes about a rep: private to who wrote them and the rep. */
export function Notes({ rep }: { rep: RepResponse }) {
  const query = useNotes(rep.id);
  const own = !rep.canNote;
  return (
    <Section
      id="notes"
      title="Notes"
      text={
        own
          ? 'Private to you and who wrote them.'
          : `Private to you and ${rep.name}. No other role can read them.`
      }
    >
      {rep.canNote ? <NewNote repId={rep.id} /> : null}
      <QueryPanel query={query} what="The notes" skeleton={<Skeleton rows={2} />}>
        {(notes) =>
          notes.length === 0 ? (
            <p className={classes.none}>No notes yet.</p>
          ) : (
            <ul className={classes.list}>
              {notes.map((note) => (
                <li key={note.id} className={classes.note}>
                  <Note note={note} repId={rep.id} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryPanel>
    </Section>
  );
}

function NewNote({ repId }: { repId: number }) {
  const [body, setBody] = useDraft(`note-${repId}`);
  const write = useWriteNote(repId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim()) write.mutate(body.trim(), { onSuccess: () => setBody('') });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        aria-label="New note"
        placeholder="What you saw, the agreed step, by when"
        rows={3}
        value={body}
        error={write.error?.message}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!body.trim()} loading={write.isPending}>
        Save note
      </Button>
    </form>
  );
}

function Note({ note, repId }: { note: NoteResponse; repId: number }) {
  const format = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const edit = useEditNote(repId);
  const remove = useDeleteNote(repId);
  const error = edit.error ?? remove.error;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (draft?.trim()) edit.mutate({ id: note.id, body: draft.trim() }, { onSuccess: () => setDraft(null) });
  };
  return (
    <>
      <p className={classes.meta}>
        {note.author} · {format.moment(note.createdAt)}
        {note.updatedAt === note.createdAt ? '' : ' · edited'}
      </p>
      {draft === null ? (
        <p className={classes.body}>{note.body}</p>
      ) : (
        <form className={classes.form} onSubmit={save}>
          <Textarea
            aria-label="Change the note"
            rows={3}
            autoFocus
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button
              type="submit"
              size="xs"
              variant="filled"
              loading={edit.isPending}
              disabled={!draft.trim()}
            >
              Save
            </Button>
            <Button size="xs" onClick={() => setDraft(null)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
      {error ? <p role="alert">{error.message}</p> : null}
      {note.mine && draft === null ? (
        <div className={classes.actions}>
          <Button size="xs" variant="subtle" onClick={() => setDraft(note.body)}>
            Edit
          </Button>
          <Button
            size="xs"
            variant="subtle"
            loading={remove.isPending}
            onClick={() => remove.mutate(note.id)}
          >
            Delete
          </Button>
        </div>
      ) : null}
    </>
  );
}
