import { useEffect, useRef } from 'preact/hooks';
import { AskField } from './AskField';
import type { Answers } from './asks';
import { entrySays } from './Conflicts';
import type { ListRead } from './file-read';
import { ImportYears } from './ImportYears';
import type { ImportOf } from './import-of';
import { Mend } from './Mend';

interface Props {
  readonly name: string;
  readonly list: ListRead;
  readonly of: ImportOf;
  readonly answers: Answers;
  readonly unit: string;
  readonly today: string;
  readonly onAnswer: (key: string, to: string) => void;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What an import would do: nothing is done before the person says so. */
export function ImportPreview({ name, list, of, answers, unit, today, onAnswer, onAccept, onCancel }: Props) {
  const { judged, plan, open } = of;
  const { added, changed, same } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever is still writing in the box goes on writing.
    if (document.activeElement?.tagName !== 'TEXTAREA') heading.current?.focus();
  }, [list]);
  const something = added.length + changed.length + plan.complete.length + plan.told.length > 0;
  const says = [...of.list.leftOut, ...judged.says, ...plan.says];
  const waiting = new Set(open.flatMap((ask) => ask.rows)).size;
  return (
    <section class="preview" aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {name}：新的{added.length}条，改动{changed.length}条，一样的{same.length}条，无法识别
        {judged.unread.length}条{waiting > 0 && `，等您回答的${waiting}条`}
      </h3>
      {judged.asks.map((ask) => (
        <AskField
          key={ask.key}
          ask={ask}
          answer={answers[ask.key]}
          today={today}
          onAnswer={(to) => onAnswer(ask.key, to)}
        />
      ))}
      <ImportYears of={of} answers={answers} onAnswer={onAnswer} />
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Part name="新的" items={added} say={entrySays} />
      <Part name="改动" items={changed} say={({ from, to }) => `${entrySays(from)} → ${entrySays(to)}`} />
      <Part
        name="一样的，不再导入"
        items={same}
        say={({ where, why, entry }) => `${where}：${why}：${entrySays(entry)}`}
      />
      <Part name="您选了不导入的" items={judged.leftOut} say={(where) => where} />
      <Mend
        unread={judged.unread}
        listed={of.list.listed}
        answers={answers}
        unit={unit}
        onAnswer={onAnswer}
      />
      {open.length > 0 && (
        <p class="problem" role="status">
          还有{open.length}个问题要回答，再导入。
        </p>
      )}
      <div class="buttons">
        {something && open.length === 0 && (
          <button type="button" class="main-button" onClick={onAccept}>
            导入
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {something || open.length > 0 ? '不导入' : '知道了'}
        </button>
      </div>
    </section>
  );
}

/** Longer lists say how many more there are. */
const mostItems = 100;

interface PartProps<T> {
  readonly name: string;
  readonly items: readonly T[];
  readonly say: (item: T) => string;
}

function Part<T>({ name, items, say }: PartProps<T>) {
  if (items.length === 0) return null;
  return (
    <details open={items.length <= 10}>
      <summary>
        {name}（{items.length}）
      </summary>
      <ul>
        {items.slice(0, mostItems).map((item, i) => (
          <li key={i}>{say(item)}</li>
        ))}
      </ul>
      {items.length > mostItems && <p>还有{items.length - mostItems}条没有列出。</p>}
    </details>
  );
}
