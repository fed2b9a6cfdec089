import { Button, NativeSelect } from '@mantine/core';
import type { ImportKind, ImportQuestion, ImportResponse } from '../../../lib/api-types.js';
import { Notice } from '../../../ui/notice.js';
import { useAnswer, type ImportAnswer } from '../api/imports.js';
import { KIND_WORDS } from '../import-words.js';
import classes from './file-card.module.css';

/** What a file leaves open, each question with its readings side by side. Nothing is guessed silently. */
export function Questions({ of }: { of: ImportResponse }) {
  const answer = useAnswer(of.id);
  return (
    <>
      {of.reading.questions.map((question) => (
        <Notice key={`${question.code} ${question.column}`} tone="watch" role="status">
          <p>{question.message}</p>
          {question.choices.length > 0 ? (
            <div className={classes.choices}>
              {question.choices.map((choice) => (
                <Button
                  key={choice.value}
                  size="xs"
                  loading={answer.isPending}
                  onClick={() => answer.mutate(answerOf(question, choice.value))}
                >
                  {choiceText(question, choice)}
                </Button>
              ))}
            </div>
          ) : null}
        </Notice>
      ))}
      {answer.error ? (
        <Notice tone="behind" role="alert">
          {answer.error.message}
        </Notice>
      ) : null}
    </>
  );
}

/** The readings of a date or a number say themselves how they read the example. */
function choiceText({ code }: ImportQuestion, { label, example }: ImportQuestion['choices'][number]): string {
  const saysIt = code === 'date_order' || code === 'number_format';
  return example && !saysIt ? `${label}: ${example}` : label;
}

function answerOf(question: ImportQuestion, value: string): ImportAnswer {
  if (question.code === 'date_order') return { dateOrder: value };
  if (question.code === 'number_format') return { numberFormat: value };
  return { kind: value as ImportKind };
}

/** The kind of file, shown and open to correction. */
export function KindChoice({ of }: { of: ImportResponse }) {
  const answer = useAnswer(of.id);
  const fixed = !['ready', 'needs_answer', 'failed'].includes(of.status);
  if (fixed) return <span>{of.kind ? KIND_WORDS[of.kind] : '–'}</span>;
  return (
    <NativeSelect
      aria-label={`Kind of ${of.fileName}`}
      value={of.kind ?? ''}
      disabled={answer.isPending}
      onChange={(event) => answer.mutate({ kind: event.currentTarget.value as ImportKind })}
      data={[
        ...(of.kind ? [] : [{ value: '', label: 'Choose the kind' }]),
        ...Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label })),
      ]}
    />
  );
}
