import { Button, TextInput } from '@mantine/core';
import { useId, useRef, useState, type DragEvent } from 'react';
import { ImportIcon } from '../../../ui/icons.js';
import { Notice } from '../../../ui/notice.js';
import { useUpload } from '../api/imports.js';
import classes from './drop-zone.module.css';

/** Files in: dropped, chosen, or pasted. Nothing is imported before the preview was seen. */
export function DropZone({ onUploaded }: { onUploaded: (groupId: number) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [over, setOver] = useState(false);
  const [source, setSource] = useState('');
  const upload = useUpload();
  const send = (files: readonly File[]) => {
    if (files.length === 0) return;
    upload.mutate({ files, source }, { onSuccess: ({ groupId }) => onUploaded(groupId) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send([...event.dataTransfer.files]);
  };
  return (
    <div
      className={classes.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={(event) => send(pasted(event.clipboardData))}
    >
      <ImportIcon />
      <div className={classes.words}>
        <p className={classes.title}>Drop CSV files here</p>
        <p className={classes.text}>
          Activities, deals, daily totals, quotas, roster or calendar, also several at once. You see a preview
          first.
        </p>
      </div>
      <TextInput
        label="Where from (optional)"
        placeholder="HubSpot, Aircall, …"
        className={classes.source}
        value={source}
        maxLength={80}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <input
        ref={input}
        id={inputId}
        className="visually-hidden"
        type="file"
        multiple
        accept=".csv,.tsv,.txt,text/csv"
        aria-label="Choose CSV files"
        tabIndex={-1}
        onChange={(event) => {
          send([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <Button variant="filled" loading={upload.isPending} onClick={() => input.current?.click()}>
        Choose files
      </Button>
      {upload.error ? (
        <Notice tone="behind" role="alert">
          {upload.error.message}
        </Notice>
      ) : null}
    </div>
  );
}

/** Rows pasted from a spreadsheet become a file; text pasted into the source field stays text. */
function pasted(data: DataTransfer): File[] {
  if (data.files.length > 0) return [...data.files];
  const text = data.getData('text/plain');
  return text.includes('\n') ? [new File([text], 'pasted.csv', { type: 'text/csv' })] : [];
}
