import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useFormat } from '../../../lib/format.js';
import { Notice } from '../../../ui/notice.js';
import { useSaveQuotas, useUndoQuotas, type QuotaEdit } from '../api/quotas.js';
import classes from './save-bar.module.css';

interface SaveBarProps {
  metric: string;
  edits: readonly QuotaEdit[];
  invalid: number;
  onDone: () => void;
}

/** Changes are saved together with a reason, and can be taken back. */
export function SaveBar({ metric, edits, invalid, onDone }: SaveBarProps) {
  const format = useFormat();
  const [reason, setReason] = useState('');
  const save = useSaveQuotas();
  const undo = useUndoQuotas();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    undo.reset();
    save.mutate(
      { metric, changes: [...edits], reason: reason.trim() },
      {
        onSuccess: () => {
          setReason('');
          onDone();
        },
      },
    );
  };
  const error = save.error ?? undo.error;
  return (
    <>
      {error ? (
        <Notice tone="behind" role="alert">
          {error.message}
        </Notice>
      ) : null}
      {edits.length + invalid > 0 ? (
        <form className={classes.bar} onSubmit={submit}>
          <p role="status">
            {format.count(edits.length)} {edits.length === 1 ? 'change' : 'changes'}
            {invalid > 0 ? ` · ${format.count(invalid)} not an amount` : ''}
          </p>
          <TextInput
            aria-label="Reason for the change"
            placeholder="Reason"
            required
            maxLength={500}
            className={classes.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button onClick={onDone}>Discard</Button>
          <Button
            type="submit"
            variant="filled"
            loading={save.isPending}
            disabled={edits.length === 0 || invalid > 0 || !reason.trim()}
          >
            Save
          </Button>
        </form>
      ) : save.data ? (
        <Notice
          role="status"
          actions={
            undo.isSuccess ? null : (
              <Button size="xs" loading={undo.isPending} onClick={() => undo.mutate(save.data.changeId)}>
                Undo
              </Button>
            )
          }
        >
          {undo.isSuccess
            ? 'Taken back: the quotas are as before.'
            : `Saved: ${format.count(save.data.changed)} ${save.data.changed === 1 ? 'quota' : 'quotas'}.`}
        </Notice>
      ) : null}
    </>
  );
}
