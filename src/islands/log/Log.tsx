import { useEffect, useState } from 'preact/hooks';
import { savedAnswers } from '~/islands/check/saved';
import { useShelf } from '~/islands/check/shelf';
import { fetchSummary } from '~/islands/record/SummaryLoader';
import { useToday } from '~/islands/today/use-today';
import { WrongClock } from '~/islands/today/WrongClock';
import { appliedTo } from '~/rules/applied';
import type { Entry } from '~/rules/entry';
import { plain } from '~/rules/hours';
import { yearsOf } from '~/rules/log';
import type { Reader } from '~/rules/read-entry';
import { dayAtMost } from '~/rules/sector';
import { Conflicts } from './Conflicts';
import { deletionOf } from './changes';
import { isBlank } from './drafts';
import { EntryForm } from './EntryForm';
import { Foot } from './Foot';
import { Keep } from './Keep';
import { Notices } from './Notices';
import { NotKept } from './NotKept';
import { SectorField } from './SectorField';
import { Start } from './Start';
import { useAskBeforeLeaving } from './use-ask-before-leaving';
import { newOf, useDraft } from './use-draft';
import { useLog } from './use-log';
import { titled } from './words';
import { YearSection } from './YearSection';

/** What I have studied, entry by entry, over years; and whether each year is done. */
export function Log() {
  const { sectors, windows } = useShelf();
  const today = useToday();
  const first = sectors[0]?.sector ?? '';
  const hand = useLog({ sector: savedAnswers()?.sector ?? first, entries: [], complete: [] });
  const { log } = hand;
  useEffect(fetchAhead, []);
  const rules = sectors.find((s) => s.sector === log.sector);
  const writing = useDraft(log.entries.length === 0);
  const years = yearsOf(log, windows);
  const [opened, setOpened] = useState<number>();
  const open = opened ?? years[0];

  const perDay = (year: number) => rules && appliedTo(rules, year)?.period.day?.hours;
  const atMost = (year: number) => rules && dayAtMost(rules, year);
  const reader: Reader = { sector: log.sector, windows, today, perDay, dayAtMost: atMost };
  const unit = rules?.unit ?? '学时';

  const saved = hand.saved && writing.saved;
  useAskBeforeLeaving(!saved);

  const save = (to: Entry) => {
    const from = writing.draft?.from;
    const name = titled(to.title);
    hand.make({
      changes: [{ kind: 'entry', id: to.id, from, to }],
      says: `已${from ? '改好' : '记下'}${name}，${plain(to.hours)}${unit}，计入${to.year}年度。`,
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
    const changes = deletionOf(log.entries, log.complete);
    const made = hand.make({ changes, drafts: begun, says: `已删去${all}。`, back: `已经恢复${all}。` });
    if (made) writing.drop(begun);
  };
  const changeSector = (to: string) => {
    const back = `行业改回${rules?.name ?? '原来的'}，下面照旧判断。`;
    const changes = [{ kind: 'sector', from: log.sector, to } as const];
    hand.make({ changes, says: '行业改了，下面按新的行业判断。', back });
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
        {writing.draft ? (
          <EntryForm
            draft={writing.draft}
            found={writing.found}
            asked={writing.asked}
            reader={reader}
            unit={unit}
            onWrite={writing.write}
            onSave={save}
            onCancel={giveUp}
          />
        ) : (
          <Start asked={writing.asked} waiting={newOf(writing.aside)} onStart={writing.start} />
        )}
      </div>
      <div class="tells">
        <Notices hand={hand} reader={reader} saved={saved} draftSaved={writing.saved} />
        <Conflicts conflicts={hand.conflicts} onSettle={hand.settle} />
        {rules &&
          years.map((year) => (
            <YearSection
              key={year}
              year={year}
              hand={hand}
              rules={rules}
              today={today}
              open={open === year}
              onToggle={(isOpen) => setOpened(isOpen ? year : open === year ? 0 : open)}
              begun={writing.aside.map((d) => d.written.id)}
              onEdit={writing.edit}
              onRemove={remove}
            />
          ))}
        {years.length === 0 && (
          <p class="soft">还没有记。记下的每一条只存在这台设备上，按年度分好，够不够、差多少马上看到。</p>
        )}
        <Keep hand={hand} reader={reader} rules={rules} onRemoveAll={removeAll} />
      </div>
      <Foot done={hand.done} onUndo={undo} onRedo={redo}>
        {!saved && <NotKept />}
      </Foot>
    </section>
  );
}

/** What may be wanted later is asked for before anything is written down: with entries here, nothing is asked of a server. */
function fetchAhead(): void {
  fetchSummary();
  Promise.all([import('./read-file'), import('./export-file')]).catch(() => undefined);
}
