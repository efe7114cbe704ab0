import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenDeadline } from '~/edit/make/deadlines-written';
import { besideKey, choiceKey, figureGroups, type Settled } from '~/edit/make/figure-groups';
import { type Chosen, isWritten, replacedBy, sectorMeant } from '~/edit/make/from-notice';
import type { NoticeDocument } from '~/edit/make/notice-basis';
import { lastDay } from '~/edit/make/notice-days';
import { leftBy } from '~/edit/make/notice-left';
import { followersOf, leavesOut, namedApart } from '~/edit/make/parted-sector';
import { staleNotes } from '~/edit/make/stale-notes';
import type { Notice, NoticeDeadline, NoticeWindow } from '~/paste/notice-parts';
import type { Day } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';
import { DeadlineField, deadlineOf } from './DeadlineField';
import { NoticeFigures } from './NoticeFigures';
import { NoticeFollowers } from './NoticeFollowers';
import { NoticeYears } from './NoticeYears';
import { noticeProblem } from './notice-problem';
import type { Session } from './session';
import { useTimesAsked } from './use-times-asked';
import { type Window, WindowField, windowOf } from './WindowField';

interface Props {
  readonly document: NoticeDocument;
  readonly title: string;
  readonly notice: Notice;
  /** When it was issued, and the line that says so. */
  readonly issued?: { readonly on: Day; readonly quote: string | undefined } | undefined;
  readonly session: Session;
  readonly library: Library;
  readonly onChosen: (chosen: Chosen) => void;
}

