import '~/parts/in-translation';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Answers,
  hoursIn,
  isBlank,
  nothingTyped,
  type Readings,
  readAll,
} from '~/parts/answers/answers';
import {
  type Before,
  canKeep,
  forget,
  keepBefore,
  keptAnswers,
  keptFor,
  save,
  savedAnswers,
  savedBefore,
} from '~/parts/answers/saved';
import { isLink } from '~/parts/link/is-link';
import { LinkProblems } from '~/parts/link/LinkProblems';
import { fetchSummary } from '~/parts/record/SummaryLoader';
import { type Shelf, useShelf } from '~/parts/shelf';
import { keepSector, onChosen, siteSectorOf } from '~/parts/site-sector';
import { useToday } from '~/parts/today/use-today';
import { WrongClock } from '~/parts/today/WrongClock';
import { useHash } from '~/parts/use-hash';
import { Result } from '~/parts/verdict/Result';
import { appliedTo } from '~/rules/duty/applied';
import { assess } from '~/rules/duty/assess';
import { yearOf } from '~/rules/duty/day';
import type { Hours } from '~/rules/duty/hours';
import { moreFields, situationKey, situationsIn } from '~/rules/duty/more-fields';
import { readHours } from '~/rules/duty/read-hours';
import { onlyOf, secondsIn } from '~/rules/duty/seconds';
import type { Period } from '~/rules/duty/sector';
import { type Asked, doneHours } from '~/rules/record/record';
import { hasStarted, verdict } from '~/says/verdict-says';
import { everyVerdict } from './every-verdict';
import { Fields } from './Fields';
import { FramedTools } from './FramedTools';
import { KeptList } from './KeptList';
import { linkKeys, linkTo, type More } from './link';
import { fetchReader, linkReader, notFetched } from './link-reader';
import { OfLink } from './OfLink';
import { Tools } from './Tools';
import { useKeptElsewhere } from './use-kept-elsewhere';
import { VerdictLine } from './VerdictLine';

interface State {
  readonly draft: Answers;
  readonly problems: readonly string[];
  readonly added?: readonly string[];
  /** The answers are a link's: looked at, not kept, until the person takes them. */
  readonly ofLink: boolean;
  /** What was there before, to be had again. */
  readonly before?: Before | undefined;
  /** Numbers left behind in another year or sector. */
  readonly left?: Answers | undefined;
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
  const start: Answers = { year: yearOf(today), sector: firstSector(shelf), typed: nothingTyped };
  const [state, setState] = useState(() => opening(shelf, start));
  const { draft, problems, added, ofLink, before, left } = state;

  useHash(() => {
    if (shelf.framed) return;
    if (location.hash === '') setState(opening(shelf, start));
    else if (isLink(location.hash)) fetchReader().then(() => setState(opening(shelf, start)));
  });
  useKeptElsewhere(() => setState((now) => (shelf.framed ? now : asKept(shelf, now))));

  const rules = rulesFor(shelf, draft);
  const period = periodFor(shelf, draft);
  const readings = readAll(draft.typed, period?.day?.hours);
  const hours = hoursIn(readings);

  const assessment =
    rules && draft.year !== undefined
      ? assess({ year: draft.year, hours, situation: draft.typed[situationKey] }, rules, today)
      : undefined;
  const seconds =
    rules && draft.year !== undefined ? secondsIn(rules, draft.year, onlyOf(draft.year, hours), today) : [];

