import type { Day } from '~/rules/duty/day';
import type { Duty } from '~/rules/duty/duty';
import { readDay } from '~/rules/duty/read-day';
import type { SectorRules } from '~/rules/duty/sector';
import { type OfPerson, worthTelling } from '~/rules/log/told';
import type { LogInHand } from './use-log';

interface Props {
  readonly hand: LogInHand;
  /** Those of every year of the log. */
  readonly rules: readonly SectorRules[];
  readonly today: Day;
}

/** What a duty over a term of one's own wants to know: the grade, the day the term began, what counts once. */
export function PersonFields({ hand, rules, today }: Props) {
  const duties = rules.flatMap((r) => (r.seconds ?? []).filter((duty) => duty.span.kind === 'term'));
  return (
    <>
      {duties.map((duty) => (
        <OfDuty key={duty.duty} duty={duty} hand={hand} today={today} />
      ))}
    </>
  );
}

interface DutyProps extends Pick<Props, 'hand' | 'today'> {
  readonly duty: Duty;
}

function OfDuty({ duty, hand, today }: DutyProps) {
  const person: OfPerson = hand.log.person ?? {};
  const tell = (part: OfPerson) => {
    const to = worthTelling({ ...person, ...part });
    hand.make({
      changes: [{ kind: 'person', from: hand.log.person, to }],
      says: `${duty.name}按填的重新核算了。`,
      back: '改回来了。',
    });
  };
  const dayOf = (as: string) => person.counted?.find((c) => c.as === as)?.day;
  const tellCounted = (as: string, day: Day | undefined) => {
    const others = (person.counted ?? []).filter((c) => c.as !== as);
    tell({ counted: day === undefined ? others : [...others, { as, day }] });
  };
  return (
    <fieldset class="fields choice" data-person={duty.duty}>
      <legend>另一项要求：{duty.name}（不填不影响年度的结论）</legend>
      {duty.grades && (
        <label>
          级别
          <select
            value={person.grade ?? ''}
            onChange={(e) => tell({ grade: e.currentTarget.value || undefined })}
          >
            <option value="">没有选</option>
            {Object.entries(duty.grades).map(([grade, name]) => (
              <option key={grade} value={grade}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <DayField
        label="这一期登记的日期（再登记过的，填最近一次）"
        value={person.registered}
        max={today}
        onTell={(registered) => tell({ registered })}
      />
      {duty.conversions.map(({ key, name, say }) => (
        <DayField
          key={key}
          label={`${name}的日期${say ? `（${say.replace(/。$/, '')}）` : ''}；没有就空着`}
          value={dayOf(key)}
          max={today}
          onTell={(day) => tellCounted(key, day)}
        />
      ))}
    </fieldset>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: Day | undefined;
  readonly max: Day;
  readonly onTell: (day: Day | undefined) => void;
}

function DayField({ label, value, max, onTell }: DayProps) {
  const told = (typed: string) => {
    const read = readDay(typed);
    if (typed === '') onTell(undefined);
    // A date half typed is none yet, and one to come is none at all.
    else if (read.kind === 'day' && read.day <= max && read.day >= '1990-01-01') onTell(read.day);
  };
  return (
    <label>
      {label}
      <input type="date" value={value ?? ''} max={max} onChange={(e) => told(e.currentTarget.value)} />
    </label>
  );
}
