import type { ComponentChildren } from 'preact';
import { sayMoved, spanOf } from '~/edit/make/notice-days';
import type { NoticeWindow } from '~/paste/notice-parts';
import { type Subject, subjects } from '~/rules/duty/subject';
import { choiceWords } from '~/schemas/field-words';
import { DaysField } from './DaysField';
import { SentenceField } from './SentenceField';

/** A time with its sentence for readers. */
export type Window = NoticeWindow & { readonly say: string };

/** A time as it was read, with a sentence to begin with. */
export function windowOf(w: NoticeWindow): Window {
  return { ...w, say: sayOf(w) };
}

/** What the times are called for an editor. */
export const kindNames = { study: '学习时间', makeUp: '补学时间' } as const;

/** Whether something that was read stays. */
export interface Tick {
  readonly checked: boolean;
  readonly onChange: () => void;
}

interface WindowProps {
  readonly id: string;
  readonly window: Window;
  /** As it was read. */
  readonly read: NoticeWindow;
  /** The sectors that it is for alone. */
  readonly whose?: string | undefined;
  readonly ticked: Tick;
  /** What else is asked of it. */
  readonly children?: ComponentChildren;
  readonly onWindow: (window: Window) => void;
}

/** A time to study or to make up that a notice names, beside its words. */
export function WindowField({ id, window: w, read, whose, ticked, children, onWindow }: WindowProps) {
  const toggle = (one: Subject) =>
    onWindow({ ...w, subjects: subjects.filter((s) => w.subjects.includes(s) !== (s === one)) });
  return (
    <fieldset>
      <legend>
        <label>
          <input type="checkbox" {...ticked} />
          {kindNames[w.kind]}
          {whose && `（${whose}）`}：{spanOf(w)}
        </label>
      </legend>
      <q>{w.quote}</q> {w.noMakeUp && w.noMakeUp.quote !== w.quote && <q>{w.noMakeUp.quote}</q>}
      <DaysField
        id={id}
        days={w}
        read={read}
        onDays={({ opens, closes }) =>
          onWindow({ ...w, opens, closes, say: sayMoved(w.say, w, { opens, closes }) })
        }
      />
      <fieldset class="edit-notice-subjects">
        <legend>学习还是补学</legend>
        {(['study', 'makeUp'] as const).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={w.kind === kind}
              onChange={() => onWindow(ofKind(kind))}
            />
            {kindNames[kind]}
          </label>
        ))}
      </fieldset>
      <fieldset class="edit-notice-subjects">
        <legend>哪些科目</legend>
        {subjects.map((one, i) => (
          <label key={one}>
            <input
              id={i === 0 ? `${id}-subjects` : undefined}
              type="checkbox"
              checked={w.subjects.includes(one)}
              onChange={() => toggle(one)}
            />
            {choiceWords[one]}
          </label>
        ))}
      </fieldset>
      {children}
      <SentenceField
        id={id}
        say={w.say}
        days={w}
        isChosen={ticked.checked}
        onSay={(say) => onWindow({ ...w, say })}
      />
    </fieldset>
  );

  /** As another kind; a sentence that a person wrote stays. */
  function ofKind(kind: Window['kind']): Window {
    const next = { ...w, kind, noMakeUp: kind === 'study' ? read.noMakeUp : undefined };
    return w.say === sayOf(w) ? windowOf(next) : next;
  }
}

/** Readers see the subjects in front of it. */
function sayOf(w: NoticeWindow): string {
  if (w.kind === 'makeUp') return `没有学完的，${spanOf(w)}补学`;
  return `${spanOf(w)}学习${w.noMakeUp === undefined ? '' : '，不再补学'}`;
}