  /** Shows answers as one's own, and keeps them. */
  const own = (next: Answers, more: Partial<State> = {}) => {
    setState({ draft: next, problems: [], ofLink: false, ...more });
    if (shelf.framed) return;
    keepBefore(more.before);
    history.replaceState(history.state, '', linkOf(shelf, next));
    save(next);
  };
  const change = (part: Partial<Answers>) => {
    if (part.sector && !shelf.framed) keepSector(part.sector);
    const next = { ...draft, ...part };
    // Where nothing of one's own is kept, what one types is one's own.
    if (ofLink && (!part.typed || keptFor(draft))) {
      setState({ draft: next, problems: [], ofLink, before });
      history.replaceState(history.state, '', linkOf(shelf, next));
    } else if (part.typed || shelf.framed || !canKeep()) own(next);
    else {
      const typed = keptFor(next);
      own({ ...next, typed: typed ?? nothingTyped }, typed ? {} : { left: draft });
    }
  };
  const chosen = useRef<(sector: string) => void>(() => {});
  chosen.current = (sector) => sector !== draft.sector && change({ sector });
  useEffect(() => onChosen(() => chosen.current(firstSector(shelf))), []);
  const clear = () => {
    const kept = shelf.framed || ofLink ? [] : keptAnswers();
    const was = { says: '恢复刚才清空的', draft, ofLink, kept };
    setState({
      draft: ofLink ? { ...draft, typed: nothingTyped } : start,
      problems: [],
      ofLink,
      before: was,
    });
    if (shelf.framed) return;
    keepBefore(was);
    history.replaceState(history.state, '', location.pathname + location.search);
    if (!ofLink) forget();
  };
  const goBack = ({ draft: to, ofLink: wasLink, kept }: Before) => {
    for (const one of kept) save(one);
    if (!wasLink) return own(to);
    keepBefore(undefined);
    setState({ draft: to, problems: [], ofLink: true });
    history.replaceState(history.state, '', linkOf(shelf, to));
  };
  const take = () => {
    const mine = keptFor(draft);
    const was = mine && { says: '换回我原来的', draft: { ...draft, typed: mine }, ofLink: false, kept: [] };
    own(draft, { before: was });
  };
  const mine = () =>
    own({ ...start, ...(keptFor(draft) ? { ...draft, typed: keptFor(draft) } : savedAnswers()) } as Answers);
  const undo = before && { says: before.says, go: () => goBack(before) };

