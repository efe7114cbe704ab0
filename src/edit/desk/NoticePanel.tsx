import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenDeadline } from '~/edit/make/deadlines-written';
import { choiceKey, figureGroups, type Settled } from '~/edit/make/figure-groups';
import { type Chosen, replacedBy, sectorMeant } from '~/edit/make/from-notice';
import type { NoticeDocument } from '~/edit/make/notice-basis';
import { lastDay } from '~/edit/make/notice-days';
import { leftBy } from '~/edit/make/notice-left';
import { asApart, followersOf, leavesOut, namedApart } from '~/edit/make/parted-sector';
import { staleNotes } from '~/edit/make/stale-notes';
import type { Notice, NoticeDeadline, NoticeWindow } from '~/paste/notice-parts';
import type { Day } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';
import { DeadlineField, deadlineOf } from './DeadlineField';
import { LeftOutField } from './LeftOutField';
import { NoticeFigures } from './NoticeFigures';
import { NoticeFollowers } from './NoticeFollowers';
import { NoticeYears } from './NoticeYears';
import { noticeProblem } from './notice-problem';
import type { Session } from './session';
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
  /** Of each time that was asked about, those of the sectors set apart for whom it does not hold. */
  const [left, setLeft] = useState<Readonly<Record<string, readonly string[] | undefined>>>({});
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
  const groups = figureGroups(notice, sector, library, settled, stays).map((group) => ({
    ...group,
    kept: group.figures.filter((f) => stays(group.key + f.scope)),
  }));
  const [main, ...apartGroups] = groups as [(typeof groups)[0], ...typeof groups];
  const chosenOf = ({ sector: whose, key, kept, unsaid, rest }: (typeof groups)[0]) => ({
    sector: whose,
    figures: kept,
    rest,
    asBefore:
      kept.length > 0 ? unsaid.map((u) => u.scope).filter((one) => stays(`as-before ${key}${one}`)) : [],
  });
  const others = apartGroups.map(chosenOf).filter((one) => one.figures.length > 0);
  const followers =
    main.kept.length > 0
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
  const timesAsked =
    asked.length === 0
      ? []
      : [
          ...windows.map((w, i) => ({ key: `w${i}`, ...w })),
          ...deadlines.map((d, i) => ({ key: `d${i}`, ...d })),
        ]
          .filter(({ key, sectors }) => sectors === undefined && stays(key))
          .map(({ key }) => key);
  const leftOut = (key: string) => {
    const own = timesAsked.includes(key) ? left[key] : undefined;
    return own && { except: [...own, ...parted.filter((one) => !asked.some((a) => a.sector === one))] };
  };
  const leftOutField = (key: string) => {
    const others = timesAsked.filter((one) => one !== key && left[one] === undefined);
    return (
      timesAsked.includes(key) && (
        <LeftOutField
          id={leftOutId(key)}
          sectors={asked}
          apart={asApart(asked, apart)}
          left={left[key]}
          onLeft={(own) => setLeft({ ...left, [key]: own })}
          others={others.length}
          onAlike={() => setLeft({ ...left, ...Object.fromEntries(others.map((one) => [one, left[key]])) })}
        />
      )
    );
  };
  const stale = staleNotes(session.now, sector, year, main.kept);
  const chosen = {
    document,
    year,
    datedOn: datedOn !== issued?.on && datedOn !== '' ? datedOn : undefined,
    ...chosenOf(main),
    rest: undefined,
    others,
    topics: stays('topics') ? topics : undefined,
    windows: windows.flatMap((w, i) => (stays(`w${i}`) ? [{ ...w, ...leftOut(`w${i}`) }] : [])),
    to: isForGood ? undefined : last,
    notesEnd: stale.filter(({ say }) => stays(`note ${say}`)),
    deadlines: deadlines.flatMap((d, i) => (stays(`d${i}`) ? [{ ...d, ...leftOut(`d${i}`) }] : [])),
    left: leftBy(
      notice,
      [...open, ...put.map((choice) => choice.says)],
      groups.filter(({ kept }) => kept.length > 0),
    ),
    apart,
    parted,
  };
  const replaced = replacedBy(session.now, library, chosen);
  const unasked = timesAsked.find((key) => left[key] === undefined);
  const problem =
    noticeProblem({ chosen, windows, deadlines, groups, settled, stays, files: session.now, library }) ??
    (unasked
      ? {
          says: `通知另有说法的行业（${asked.map((a) => a.short).join('、')}）照不照这个时间，请选一下。`,
          at: leftOutId(unasked),
        }
      : undefined);
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
          {leftOutField(`w${i}`)}
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
          {leftOutField(`d${i}`)}
        </DeadlineField>
      ))}
      {groups
        .filter(({ figures, choices }) => figures.length + choices.length > 0)
        .map((group) => (
          <NoticeFigures
            key={group.key}
            group={group}
            stale={group === main ? stale : []}
            tick={tick}
            year={year}
            settled={settled}
            onSettled={setSettled}
          />
        ))}
      {(main.kept.length > 0 || others.length > 0) && (
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
      {unused.length > 0 && (
        <section aria-label="读到了、没有用上的日子">
          <p>还读到这些日子，没有写进去；照这样写好以后列在“不急的”里。要写的，按说的地方写：</p>
          <ul>
            {unused.map(({ words, quote, goes }) => (
              <li key={words + quote}>
                <b>{words}</b> <q>{quote}</q> {goes}。
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
          )}
        </p>
      </div>
    </form>
  );
}

/** The field in which somebody says for whom a time does not hold. */
function leftOutId(key: string): string {
  return `edit-notice-${key}-left`;
}

function toField(id: string): void {
  const field = document.getElementById(id);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
