import { useEffect, useState } from 'preact/hooks';
import { LinkProblems } from '~/islands/link-problems/LinkProblems';
import { fetchSummary } from '~/islands/record/SummaryLoader';
import { appliedTo } from '~/rules/applied';
import { assess } from '~/rules/assess';
import { yearOf } from '~/rules/day';
import { readHours } from '~/rules/read-hours';
import { type Asked, doneHours } from '~/rules/record';
import { type Answers, hoursIn, nothingTyped, type Readings, readAll } from './answers';
import { Fields } from './Fields';
import { FramedTools } from './FramedTools';
import { isLink, linkTo, readLink } from './link';
import { Result } from './Result';
import { forget, save, savedAnswers } from './saved';
import { type Shelf, ShelfProvider, useShelf } from './shelf';
import { Tools } from './Tools';
import { useHash } from './use-hash';
import { useToday } from './use-today';
import { Views } from './Views';
import { hasStarted, outcomeNames, verdict } from './verdict';

interface State {
  readonly draft: Answers;
  readonly problems: readonly string[];
  readonly cleared?: Answers;
}

interface IslandProps {
  readonly shelf: Shelf;
  /** Whether a learning log may be kept here too (逐条记). */
  readonly withLog?: boolean;
}

/** Is my year done? The page as built waits for the reader's own day and answers. */
export default function CheckerIsland({ shelf, withLog = false }: IslandProps) {
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  if (here) return <ShelfProvider value={shelf}>{withLog ? <Views /> : <Checker />}</ShelfProvider>;
  return <p class="soft">正在打开自查……如果一直没有出来，可能是浏览器关掉了脚本，请对照下面的表。</p>;
}

interface Props {
  /** Whether the result can be kept as a summary (年度小结). */
  readonly withSummary?: boolean;
}

/** Year, sector, hours in; the verdict and its words out, as they are typed. */
export function Checker({ withSummary = false }: Props) {
  const shelf = useShelf();
  const today = useToday();
  useEffect(() => {
    if (withSummary) fetchSummary();
  }, []);
  const start: Answers = { year: yearOf(today), sector: shelf.sectors[0]?.sector ?? '', typed: nothingTyped };
  const [state, setState] = useState(() => opening(shelf, start));
  const { draft, problems, cleared } = state;

  useHash(() => {
    if (shelf.framed) return;
    if (location.hash === '' || isLink(location.hash)) setState(opening(shelf, start));
  });

  const rules = shelf.sectors.find((s) => s.sector === draft.sector);
  const perDay =
    rules && draft.year !== undefined ? appliedTo(rules, draft.year)?.period.day?.hours : undefined;
  const link = (to: Answers) => linkTo(to, (typed) => readHours(typed, perDay));
  const readings = readAll(draft.typed, perDay);

  const assessment =
    rules && draft.year !== undefined
      ? assess({ year: draft.year, hours: hoursIn(readings) }, rules, today)
      : undefined;

  const change = (part: Partial<Answers>) => {
    const next = { ...draft, ...part };
    setState({ draft: next, problems: [] });
    if (shelf.framed) return;
    history.replaceState(history.state, '', link(next));
    save(next);
  };
  const clear = () => {
    setState({ draft: start, problems: [], cleared: draft });
    if (shelf.framed) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    forget();
  };

  return (
    <section
      class="checker"
      aria-label="自查"
      data-outcome={assessment?.outcome ?? 'incomplete'}
      data-basis={assessment?.basis}
      data-started={hasStarted(readings)}
    >
      <div class="asks">
        <LinkProblems problems={problems} />
        <Fields
          answers={draft}
          sectors={shelf.sectors}
          rules={rules}
          readings={readings}
          perDay={perDay}
          thisYear={yearOf(today)}
          onChange={change}
        />
      </div>
      <p class="verdict" role="status">
        <b>{outcomeNames[assessment?.outcome ?? 'incomplete']}</b>{' '}
        {assessment && rules
          ? verdict({ assessment, year: draft.year as number, rules, readings })
          : '请先选好年度和行业。'}
      </p>
      <div class="tells">
        {assessment && rules && (
          <Result assessment={assessment} year={draft.year as number} rules={rules} today={today} />
        )}
        {shelf.framed ? (
          <FramedTools
            whole={`${shelf.base}check/${link(draft)}`}
            onClear={clear}
            onUndo={cleared && (() => change(cleared))}
          />
        ) : (
          <Tools
            link={location.href.split('#')[0] + link(draft)}
            asked={withSummary ? askedOf(draft, readings) : undefined}
            onClear={clear}
            onUndo={cleared && (() => change(cleared))}
          />
        )}
      </div>
    </section>
  );
}

/** What a summary is made of; none while there is nothing to sum up. */
function askedOf({ year, sector }: Answers, readings: Readings): Omit<Asked, 'day'> | undefined {
  if (year === undefined || sector === undefined || !hasStarted(readings)) return undefined;
  return { year, sector, done: doneHours(hoursIn(readings)) };
}

/** The answers a visit starts with: the link's, or else those kept here, or else none. */
function opening(shelf: Shelf, start: Answers): State {
  const ids = shelf.sectors.map((s) => s.sector);
  const read = readLink(location.hash, ids);
  if (read) return { draft: { ...start, ...read.answers }, problems: read.problems };
  const saved = shelf.framed ? undefined : savedAnswers();
  const sector = ids.find((id) => id === saved?.sector) ?? start.sector;
  return { draft: { ...start, ...saved, ...(sector === undefined ? {} : { sector }) }, problems: [] };
}