  return (
    <section
      class="checker"
      aria-label="自查"
      data-outcome={assessment?.outcome ?? 'incomplete'}
      data-basis={assessment?.basis}
      data-why={assessment?.outcome === 'not-judged' ? assessment.why : undefined}
      data-started={hasStarted(readings)}
    >
      <div class="asks">
        <WrongClock />
        <LinkProblems problems={problems} added={added ?? []} />
        {ofLink && <OfLink mine={keptFor(draft)} onTake={take} onMine={mine} />}
        <Fields
          answers={draft}
          sectors={shelf.sectors}
          rules={rules}
          readings={readings}
          period={period}
          thisYear={yearOf(today)}
          onChange={change}
        />
        {!shelf.framed && (
          <KeptList shown={ofLink ? undefined : draft} left={left} onOpen={own} onCarry={change} />
        )}
      </div>
      <VerdictLine
        outcome={assessment?.outcome ?? 'incomplete'}
        started={hasStarted(readings) || assessment?.outcome === 'not-judged'}
        says={
          assessment && rules
            ? verdict({ assessment, year: draft.year as number, rules, readings })
            : '请先选好年度和行业。'
        }
        others={shelf.framed && rules ? everyVerdict(draft.year as number, rules, today) : []}
      />
      <div class="tells">
        {assessment && rules && (
          <Result
            assessment={assessment}
            seconds={seconds}
            year={draft.year as number}
            rules={rules}
            today={today}
            link={linkOf(shelf, draft)}
          />
        )}
        {shelf.framed ? (
          <FramedTools whole={`${shelf.base}check/${linkOf(shelf, draft)}`} onClear={clear} undo={undo} />
        ) : (
          <Tools
            link={location.href.split(/[?#]/)[0] + linkOf(shelf, draft)}
            asked={withSummary ? askedOf(draft, readings) : undefined}
            onClear={clear}
            undo={undo}
          />
        )}
      </div>
    </section>
  );
}

/** What a summary is made of; none while there is nothing to sum up. */
function askedOf(answers: Answers, readings: Readings): Omit<Asked, 'day'> | undefined {
  const { year, sector } = answers;
  if (year === undefined || sector === undefined || !hasStarted(readings)) return undefined;
  const situation = answers.typed[situationKey];
  return { year, sector, ...(situation ? { situation } : {}), done: doneHours(hoursIn(readings)) };
}

/** The sector that the site remembers, or the one used last, or the first; in a frame nothing is remembered. */
function firstSector({ sectors, framed }: Shelf, last?: string): string {
  const ids = sectors.map((s) => s.sector);
  return (framed ? undefined : siteSectorOf(ids)) ?? last ?? ids[0] ?? '';
}

function rulesFor(shelf: Shelf, { sector }: Omit<Answers, 'typed'>) {
  return shelf.sectors.find((s) => s.sector === sector);
}

/** The figures these answers are judged by. */
function periodFor(shelf: Shelf, answers: Omit<Answers, 'typed'>): Period | undefined {
  const rules = rulesFor(shelf, answers);
  return rules && answers.year !== undefined ? appliedTo(rules, answers.year)?.period : undefined;
}

/** How many hours make a day for these answers, where the texts convert days. */
function perDayFor(shelf: Shelf, answers: Omit<Answers, 'typed'>): Hours | undefined {
  return periodFor(shelf, answers)?.day?.hours;
}

function linkOf(shelf: Shelf, answers: Answers): string {
  return linkTo(
    answers,
    (typed) => readHours(typed, perDayFor(shelf, answers)),
    moreOf(shelf).of(answers).fields,
  );
}

/** What a link may say beside year, sector and subjects. */
function moreOf(shelf: Shelf): More {
  return {
    keys: linkKeys(shelf.sectors),
    of: (answers) => {
      const rules = rulesFor(shelf, answers);
      const { year } = answers;
      if (!rules || year === undefined) return { fields: [], situations: [] };
      const situations = situationsIn(rules, year).map(({ key }) => key);
      return { fields: moreFields(rules, year), situations };
    },
  };
}

/** The answers a visit starts with: the link's, or else those kept here, or else none. */
function opening(shelf: Shelf, start: Answers): State {
  const ids = shelf.sectors.map((s) => s.sector);
  const more = moreOf(shelf);
  const read = linkReader()?.readLink(
    location.hash,
    ids,
    (asked) => perDayFor(shelf, { ...start, ...asked }),
    {
      ...more,
      of: (asked) => more.of({ ...start, ...asked }),
    },
  );
  const before = shelf.framed ? undefined : savedBefore();
  if (!read) {
    const saved = shelf.framed ? undefined : savedAnswers();
    const mine = saved && keptFor(saved) ? ids.find((id) => id === saved.sector) : undefined;
    const last = ids.find((id) => id === saved?.sector);
    const asked = { ...start, ...saved, sector: mine ?? firstSector(shelf, last) };
    return {
      draft: { ...asked, typed: (shelf.framed ? undefined : keptFor(asked)) ?? nothingTyped },
      problems: isLink(location.hash) && !linkReader() ? [notFetched] : [],
      ofLink: false,
      before,
    };
  }
  const { answers, problems, added } = read;
  const draft = { ...start, ...answers };
  const kept = shelf.framed ? undefined : keptFor(draft);
  const says = !isBlank(draft.typed);
  // A link without numbers says where to look, and there is what is kept for it.
  if (!says && kept) return { draft: { ...draft, typed: kept }, problems, added, ofLink: false, before };
  const same = kept && linkOf(shelf, { ...draft, typed: kept }) === linkOf(shelf, draft);
  return { draft, problems, added, ofLink: says && !same && !shelf.framed && canKeep(), before };
}

/** One's own answers as another tab has left them. */
function asKept(shelf: Shelf, now: State): State {
  if (now.ofLink) return { ...now };
  const draft = { ...now.draft, typed: keptFor(now.draft) ?? nothingTyped };
  history.replaceState(history.state, '', linkOf(shelf, draft));
  return { ...now, draft };
}
