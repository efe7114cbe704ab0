import { useEffect, useState } from 'preact/hooks';
import { savedAnswers } from '~/islands/check/saved';
import { useShelf } from '~/islands/check/shelf';
import { useToday } from '~/islands/check/use-today';
import { fetchSummary } from '~/islands/record/SummaryLoader';
import { appliedTo } from '~/rules/applied';
import type { Entry } from '~/rules/entry';
import { plain } from '~/rules/hours';
import { yearsOf } from '~/rules/log';
import type { Reader } from '~/rules/read-entry';
import { Conflicts } from './Conflicts';
import { deletionOf } from './changes';
import { EntryForm } from './EntryForm';
import { Foot } from './Foot';
import { Keep } from './Keep';
import { Notices } from './Notices';
import { SectorField } from './SectorField';
import { Start } from './Start';
import { useDraft } from './use-draft';
import { useLog } from './use-log';
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
  const reader: Reader = { sector: log.sector, windows, today, perDay };
  const unit = rules?.unit ?? '学时';

  const save = (to: Entry) => {
    const from = writing.draft?.from;
    hand.make(
      [{ kind: 'entry', id: to.id, from, to }],
      `已${from ? '改好' : '记下'}“${brief(to.title)}”，${plain(to.hours)}${unit}，计入${to.year}年度。`,
    );
    setOpened(to.year);
    writing.finish(from === undefined);
  };
  const remove = (entry: Entry) => hand.make(deletionOf([entry]), `已删去“${brief(entry.title)}”。`);

  return (
    <section class="log" aria-label="学习记录">
      <div class="asks">
        <SectorField
          sector={log.sector}
          sectors={sectors}
          onChange={(to) =>
            hand.make([{ kind: 'sector', from: log.sector, to }], '行业改了，下面按新的行业判断。')
          }
        />
        {writing.draft ? (
          <EntryForm
            draft={writing.draft}
            found={writing.found}
            asked={writing.asked}
            reader={reader}
            unit={unit}
            onWrite={writing.write}
            onSave={save}
            onCancel={() => writing.finish(false)}
          />
        ) : (
          <Start asked={writing.asked} onStart={writing.start} />
        )}
      </div>
      <div class="tells">
        <Notices hand={hand} saved={hand.saved && writing.saved} reader={reader} />
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
              onEdit={writing.edit}
              onRemove={remove}
            />
          ))}
        {years.length === 0 && (
          <p class="soft">还没有记。记下的每一条只存在这台设备上，按年度分好，够不够、差多少马上看到。</p>
        )}
        <Keep hand={hand} reader={reader} rules={rules} />
      </div>
      <Foot done={hand.done} onUndo={hand.undo} />
    </section>
  );
}

/** What may be wanted later is asked for before anything is written down: with entries here, nothing is asked of a server. */
function fetchAhead(): void {
  fetchSummary();
  Promise.all([import('./read-file'), import('./export-file')]).catch(() => undefined);
}

/** No more of a title than the foot of a phone has room for. */
function brief(title: string): string {
  return title.length > 10 ? `${title.slice(0, 9)}…` : title;
}
