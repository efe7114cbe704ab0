import { useEffect, useRef, useState } from 'preact/hooks';
import { yearOf } from '~/rules/duty/day';
import type { Conversion } from '~/rules/duty/duty';
import { plain } from '~/rules/duty/hours';
import { readDay } from '~/rules/duty/read-day';
import type { SectorRules } from '~/rules/duty/sector';
import { type Subject, subjects } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import { yearsFor } from '~/rules/log/log';
import {
  type EntryReading,
  type Field,
  type Reader,
  readEntry,
  type Slip,
  type WrittenEntry,
} from '~/rules/log/read-entry';
import { fieldNames, modeNames, stateNames } from '~/says/entry-names';
import { scopeNames } from '~/says/scope-names';
import { Converted } from './Converted';
import type { Draft } from './drafts';
import { FormField } from './FormField';
import { slipSays } from './problem';

interface Props {
  readonly draft: Draft;
  readonly found: boolean;
  /** The person has just asked for this form: it takes the focus. */
  readonly asked: boolean;
  readonly reader: Reader;
  /** Those of the year that is being written of, where its sector is known. */
  readonly rules: SectorRules | undefined;
  readonly onWrite: (written: WrittenEntry) => void;
  readonly onSave: (entry: Entry) => void;
  readonly onCancel: () => void;
}

/** One entry, one label a question; what is wrong is said beside it, the first of it gets the focus. */
export function EntryForm({ draft, found, asked, reader, rules, onWrite, onSave, onCancel }: Props) {
  const { written, from } = draft;
  const unit = rules?.unit ?? '学时';
  const asking = yearOfForm(written, reader);
  const conversions = reader.conversions?.(asking) ?? [];
  const as = conversions.find((c) => c.key === written.as);
  const parts = (reader.parts?.(asking) ?? []).filter((part) => part.of === written.subject);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const reading = readEntry(written, reader);
  const slips = reading.kind === 'slips' ? reading.slips : [];
  const years = possibleYears(written, reader);

  useEffect(() => setTried(false), [written.id]);
  useEffect(() => {
    if (asked) form.current?.querySelector('input')?.focus();
  }, [written.id]);

  const write = (field: Field, text: string) => {
    const next = followed({ ...written, [field]: text }, field, conversions);
    const stays = possibleYears(next, reader).map(String).includes(next.year);
    onWrite(stays || field === 'year' ? next : { ...next, year: '' });
  };
  const problem = (field: Field) => {
    const slip = slips.find((s) => s.field === field);
    return slip && (tried || worthSaying(slip)) ? slipSays(slip, unit) : undefined;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (reading.kind === 'entry') return onSave(reading.entry);
    setTried(true);
    requestAnimationFrame(() => {
      const bad = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (bad?.matches('fieldset') ? bad.querySelector('input') : bad)?.focus();
    });
  };
  const field = (name: Field) => ({
    name,
    problem: problem(name),
    value: written[name] ?? '',
    onInput: (text: string) => write(name, text),
  });

  return (
    <form class="fields entry-form" ref={form} onSubmit={submit} aria-labelledby="entry-form-name" noValidate>
      <h2 id="entry-form-name">{from ? '改这一条' : '记一条'}</h2>
      {found && <p class="hint">这是上次没有写完的，接着写就行。</p>}
      <FormField {...field('day')} kind="date" max={reader.today} label="日期（学完的那一天）" />
      <FormField {...field('title')} kind="text" label="课程或活动的名称" />
      {(conversions.length > 0 || written.as) && (
        <FormField
          {...field('as')}
          kind="select"
          label="这一条是"
          blank="课程、培训"
          options={conversions.map((c) => [c.key, c.name])}
        />
      )}
      {as ? (
        <Converted as={as} times={field('times')} reading={reading} rules={rules} year={asking} />
      ) : (
        <>
          <FormField
            {...field('subject')}
            kind="select"
            label={fieldNames.subject}
            options={subjectOptions}
          />
          {parts.map(({ key, name }) => (
            <FormField
              key={key}
              {...field('part')}
              kind="check"
              label={`属于${name}（只有一部分是的，分成两条记）`}
              value={written.part === key ? 'yes' : 'no'}
              onInput={(to) => write('part', to === 'yes' ? key : '')}
            />
          ))}
          <FormField
            {...field('mode')}
            kind="radio"
            label={fieldNames.mode}
            options={Object.entries(modeNames)}
          />
        </>
      )}
      <div class="side-by-side">
        {!as && (
          <FormField
            {...field('hours')}
            kind="number"
            label={unit}
            hint={hoursHint(written.hours, reading, unit)}
          />
        )}
        <FormField
          {...field('state')}
          kind="select"
          label={fieldNames.state}
          options={Object.entries(stateNames)}
        />
      </div>
      <FormField {...field('proof')} kind="check" label="手里有学时证明" />
      {(years.length > 1 || problem('year')) && (
        <FormField
          {...field('year')}
          kind="radio"
          label={fieldNames.year}
          options={years.map((y) => [String(y), `${y}年度`])}
          hint={`这一天学的可以计入${years.join('或')}年度，只能计一次。`}
        />
      )}
      <div class="form-foot">
        {tried && slips.length > 0 && (
          <p class="problem" role="alert">
            还有{slips.length}处要填好：{slips.map((s) => fieldNames[s.field]).join('、')}。写过的都在。
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="main-button">
            {from ? '改好了' : '记下这一条'}
          </button>
          <button type="button" onClick={onCancel}>
            {from ? '不改了' : '先不记'}
          </button>
        </div>
      </div>
    </form>
  );
}

/** The year whose conversions and parts are offered. */
function yearOfForm({ year, day }: WrittenEntry, { today }: Reader): number {
  return Number(year || day.slice(0, 4)) || yearOf(today);
}

/** What follows from an answer: what is converted has its subject and its hours from that, and a part lies in its subject. */
function followed(next: WrittenEntry, field: Field, conversions: readonly Conversion[]): WrittenEntry {
  if (field === 'subject') return { ...next, part: '' };
  if (field !== 'as') return next;
  const gives = conversions.find((c) => c.key === next.as)?.gives;
  const of = gives?.kind === 'fulfils' ? gives.of.find((key) => key !== 'total') : gives?.of;
  return { ...next, subject: of ?? '', part: '', mode: '', hours: '', times: gives ? '1' : '' };
}

const subjectOptions = subjects.map((s) => [s, scopeNames[s]] as const);

/** Days are said again as the hours they are counted for. */
function hoursHint(typed: string, reading: EntryReading, unit: string): string {
  if (reading.kind !== 'entry' || !/[天日]/.test(typed)) return '例如 6 或 4.5';
  return `${typed.trim()}，按${plain(reading.entry.hours)}${unit}计`;
}

/** A wrong answer is worth saying at once; a missing one when the person thinks it is done. */
function worthSaying({ kind }: Slip): boolean {
  return kind !== 'blank' && kind !== 'which';
}

function possibleYears({ day, subject }: WrittenEntry, reader: Reader): number[] {
  const read = readDay(day);
  if (read.kind !== 'day' || !subjects.includes(subject as Subject)) return [];
  return yearsFor({ day: read.day, subject: subject as Subject }, reader, reader.windows);
}
