import { useEffect, useState } from 'preact/hooks';
import { savedAnswers } from '~/parts/answers/saved';
import { fetchSummary } from '~/parts/record/SummaryLoader';
import { useShelf } from '~/parts/shelf';
import { siteSectorOf } from '~/parts/site-sector';
import { useToday } from '~/parts/today/use-today';
import { WrongClock } from '~/parts/today/WrongClock';
import { usePrinting } from '~/parts/use-printing';
import { type Day, yearOf } from '~/rules/duty/day';
import { plain } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import { sectorIn, yearsOf } from '~/rules/log/log';
import { titled } from '~/says/entry-names';
import { AddYear } from './AddYear';
import { Conflicts } from './Conflicts';
import { type Change, deletionOf } from './changes';
import { type Draft, isBlank } from './drafts';
import { EntryForm } from './EntryForm';
import { Foot } from './Foot';
import { type Ground, readerOn, rulesOf } from './ground';
import { Keep } from './Keep';
import { Notices } from './Notices';
import { NotKept } from './NotKept';
import { PersonFields } from './PersonFields';
import { PrintYears } from './PrintYears';
import { SectorField } from './SectorField';
import { Start } from './Start';
import { useAskBeforeLeaving } from './use-ask-before-leaving';
import { newOf, useDraft } from './use-draft';
import { useLog } from './use-log';
import { YearSection } from './YearSection';
import { sectorChanges, sectorsWith } from './year-sectors';

