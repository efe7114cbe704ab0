import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Chosen,
  type NoticeDocument,
  replacedBy,
  sectorMeant,
  sectorSlip,
} from '~/edit/make/from-notice';
import type { Notice, NoticeWindow } from '~/paste/notice-parts';
import { plain } from '~/rules/duty/hours';
import { type Scope, type Subject, subjects } from '~/rules/duty/subject';
import { printedDay } from '~/says/printed-day';
import { choiceWords } from '~/schemas/field-words';
import type { Library } from '~/schemas/library';
import type { Session } from './session';

interface Props {
  readonly document: NoticeDocument;
  readonly title: string;
  readonly notice: Notice;
  readonly session: Session;
  readonly library: Library;
  readonly onChosen: (chosen: Chosen) => void;
}

const scopes: readonly Scope[] = ['total', ...subjects];

type Window = NoticeWindow & { readonly say: string };

/** What was read of a notice, each beside its words, for a person to let stand or not. */
export function NoticePanel({ document, title, notice, session, library, onChosen }: Props) {
  const { year, alsoFor, figures, open } = notice;
  const [topics, setTopics] = useState(notice.topics);
  const [windows, setWindows] = useState<readonly Window[]>(() =>
    notice.windows.map((w) => ({ ...w, say: sayOf(w) })),
  );
  const own = library.sectors.filter((s) => s.follows === undefined);
  const [sector, setSector] = useState(() => sectorMeant(title, library));
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const periods = own.find((s) => s.sector === sector)?.periods ?? [];
  const before = periods[periods.length - 1]?.requirements ?? [];
  const atLeastBefore = (one: Scope) => {
    const found = before.find((r) => r.scope === one && !r.part);
    return found && plain(found.atLeast);
  };
  const stays = (key: string) => !out.has(key);
  const tick = (key: string) => ({
    checked: stays(key),
    onChange: () => setOut(new Set(stays(key) ? [...out, key] : [...out].filter((one) => one !== key))),
  });
  const unsaid = scopes.filter(
    (one) => atLeastBefore(one) !== undefined && !figures.some((f) => f.scope === one && stays(one)),
  );
  const chosen = {
    document,
    year,
    sector,
    topics: stays('topics') ? topics : undefined,
    windows: windows.filter((_, i) => stays(`w${i}`)),
    figures: figures.filter((f) => stays(f.scope)),
    asBefore: figures.length > 0 ? unsaid.filter((one) => stays(`as-before ${one}`)) : [],
  };
  const replaced = replacedBy(session.now, library, chosen);
  const problem = problemOf();
  return (
    <form
      class="edit-new edit-notice"
      aria-labelledby="edit-notice"
      onSubmit={(e) => {
        e.preventDefault();
        if (problem === undefined) onChosen(chosen);
      }}
    >
      <h3 id="edit-notice" tabIndex={-1} ref={heading}>
        按这份通知写{year}年度
      </h3>
      <p>红字是原话。逐项对照：不对的改好，或者去掉勾。</p>
      {alsoFor.length > 0 && (
        <p class="edit-note">
          题目里还有{alsoFor.join('、')}年度。学时从{year}年起，一直用到下一份通知；公需专题和学习时间只写进
          {year}年度，别的年度请另外新建。
        </p>
      )}
      {open.map((one) => (
        <p key={one} class="edit-note">
          {one}，没有替您选，请写好以后在“行业的要求”里填。
        </p>
      ))}
      {replaced.length > 0 && <p class="edit-note">已经写了{replaced.join('、')}，照这样写会换成这份的。</p>}
      <div class="edit-field">
        <label for="edit-notice-sector">说的是谁</label>
        <select id="edit-notice-sector" value={sector} onChange={(e) => setSector(e.currentTarget.value)}>
          {own.map((s) => (
            <option key={s.sector} value={s.sector}>
              {s.name}
            </option>
          ))}
        </select>
      </div>
      {topics && (
        <fieldset>
          <legend>公需专题</legend>
          <label>
            <input type="checkbox" {...tick('topics')} />
            {topics.isMore && '加上'}
            {topics.names.join('、')}
          </label>
          <q>{topics.quote}</q>
          <div class="edit-field">
            <label for="edit-notice-topics">怎样选、各学多少（给读者看的一句话）</label>
            <textarea
              id="edit-notice-topics"
              rows={2}
              value={topics.say}
              onInput={(e) => setTopics({ ...topics, say: e.currentTarget.value })}
            />
          </div>
        </fieldset>
      )}
      {windows.map((w, i) => (
        <WindowField
          key={w.quote}
          id={`edit-notice-w${i}`}
          window={w}
          ticked={tick(`w${i}`)}
          onWindow={(next) => setWindows(windows.map((one) => (one === w ? next : one)))}
        />
      ))}
      {figures.length > 0 && (
        <fieldset>
          <legend>最低学时</legend>
          {figures.map((f) => (
            <p key={f.scope}>
              <label>
                <input type="checkbox" {...tick(f.scope)} />
                {choiceWords[f.scope] ?? '合计'}至少 {f.atLeast}
              </label>{' '}
              <q>{f.quote}</q>
            </p>
          ))}
          {unsaid.map((one) => (
            <p key={one}>
              <label>
                <input type="checkbox" {...tick(`as-before ${one}`)} />
                {choiceWords[one] ?? '合计'}照上一段的 {atLeastBefore(one)}（编者推定：这份没有说）
              </label>
            </p>
          ))}
        </fieldset>
      )}
      <p class="edit-said" aria-live="polite">
        {problem}
      </p>
      <button type="submit" class="primary" disabled={problem !== undefined}>
        照这样写
      </button>
    </form>
  );

  function problemOf(): string | undefined {
    if (!chosen.topics && chosen.windows.length === 0 && chosen.figures.length === 0)
      return '一项也没有选，没有要写的。';
    if (chosen.windows.some((w) => w.subjects.length === 0))
      return '有一段时间的原话没有说哪些科目，请选一下。';
    const slip = chosen.figures.length > 0 ? sectorSlip(session.now, sector, year) : undefined;
    return slip && `${slip}；或者换一个行业，或者去掉学时前面的勾。`;
  }
}

