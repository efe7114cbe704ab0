import { useMemo } from 'preact/hooks';
import { type Answers, isBlank, type Readings } from '~/parts/answers/answers';
import { SectorOptions } from '~/parts/answers/SectorOptions';
import { SituationSelect } from '~/parts/answers/SituationSelect';
import { useShelf } from '~/parts/shelf';
import { plain } from '~/rules/duty/hours';
import { moreFields, situationKey, situationsIn } from '~/rules/duty/more-fields';
import { dayAtMost, type Period, type SectorRules } from '~/rules/duty/sector';
import { type Subject, subjects } from '~/rules/duty/subject';
import { firstYear } from '~/rules/duty/yardstick';
import { mendingOf, problemWith } from '~/says/hours-problem';
import { scopeNames } from '~/says/scope-names';
import { fieldId } from './early';

interface Props {
  readonly answers: Answers;
  readonly sectors: readonly SectorRules[];
  readonly rules: SectorRules | undefined;
  readonly readings: Readings;
  /** The figures of the year, where there are any. */
  readonly period: Period | undefined;
  readonly thisYear: number;
  /** Nothing is known yet of the reader: what is typed and chosen stands in the fields alone. */
  readonly early: boolean;
  readonly onChange: (change: Partial<Answers>) => void;
}

/** Year, sector, and the hours of each subject: one label a question. */
export function Fields({ answers, sectors, rules, readings, period, thisYear, early, onChange }: Props) {
  const { year, sector, typed } = answers;
  // In a frame a field keeps one height, so that it can't be told from outside what was typed.
  const { framed } = useShelf();
  const perDay = period?.day?.hours;
  const problemOf = framed ? mendingOf : problemWith;
  const more = rules && year !== undefined ? moreFields(rules, year) : [];
  // What a person's situation changes can't be hidden by a height: in a frame it is not asked.
  const situations = rules && year !== undefined && !framed ? situationsIn(rules, year) : [];
  // What is not judged is not asked; what a link has brought stays seen.
  const unasked = rules?.notJudged !== undefined && !framed && isBlank(typed);
  const asked = unasked ? [] : subjects;
  // The same elements from key to key: they need not be compared one by one.
  const years = useMemo(() => yearOptions(thisYear, year), [thisYear, year]);
  const sectorOptions = useMemo(
    () => <SectorOptions sectors={sectors} open={sector === undefined} />,
    [sectors, sector],
  );
  return (
    <form class="fields" autocomplete="off" onSubmit={(e) => e.preventDefault()}>
      <label>
        年度
        <select
          value={early ? undefined : (year ?? '')}
          onChange={(e) => onChange({ year: Number(e.currentTarget.value) })}
        >
          {years}
        </select>
      </label>
      <label>
        行业
        <select
          value={early ? undefined : (sector ?? '')}
          onChange={(e) => onChange({ sector: e.currentTarget.value })}
        >
          {sectorOptions}
        </select>
      </label>
      {unasked && <p class="notice">本站不判断这个行业，不用填学时；已知的要求写在结果里。</p>}
      {perDay && !unasked && (
        <p class="hint">
          也可以填天数，如“3天”；1天按{plain(perDay)}
          {rules?.unit}。
        </p>
      )}
      {asked.map((subject) => (
        <HoursField
          key={subject}
          of={subject}
          name={scopeNames[subject]}
          unit={rules?.unit ?? '学时'}
          typed={early ? undefined : typed[subject]}
          problem={problemOf(
            readings[subject],
            rules?.unit ?? '学时',
            rules && year !== undefined ? dayAtMost(rules, year) : undefined,
          )}
          hint={hintFor(subject, rules, period, readings)}
          onInput={(text) => onChange({ typed: { ...typed, [subject]: text } })}
        />
      ))}
      {more.map(({ key, name, unit, atLeast, second }) => (
        <HoursField
          key={key}
          of={key}
          name={second ? name : `其中${name}`}
          unit={unit}
          optional={second}
          typed={early ? undefined : (typed[key] ?? '')}
          problem={problemOf(readings[key] ?? { kind: 'blank' }, unit)}
          hint={`${second ? '另一项要求，' : ''}至少${plain(atLeast)}${unit}`}
          onInput={(text) => onChange({ typed: { ...typed, [key]: text } })}
        />
      ))}
      {situations.length > 0 && (
        <SituationSelect
          label="本人情况"
          situations={situations}
          chosen={typed[situationKey]}
          onChoose={(key) => onChange({ typed: { ...typed, [situationKey]: key } })}
        />
      )}
    </form>
  );
}

function yearOptions(thisYear: number, chosen: number | undefined) {
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, i) => thisYear - i);
  const offered =
    chosen === undefined || years.includes(chosen) ? years : [chosen, ...years].sort((a, b) => b - a);
  return [
    ...(chosen === undefined
      ? [
          <option key="" value="">
            请选择
          </option>,
        ]
      : []),
    ...offered.map((year) => (
      <option key={year} value={String(year)}>
        {year}年
      </option>
    )),
  ];
}

function hintFor(
  subject: Subject,
  rules: SectorRules | undefined,
  period: Period | undefined,
  readings: Readings,
): string {
  if (!period || !rules || rules.notJudged) return '';
  const reading = readings[subject];
  if (reading.kind === 'hours' && reading.days)
    return `${reading.days}天，按${plain(reading.hours)}${rules.unit}计`;
  if (period.notCounted.some((n) => n.subject === subject)) return '不设，不计入';
  const requirement = period.requirements.find((r) => r.scope === subject);
  return requirement ? `至少${plain(requirement.atLeast)}${rules.unit}` : '';
}

interface FieldProps {
  readonly of: string;
  readonly name: string;
  /** Seen behind the name where no hint tells it. */
  readonly unit: string;
  readonly optional?: boolean;
  readonly typed: string | undefined;
  readonly problem: string | undefined;
  readonly hint: string;
  readonly onInput: (typed: string) => void;
}

function HoursField({ of, name, unit, optional, typed, problem, hint, onInput }: FieldProps) {
  const id = fieldId(of);
  const unitSeen = hint ? 'unseen' : undefined;
  return (
    <div class="field">
      <label for={id}>
        <span>
          {name}
          {optional ? (
            <span class="no-print">
              （<span class={unitSeen}>{unit}，</span>可以不填）
            </span>
          ) : (
            <span class={unitSeen}>（{unit}）</span>
          )}
        </span>
      </label>
      <input
        id={id}
        inputMode="decimal"
        autocomplete="off"
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-says`}
        onInput={(e) => onInput(e.currentTarget.value)}
      />
      <p id={`${id}-says`} class={problem ? 'problem' : 'hint'}>
        {problem ?? hint}
      </p>
    </div>
  );
}