/** What I have studied, entry by entry, over years; and whether each year is done. */
export function Log() {
  const { sectors, windows } = useShelf();
  const today = useToday();
  const first = sectors[0]?.sector ?? '';
  const hand = useLog({
    sector: siteSectorOf(sectors.map((s) => s.sector)) ?? savedAnswers()?.sector ?? first,
    entries: [],
    complete: [],
  });
  const { log } = hand;
  useEffect(fetchAhead, []);
  const ground: Ground = { rules: sectors, windows, today };
  const reader = readerOn(ground, log);
  const writing = useDraft(log.entries.length === 0);
  const [bare, setBare] = useState<readonly number[]>([]);
  const years = [...new Set([...yearsOf(log, windows), ...bare])].sort((a, b) => b - a);
  const [opened, setOpened] = useState<number>();
  const open = opened ?? years[0];
  const printing = usePrinting();

  const rulesIn = [...new Set([...years, yearOf(today)].flatMap((y) => rulesOf(log, y, sectors) ?? []))];
  const unitIn = (year: number) => rulesOf(log, year, sectors)?.unit ?? '学时';

  const saved = hand.saved && writing.saved;
  useAskBeforeLeaving(!saved);

  const save = (to: Entry) => {
    const from = writing.draft?.from;
    const name = titled(to.title);
    hand.make({
      changes: [{ kind: 'entry', id: to.id, from, to }],
      says: `已${from ? '改好' : '记下'}${name}，${plain(to.hours)}${unitIn(to.year)}，计入${to.year}年度。`,
      back: from ? `已经改回${titled(from.title)}原来的。` : `已经撤去${name}。`,
    });
    setOpened(to.year);
    writing.finish(from === undefined);
  };
  const giveUp = () => {
    const { draft } = writing;
    if (draft && !isBlank(draft)) {
      const name = titled(draft.written.title);
      const says = draft.from ? `${titled(draft.from.title)}没有改。` : `没有记下${name}。`;
      hand.note({ changes: [], drafts: [draft], says, back: `${name}写了一半的回来了，接着写就行。` });
    }
    writing.finish(false);
  };
  const remove = (entry: Entry) => {
    const name = titled(entry.title);
    hand.make({ changes: deletionOf([entry]), says: `已删去${name}。`, back: `已经恢复${name}。` });
  };
  const removeAll = () => {
    const { begun } = writing;
    const all = `全部${log.entries.length}条${begun.length > 0 ? `，连同写了一半的${begun.length}条` : ''}`;
    const changes: Change[] = [
      ...deletionOf(log.entries, log.complete, log.sectors, log.told),
      ...(log.person ? [{ kind: 'person', from: log.person, to: undefined } as const] : []),
    ];
    const made = hand.make({ changes, drafts: begun, says: `已删去${all}。`, back: `已经恢复${all}。` });
    if (made) {
      writing.drop(begun);
      setBare([]);
    }
  };
  const changeSector = (to: string) => {
    const changes = [{ kind: 'sector', from: log.sector, to } as const];
    hand.make({
      changes,
      ...sectorSays(
        years.filter((y) => log.sectors?.[y] === undefined),
        to,
        log.sector,
      ),
    });
  };
  const changeYearSector = (year: number, to: string) => {
    const changes = sectorChanges(log, sectorsWith(log, new Map([[year, to]]), years));
    hand.make({ changes, ...sectorSays([year], to, sectorIn(log, year)) });
  };
  /** What a change of sector does, in words: the years it judges anew. */
  const sectorSays = (of: readonly number[], to: string, from: string) => {
    const named = (id: string) => sectors.find((s) => s.sector === id)?.name ?? '原来的行业';
    const which =
      of.length > 0
        ? [...of]
            .reverse()
            .map((y) => `${y}年度`)
            .join('、')
        : '以后记的';
    return { says: `${which}改按${named(to)}判断。`, back: `${which}改回按${named(from)}判断。` };
  };
  const undo = () => {
    const drafts = hand.undo()?.drafts;
    if (drafts) writing.resume(drafts);
  };
  const redo = () => {
    const drafts = hand.redo()?.drafts;
    if (drafts) writing.drop(drafts);
  };

  return (
    <section class="log" aria-label="学习记录">
      <div class="asks">
        <WrongClock />
        <SectorField sector={log.sector} sectors={sectors} onChange={changeSector} />
        <PersonFields hand={hand} rules={rulesIn} today={today} />
        {writing.draft ? (
          <EntryForm
            draft={writing.draft}
            found={writing.found}
            asked={writing.asked}
            reader={reader}
            rules={rulesOf(log, yearWritten(writing.draft, today), sectors)}
            onWrite={writing.write}
            onSave={save}
            onCancel={giveUp}
          />
        ) : (
          <Start asked={writing.asked} waiting={newOf(writing.aside)} onStart={writing.start} />
        )}
      </div>
      <div class="tells">
        <Notices hand={hand} reader={reader} ground={ground} saved={saved} draftSaved={writing.saved} />
        <Conflicts conflicts={hand.conflicts} onSettle={hand.settle} />
        {years.map((year) => (
          <YearSection
            key={year}
            year={year}
            hand={hand}
            today={today}
            open={printing || open === year}
            onToggle={(isOpen) => setOpened(isOpen ? year : open === year ? 0 : open)}
            begun={writing.aside.map((d) => d.written.id)}
            onSector={(to) => changeYearSector(year, to)}
            onEdit={writing.edit}
            onRemove={remove}
          />
        ))}
        {!printing && years.length > 1 && (
          <p class="print-only">
            这里只印了打开的年度；别的年度只印了结论，没有印每一条。要印齐，请用“打印几个年度”。
          </p>
        )}
        {years.length === 0 && (
          <p class="soft">还没有记。记下的每一条只存在这台设备上，按年度分好，够不够、差多少马上看到。</p>
        )}
        <AddYear
          years={years}
          today={today}
          onAdd={(year) => {
            setBare([...bare, year]);
            setOpened(year);
          }}
        />
        {years.length > 0 && <PrintYears log={log} years={years} ground={ground} />}
        <Keep hand={hand} ground={ground} unit={unitIn(yearOf(today))} onRemoveAll={removeAll} />
      </div>
      <Foot done={hand.done} onUndo={undo} onRedo={redo}>
        {!saved && <NotKept />}
      </Foot>
    </section>
  );
}

/** The year that is being written of, as far as it is known: unit, parts and conversions are those of its sector. */
function yearWritten({ written: { year, day } }: Draft, today: Day): number {
  return Number(year || day.slice(0, 4)) || yearOf(today);
}

/** What may be wanted later is asked for before anything is written down: with entries here, nothing is asked of a server. */
function fetchAhead(): void {
  fetchSummary();
  Promise.all([import('./read-file'), import('./export-file')]).catch(() => undefined);
}
