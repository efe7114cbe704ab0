import '~/parts/in-translation';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answers, hoursIn, nothingTyped, type Readings, readAll } from '~/parts/answers/answers';
import {
  type Before,
  canKeep,
  forget,
  keepBefore,
  keptAnswers,
  keptFor,
  save,
  savedAnswers,
} from '~/parts/answers/saved';
import { isLink } from '~/parts/link/is-link';
import { LinkProblems } from '~/parts/link/LinkProblems';
import { fetchSummary } from '~/parts/record/SummaryLoader';
import { useShelf } from '~/parts/shelf';
import { keepSector, onChosen } from '~/parts/site-sector';
import { useToday } from '~/parts/today/use-today';
import { WrongClock } from '~/parts/today/WrongClock';
import { useHash } from '~/parts/use-hash';
import { Result } from '~/parts/verdict/Result';
import { assess } from '~/rules/duty/assess';
import { type Day, yearOf } from '~/rules/duty/day';
import { situationKey } from '~/rules/duty/more-fields';
import { onlyOf, secondsIn } from '~/rules/duty/seconds';
import { type Asked, doneHours } from '~/rules/record/record';
import { hasStarted, verdict } from '~/says/verdict-says';
import { typedEarly, withEarly } from './early';
import { everyVerdict } from './every-verdict';
import { Fields } from './Fields';
import { FramedTools } from './FramedTools';
import { KeptList } from './KeptList';
import { linkOf } from './link-of';
import { fetchReader } from './link-reader';
import { OfLink } from './OfLink';
import { asKept, beginning, firstSector, opening, type State, unopened } from './opening';
import { periodFor, rulesFor } from './rules-for';
import { Tools } from './Tools';
import { useKeptElsewhere } from './use-kept-elsewhere';
import { VerdictLine } from './VerdictLine';

interface Props {
  /** Whether the reader's own day and answers are there; the form takes typing before they are. */
  readonly ready: boolean;
  /** The day that the page was built with. */
  readonly builtOn: Day;
  /** Whether the result can be kept as a summary (年度小结). */
  readonly withSummary?: boolean;
}

/** Year, sector, hours in; the verdict and its words out, as they are typed. */
export function Checker({ ready, builtOn, withSummary = false }: Props) {
  const shelf = useShelf();
  const today = useToday(ready ? undefined : builtOn);
  const [state, setState] = useState(() => (ready ? opening(shelf) : unopened(shelf, builtOn)));
  const { opened, draft, problems, added, ofLink, before, left } = state;
  useEffect(() => {
    if (opened && withSummary) fetchSummary();
  }, [opened]);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!ready || opened) return;
    const first = opening(shelf);
    const early = typedEarly(place.current?.querySelector('form') as HTMLFormElement);
    if (early) changeFrom(first, withEarly(first.draft, early));
    else setState(first);
  }, [ready]);

  useHash(() => {
    if (shelf.framed) return;
    const open = () => setState((now) => (now.opened ? opening(shelf) : now));
    if (location.hash === '') open();
    else if (isLink(location.hash)) fetchReader().then(open);
  });
  useKeptElsewhere(() => setState((now) => (shelf.framed || !now.opened ? now : asKept(shelf, now))));

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
    setState({ opened: true, draft: next, problems: [], ofLink: false, ...more });
    if (shelf.framed) return;
    keepBefore(more.before);
    history.replaceState(history.state, '', linkOf(shelf, next));
    save(next);
  };
  const changeFrom = (from: State, part: Partial<Answers>) => {
    if (part.sector && !shelf.framed) keepSector(part.sector);
    const next = { ...from.draft, ...part };
    // Where nothing of one's own is kept, what one types is one's own.
    if (from.ofLink && (!part.typed || keptFor(from.draft))) {
      setState({ ...from, draft: next, problems: [] });
      history.replaceState(history.state, '', linkOf(shelf, next));
    } else if (part.typed || shelf.framed || !canKeep()) own(next);
    else {
      const typed = keptFor(next);
      own({ ...next, typed: typed ?? nothingTyped }, typed ? {} : { left: from.draft });
    }
  };
  // What is typed before stays in its field, and is taken over from there.
  const change = (part: Partial<Answers>) => opened && changeFrom(state, part);
  const chosen = useRef<(sector: string) => void>(() => {});
  chosen.current = (sector) => sector !== draft.sector && change({ sector });
  useEffect(() => onChosen(() => chosen.current(firstSector(shelf))), []);
  const clear = () => {
    const kept = shelf.framed || ofLink ? [] : keptAnswers();
    const was = { says: '恢复刚才清空的', draft, ofLink, kept };
    setState({
      opened,
      draft: ofLink ? { ...draft, typed: nothingTyped } : beginning(shelf),
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
    setState({ opened, draft: to, problems: [], ofLink: true });
    history.replaceState(history.state, '', linkOf(shelf, to));
  };
  const take = () => {
    const mine = keptFor(draft);
    const was = mine && { says: '换回我原来的', draft: { ...draft, typed: mine }, ofLink: false, kept: [] };
    own(draft, { before: was });
  };
  const mine = () =>
    own({
      ...beginning(shelf),
      ...(keptFor(draft) ? { ...draft, typed: keptFor(draft) } : savedAnswers()),
    } as Answers);
  const undo = before && { says: before.says, go: () => goBack(before) };

  return (
    <section
      ref={place}
      class="checker"
      aria-label="自查"
      data-outcome={assessment?.outcome ?? 'incomplete'}
      data-basis={assessment?.basis}
      data-why={assessment?.outcome === 'not-judged' ? assessment.why : undefined}
      data-started={hasStarted(readings)}
    >
      <div class="asks">
        {opened && <WrongClock />}
        <LinkProblems problems={problems} added={added ?? []} />
        {ofLink && <OfLink mine={keptFor(draft)} onTake={take} onMine={mine} />}
        <Fields
          answers={draft}
          sectors={shelf.sectors}
          rules={rules}
          readings={readings}
          period={period}
          thisYear={yearOf(opened ? today : builtOn)}
          early={!opened}
          onChange={change}
        />
        {opened && !shelf.framed && (
          <KeptList shown={ofLink ? undefined : draft} left={left} onOpen={own} onCarry={change} />
        )}
      </div>
      {opened ? (
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
      ) : (
        <p class="verdict late">可以先填，结果马上来。如果一直没有来，请刷新这一页。</p>
      )}
      <div class="tells">
        {opened && assessment && rules && (
          <Result
            assessment={assessment}
            seconds={seconds}
            year={draft.year as number}
            rules={rules}
            today={today}
            link={linkOf(shelf, draft)}
          />
        )}
        {opened && shelf.framed && (
          <FramedTools whole={`${shelf.base}check/${linkOf(shelf, draft)}`} onClear={clear} undo={undo} />
        )}
        {opened && !shelf.framed && (
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
