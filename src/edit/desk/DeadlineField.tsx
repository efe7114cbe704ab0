import type { ComponentChildren } from 'preact';
import type { ChosenDeadline } from '~/edit/make/deadlines-written';
import { sayMoved, spanOf } from '~/edit/make/notice-days';
import type { NoticeDeadline } from '~/paste/notice-parts';
import { type Bearer, roles } from '~/rules/year/annual-duties';
import { printedDay } from '~/says/printed-day';
import { choiceWords } from '~/schemas/field-words';
import { DaysField } from './DaysField';
import { SentenceField } from './SentenceField';
import type { Tick } from './WindowField';

interface Props {
  readonly id: string;
  readonly year: number;
  readonly deadline: ChosenDeadline;
  /** As it was read. */
  readonly read: NoticeDeadline;
  /** The sectors that it is for alone. */
  readonly whose?: string | undefined;
  readonly ticked: Tick;
  /** What else is asked of it. */
  readonly children?: ComponentChildren;
  readonly onDeadline: (deadline: ChosenDeadline) => void;
}

const bearers: readonly Bearer[] = [...roles, 'province'];

/** A deadline as it was read, with words to begin with: the notice's own, which are no wider than it is. */
export function deadlineOf(d: NoticeDeadline, year: number): ChosenDeadline {
  const [, , month, date] = /^(\d+)-0?(\d+)-0?(\d+)$/.exec(d.closes) ?? [];
  // Where the day is still asked for, the one that stands there.
  const day = new RegExp(`(?:[次翌当同本]年)?${month ?? '\\d+'}月${date ?? '\\d+'}日`);
  const piece = d.quote.split(/[；。]/).find((one) => day.test(one));
  // What was cut from a sentence may have left its year there.
  const isAsked = d.closes === '';
  const isWhole = isAsked || /\d年/.test(piece ?? '');
  const own = isWhole ? piece : piece?.replace(day, printedDay(d.closes));
  const isSentence = own !== undefined && !own.includes('　') && (isAsked || own.length > shortest);
  const said = isSentence
    ? [d.about, own.replace(/^(?:（.{1,3}）|\d+[.．、])/, '')].filter(Boolean).join('，')
    : `${d.deed}${d.opens ? '：' : '，'}${spanOf(d)}`;
  return { ...d, title: `${d.deed}截止`, say: said.includes(`${year}年度`) ? said : `${year}年度：${said}` };
}

/** A piece of fewer characters leaves out who does what: 截止2月20日. */
const shortest = 14;

/** What has to be done by a day that a notice names, beside its words. */
export function DeadlineField({ id, year, deadline: d, read, whose, ticked, children, onDeadline }: Props) {
  return (
    <fieldset>
      <legend>
        <label>
          <input type="checkbox" {...ticked} />
          {d.deed}的时间{whose && `（${whose}）`}：{spanOf(d)}，写进“年年要做的事”，只写{year}年度
        </label>
      </legend>
      <q>{d.quote}</q>
      {d.asks && <p class="edit-note">{d.asks}。</p>}
      <DaysField
        id={id}
        days={d}
        read={read}
        onDays={({ opens, closes }) =>
          onDeadline({ ...d, opens, closes, say: sayMoved(d.say, d, { opens, closes }) })
        }
      />
      <div class="edit-field">
        <label for={`${id}-by`}>谁来做</label>
        <select
          id={`${id}-by`}
          value={d.by ?? ''}
          onChange={(e) => onDeadline({ ...d, by: e.currentTarget.value as Bearer })}
        >
          {d.by === undefined && <option value="">（请选）</option>}
          {bearers.map((one) => (
            <option key={one} value={one}>
              {choiceWords[one]}
            </option>
          ))}
        </select>
      </div>
      <div class="edit-field">
        <label for={`${id}-title`}>日历上叫什么</label>
        <input
          id={`${id}-title`}
          type="text"
          value={d.title}
          onInput={(e) => onDeadline({ ...d, title: e.currentTarget.value })}
        />
      </div>
      {children}
      <SentenceField
        id={`${id}-say`}
        say={d.say}
        days={d}
        isChosen={ticked.checked}
        onSay={(say) => onDeadline({ ...d, say })}
      />
    </fieldset>
  );
}