interface Tick {
  readonly checked: boolean;
  readonly onChange: () => void;
}

interface WindowProps {
  readonly id: string;
  readonly window: Window;
  readonly ticked: Tick;
  readonly onWindow: (window: Window) => void;
}

function WindowField({ id, window: w, ticked, onWindow }: WindowProps) {
  const toggle = (one: Subject) =>
    onWindow({ ...w, subjects: subjects.filter((s) => w.subjects.includes(s) !== (s === one)) });
  return (
    <fieldset>
      <legend>
        <label>
          <input type="checkbox" {...ticked} />
          {w.kind === 'study' ? '学习时间' : '补学时间'}
        </label>
      </legend>
      <q>{w.quote}</q> {w.noMakeUp !== undefined && w.noMakeUp !== w.quote && <q>{w.noMakeUp}</q>}
      <fieldset class="edit-notice-subjects">
        <legend>哪些科目</legend>
        {subjects.map((one) => (
          <label key={one}>
            <input type="checkbox" checked={w.subjects.includes(one)} onChange={() => toggle(one)} />
            {choiceWords[one]}
          </label>
        ))}
      </fieldset>
      <div class="edit-field">
        <label for={id}>给读者看的一句话</label>
        <input
          id={id}
          type="text"
          value={w.say}
          onInput={(e) => onWindow({ ...w, say: e.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}

function spanOf({ opens, closes }: NoticeWindow): string {
  const isOneYear = opens?.slice(0, 4) === closes.slice(0, 4);
  const last = printedDay(closes);
  return opens ? `${printedDay(opens)}至${isOneYear ? last.replace(/^\d+年/, '') : last}` : `到${last}为止`;
}

function sayOf(w: NoticeWindow): string {
  const names = w.subjects.map((one) => choiceWords[one]).join('、');
  if (w.kind === 'makeUp') return `没有学完的，${spanOf(w)}补学`;
  return `${names}${spanOf(w)}学习${w.noMakeUp === undefined ? '' : '，不再补学'}`;
}
