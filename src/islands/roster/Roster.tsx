import '~/parts/in-translation';
import { useEffect, useState } from 'preact/hooks';
import { heldOf, standingOf } from '~/islands/roster/desk/list-state';
import type { Source } from '~/islands/roster/desk/protocol';
import { ready, type Views } from '~/islands/roster/desk/ready';
import { useList } from '~/islands/roster/desk/use-list';
import { Progress } from '~/islands/roster/export/Progress';
import { ForAllFields } from '~/islands/roster/open/ForAllFields';
import { type ForAll, withForAll } from '~/islands/roster/open/for-all';
import { Open } from '~/islands/roster/open/Open';
import { Problem } from '~/islands/roster/open/Problem';
import { useArrivals } from '~/islands/roster/open/use-arrivals';
import { type Shelf, ShelfProvider } from '~/parts/shelf';
import { useToday } from '~/parts/today/use-today';
import { WrongClock } from '~/parts/today/WrongClock';
import { useHere } from '~/parts/use-here';
import { type Day, yearOf } from '~/rules/duty/day';

interface Props {
  readonly shelf: Shelf;
  /** The version of the figures. */
  readonly version: Day;
  /** The day the page was built on. */
  readonly builtOn: Day;
}

/** Is everybody on the list done? The form is there before its script, and takes a file: it is read once the script has come. */
export default function RosterIsland({ shelf, version, builtOn }: Props) {
  const here = useHere();
  const today = useToday(builtOn);
  const { sectors, documents } = shelf;
  const [forAll, setForAll] = useState<ForAll>({ year: yearOf(today), sector: sectors[0]?.sector ?? '' });
  const [reminder, setReminder] = useState<string>();
  const [views, setViews] = useState<Views>();
  const prepared = () => ready().then(setViews);
  const { state, open, lookAt, choose, judge, cancel, fail } = useList(
    { sectors, documents, version, check: checkAddress(shelf.base) },
    today,
    prepared,
  );
  useEffect(() => {
    setForAll((now) => (now.yearChosen ? now : { ...now, year: yearOf(today) }));
  }, [today]);
  useEffect(() => {
    prepared().catch(fail);
  }, []);
  const standing = standingOf(state);
  const asking = standing.kind === 'asking' ? standing.draft : undefined;
  const held = heldOf(state);
  const read = (source: Source) => open(source, forAll);
  useArrivals(read);

  const change = (part: Partial<ForAll>) => {
    const next = { ...forAll, ...part };
    setForAll(next);
    if (asking) choose(withForAll(asking.opened, asking.settings, next));
    else if (held) judge({ ...held, settings: withForAll(held.opened, held.settings, next) });
  };
  const year = (asking ? asking.settings.year : held?.summary.ofYear.year) ?? forAll.year;
  const leave = () => {
    cancel();
    document.getElementById('list-file')?.focus();
  };
  const summary = state.kind === 'done' ? state.held.summary : undefined;
  const counts = summary?.counts;

  return (
    <ShelfProvider value={{ ...shelf, held: true }}>
      <section
        class="roster"
        aria-label="名单核对"
        data-roster-state={here ? state.kind : undefined}
        data-rows={summary?.read}
        data-total={counts?.total}
        data-met={counts?.met}
        data-short={counts?.short}
        data-incomplete={counts?.incomplete}
        data-rejected={counts?.rejected}
      >
        {here && <WrongClock />}
        <p class="notice without-script">
          浏览器关掉了脚本：名单核对要靠脚本在您的设备上做，请打开脚本，或者换一个浏览器。
        </p>
        <div class="no-print">
          <ForAllFields
            forAll={{ ...forAll, year }}
            sectors={sectors}
            thisYear={yearOf(today)}
            onChange={change}
          />
          <Open here={here} again={held !== undefined} onOpen={read} />
        </div>
        {state.kind === 'reading' && (
          <Progress busy={state} onCancel={state.desk === held?.desk ? undefined : leave} />
        )}
        {state.kind === 'failed' && <Problem says={state.problem} before={held?.opened.name} />}
        {asking && state.kind !== 'reading' && views && (
          <views.Questions
            draft={asking}
            onChoose={(settings) => choose(withForAll(asking.opened, settings, forAll))}
            onSheet={(sheet) => lookAt(asking, sheet, forAll)}
            onReread={(how) => open(asking.source, forAll, how)}
            onJudge={() => judge(asking)}
            onLeave={leave}
            before={held?.opened.name}
          />
        )}
        {held && !asking && views && (
          <views.Result
            key={held.opened.look}
            held={held}
            version={version}
            today={today}
            reminder={reminder}
            onReminder={setReminder}
            onSettings={(settings) => judge({ ...held, settings: withForAll(held.opened, settings, forAll) })}
            onSheet={(sheet) => lookAt(held, sheet, forAll)}
            onReread={(how) => open(held.source, forAll, how)}
          />
        )}
      </section>
    </ShelfProvider>
  );
}

/** Where those on the list can check for themselves. */
function checkAddress(base: string): string | undefined {
  if (typeof location === 'undefined' || !/^http/.test(location.protocol)) return undefined;
  return new URL(`${base}check/`, location.href).href;
}
