import { useEffect, useRef, useState } from 'preact/hooks';
import type { Held } from '~/islands/roster/desk/list-state';
import type { ShownRow } from '~/islands/roster/desk/protocol';
import { byHand, copyOrSay } from '~/parts/copy';
import { useShelf } from '~/parts/shelf';
import { fieldNames, hourFields, isSubject } from '~/roster/find/field';
import { rowOutcomeNames } from '~/roster/say/outcome-names';
import { defaultReminder, isToRemind } from '~/roster/say/reminder';
import { plain } from '~/rules/duty/hours';
import { subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import { outcomeMarks } from './outcomes';

const parts = hourFields.filter((field) => !isSubject(field));

interface Props {
  readonly shown: ShownRow;
  readonly held: Held;
  readonly onClose: () => void;
}

/** One row in full, and a reminder to that person. */
export function Person({ shown: { row, where, missing, reasons, ofYear }, held, onClose }: Props) {
  const { sectors } = useShelf();
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState('');
  const [said, say] = useState('');
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (!isToRemind(row)) return;
    held.desk.ask('remind', { template: defaultReminder, row: row.row, most: 1 }).then(
      ({ texts }) => setText(texts[0] ?? ''),
      () => {},
    );
  }, []);
  const written = text !== '';
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [written]);
  const rules = sectors.find((s) => s.sector === row.sector);
  return (
    <section
      ref={box}
      class="roster-person"
      data-outcome={row.outcome}
      aria-labelledby="person-heading"
      onKeyDown={(e) => e.key === 'Escape' && !(e.target instanceof HTMLTextAreaElement) && onClose()}
    >
      <h3 id="person-heading" ref={heading} tabIndex={-1}>
        {row.name || row.id || '没有姓名'}（{where}）{' '}
        <span class="outcome">
          {outcomeMarks[row.outcome]} {rowOutcomeNames[row.outcome]}
        </span>
      </h3>
      <p>
        {[
          row.id && `工号${row.id}`,
          row.department,
          row.year ? `${row.year}年度` : asRead('年度', row.unread.year),
          rules?.name ?? asRead('行业', row.unread.sector),
        ]
          .filter(Boolean)
          .join('　')}
      </p>
      <p>
        {[
          ...subjects.map((s) =>
            row.hours[s] === undefined
              ? asRead(scopeNames[s], row.unread[s]) || `${scopeNames[s]}没有读到`
              : `${scopeNames[s]}${plain(row.hours[s])}`,
          ),
          ...parts.flatMap((p) =>
            row.hours[p] === undefined ? [] : [`${fieldNames[p]}${plain(row.hours[p])}`],
          ),
        ].join('，')}
        {row.counted === undefined ? '' : `；计入合计${plain(row.counted)}${rules?.unit ?? ''}`}
      </p>
      <ul>
        {[missing, ...reasons, ...ofYear].filter(Boolean).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {text && (
        <label>
          给这个人的提醒（可以改）
          <textarea rows={4} value={text} onInput={(e) => setText(e.currentTarget.value)} />
        </label>
      )}
      <div class="buttons">
        {text && (
          <button
            type="button"
            onClick={async () => say(await copyOrSay(text, '已复制。', byHand('上面的文字')))}
          >
            复制提醒
          </button>
        )}
        <button type="button" onClick={onClose}>
          关上
        </button>
      </div>
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
}

/** What stands in a cell that was not understood. */
function asRead(name: string, words: string | undefined): string {
  return words ? `${name}写着“${words}”` : '';
}