/** What was read of a notice, each beside its words, for a person to let stand or not. */
export function NoticePanel({ document, title, notice, issued, session, library, onChosen }: Props) {
  const { year, alsoFor, apart, unused } = notice;
  const [topics, setTopics] = useState(notice.topics);
  const [windows, setWindows] = useState<readonly Window[]>(() => notice.windows.map(windowOf));
  const [deadlines, setDeadlines] = useState<readonly ChosenDeadline[]>(() =>
    notice.deadlines.map((d) => deadlineOf(d, year)),
  );
  const [datedOn, setDatedOn] = useState(issued?.on ?? '');
  const [settled, setSettled] = useState<Settled>({ picked: {}, rest: {} });
  const [sector, setSector] = useState(() => sectorMeant(title, library));
  const [out, setOut] = useState<ReadonlySet<string>>(
    () =>
      new Set([
        ...notice.deadlines.flatMap((d, i) => (/公布|发布|印发/.test(d.deed) ? [`d${i}`] : [])),
        ...namedApart(library, notice.apart.filter(leavesOut)).map((s) => `with ${s.sector}`),
      ]),
  );
  const last = Math.max(year, ...alsoFor);
  const [isForGood, setForGood] = useState(() => notice.figures.some(({ quote }) => /每年|年起/.test(quote)));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const stays = (key: string) => !out.has(key);
  const rules = notice.rules.filter((_, i) => stays(`rule${i}`));
  const forAll = rules.filter((rule) => rule.sectors === undefined);
  const groups = figureGroups(notice, sector, library, settled, stays).map((group) => {
    const kept = group.figures.filter((f) => stays(group.key + f.scope));
    const parts = group.parts.filter((one) => stays(besideKey(group, one)));
    const asked = [...kept, ...parts.map(({ key, atLeast }) => ({ scope: key, atLeast }))];
    const ruled = group.key === '' ? forAll : [];
    const stale = asked.length > 0 ? staleNotes(session.now, group.sector, year, asked, ruled) : [];
    return { ...group, kept, stale };
  });
  const [main, ...apartGroups] = groups as [(typeof groups)[0], ...typeof groups];
  const chosenOf = (group: (typeof groups)[0]) => {
    const { sector: whose, key, kept: figures, unsaid, rest } = group;
    const parts = group.parts.filter((one) => stays(besideKey(group, one)));
    const notCounted = group.notCounted.filter((one) => stays(besideKey(group, one)));
    const notesEnd = group.stale.filter(({ say }) => stays(`note ${say}`));
    const own = { sector: whose, figures, parts, notCounted, rest, notesEnd };
    const asBefore = unsaid.map((u) => u.scope).filter((one) => stays(`as-before ${key}${one}`));
    return { ...own, asBefore: isWritten(own) ? asBefore : [] };
  };
  const own = chosenOf(main);
  const others = apartGroups.map(chosenOf).filter(isWritten);
  const followers = isWritten(own)
    ? followersOf(library, sector).filter((f) => !others.some((one) => one.sector === f.sector))
    : [];
  const nameOf = (one: string) => library.sectors.find((s) => s.sector === one)?.short ?? '';
  const open = notice.open.filter((one) => !notice.choices.some((choice) => choice.says === one));
  const put = notice.choices.filter((one) => settled.picked[choiceKey(one)] === null);
  const tick = (key: string) => ({
    checked: stays(key),
    onChange: () => setOut(new Set(stays(key) ? [...out, key] : [...out].filter((one) => one !== key))),
  });
  const parted = followers.map((f) => f.sector).filter((one) => !stays(`with ${one}`));
  const isForAll = library.sectors[0]?.sector === sector;
  const asked = isForAll ? namedApart(library, apart).filter((one) => one.sector !== sector) : [];
  const timed =
    asked.length === 0
      ? []
      : [
          ...windows.map((w, i) => ({ key: `w${i}`, ...w })),
          ...deadlines.map((d, i) => ({ key: `d${i}`, ...d })),
        ].filter(({ key, sectors }) => sectors === undefined && stays(key));
  const times = useTimesAsked(
    timed.map(({ key }) => key),
    asked,
    apart,
  );
  const leftOut = (key: string) => {
    const own = times.leftOutOf(key);
    return own && { except: [...own, ...parted.filter((one) => !asked.some((a) => a.sector === one))] };
  };
  const chosen = {
    document,
    year,
    datedOn: datedOn !== issued?.on && datedOn !== '' ? datedOn : undefined,
    ...own,
    rest: undefined,
    others,
    topics: stays('topics') ? topics : undefined,
    windows: windows.flatMap((w, i) => (stays(`w${i}`) ? [{ ...w, ...leftOut(`w${i}`) }] : [])),
    to: isForGood ? undefined : last,
    deadlines: deadlines.flatMap((d, i) => (stays(`d${i}`) ? [{ ...d, ...leftOut(`d${i}`) }] : [])),
    left: leftBy(
      notice,
      [...open, ...put.map((choice) => choice.says)],
      groups.map((group) => (isWritten(chosenOf(group)) ? group : { ...group, besides: [] })),
      session.now,
    ),
    rules,
    apart,
    parted,
  };
  const replaced = replacedBy(session.now, library, chosen);
  const problem =
    noticeProblem({ chosen, windows, deadlines, groups, settled, stays, files: session.now, library }) ??
    times.problem;
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
      <p>左边有红线的是原话。逐项对照：不对的改好，或者去掉勾。</p>
      {alsoFor.length > 0 && (
        <p class="edit-note">
          题目里还有{alsoFor.join('、')}年度。公需专题和学习时间只写进{year}年度，别的年度请另外新建。
        </p>
      )}
      {open.map((one) => (
        <p key={one} class="edit-note">
          {one}，没有替您选，照这样写好以后再填，列在“还要看的”里。
        </p>
      ))}
      {replaced.length > 0 && <p class="edit-note">已经写了{replaced.join('、')}，照这样写会换成这份的。</p>}
      <div class="edit-field">
        <label for="edit-notice-sector">说的是谁</label>
        <select id="edit-notice-sector" value={sector} onChange={(e) => setSector(e.currentTarget.value)}>
          {library.sectors.map((s) => (
            <option key={s.sector} value={s.sector}>
              {s.name}
            </option>
          ))}
        </select>
      </div>
      {issued && (
        <div class="edit-field">
          <label for="edit-notice-issued">成文日期</label>
          {issued.quote !== undefined && <q>{issued.quote}</q>}
          <input
            id="edit-notice-issued"
            type="date"
            max={lastDay}
            value={datedOn}
            onInput={(e) => setDatedOn(e.currentTarget.value)}
          />
        </div>
      )}
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
          key={i}
          id={`edit-notice-w${i}`}
          window={w}
          read={notice.windows[i] as NoticeWindow}
          whose={w.sectors?.map(nameOf).join('、')}
          ticked={tick(`w${i}`)}
          onWindow={(next) => setWindows(windows.map((one) => (one === w ? next : one)))}
        >
          {w.notFor?.map(({ sectors, quote }) => (
            <p key={quote}>
              {sectors.map(nameOf).join('、')}除外：<q>{quote}</q>
            </p>
          ))}
          {times.fieldOf(`w${i}`)}
        </WindowField>
      ))}
      {deadlines.map((d, i) => (
        <DeadlineField
          key={i}
          id={`edit-notice-d${i}`}
          year={year}
          deadline={d}
          read={notice.deadlines[i] as NoticeDeadline}
          whose={d.sectors?.map(nameOf).join('、')}
          ticked={tick(`d${i}`)}
          onDeadline={(next) => setDeadlines(deadlines.map((one) => (one === d ? next : one)))}
        >
          {times.fieldOf(`d${i}`)}
        </DeadlineField>
      ))}
      {groups
        .filter((group) =>
          [group.figures, group.choices, group.parts, group.notCounted].some((all) => all.length > 0),
        )
        .map((group) => (
          <NoticeFigures
            key={group.key}
            group={group}
            tick={tick}
            year={year}
            settled={settled}
            onSettled={setSettled}
          />
        ))}
      {[own, ...others].some(isWritten) && (
        <NoticeYears last={last} isForGood={isForGood} onForGood={setForGood} />
      )}
      {followers.length > 0 && (
        <NoticeFollowers
          sector={sector}
          followers={followers}
          apart={apart}
          library={library}
          tick={tick}
          year={year}
        />
      )}
      {notice.rules.length > 0 && (
        <fieldset>
          <legend>一起告诉读者的话</legend>
          {notice.rules.map(({ quote, sectors }, i) => (
            <label key={quote}>
              <input type="checkbox" {...tick(`rule${i}`)} />
              {sectors && `${sectors.map(nameOf).join('、')}：`}
              <q>{quote}</q>
            </label>
          ))}
        </fieldset>
      )}
      {unused.length > 0 && (
        <section aria-label="读到了、没有用上的日子">
          <p>还读到这些，没有写进去；照这样写好以后列在“还要看的”里，不急的另外列。要写的，按说的地方写：</p>
          <ul>
            {[...unused]
              .sort((a, b) => Number(b.isUrgent ?? false) - Number(a.isUrgent ?? false))
              .map(({ words, quote, goes, isUrgent }) => (
                <li key={words + quote}>
                  <b>{words}</b> <q>{quote}</q> {goes}
                  {!isUrgent && '（不急）'}。
                </li>
              ))}
          </ul>
        </section>
      )}
      <div class="edit-submit">
        <button type="submit" class="primary" disabled={problem !== undefined}>
          照这样写
        </button>
        <p class="edit-said" aria-live="polite">
          {problem?.says}{' '}
          {problem?.at !== undefined && (
            <button type="button" class="as-link" onClick={() => toField(problem.at as string)}>
              到那里去
            </button>
          )}{' '}
          {problem === times.problem && times.alike && (
            <button type="button" class="as-link" onClick={times.alike.take}>
              {times.alike.says}
            </button>
          )}
        </p>
      </div>
    </form>
  );
}

function toField(id: string): void {
  const field = document.getElementById(id);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
