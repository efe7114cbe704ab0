import { useState } from 'preact/hooks';
import { SituationSelect } from '~/parts/answers/SituationSelect';
import { type Hours, plain } from '~/rules/duty/hours';
import { type MoreField, secondFields, situationsIn } from '~/rules/duty/more-fields';
import { readHours } from '~/rules/duty/read-hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { LogYear } from '~/rules/log/log';
import { type Told, worthTelling } from '~/rules/log/told';
import { problemWith } from '~/says/hours-problem';
import { situationName } from './file-told';
import type { LogInHand } from './use-log';

interface Props {
  readonly judged: LogYear;
  readonly hand: LogInHand;
  readonly rules: SectorRules;
}

/** What is told of a year beside its entries: the person's situation, and what second duties count by themselves. */
export function YearTold({ judged: { year }, hand, rules }: Props) {
  const told: Told = hand.log.told?.[year] ?? {};
  const situations = situationsIn(rules, year);
  const tell = (to: Told, says: string) =>
    hand.make({
      changes: [{ kind: 'told', year, from: hand.log.told?.[year], to: worthTelling(to) }],
      says,
      back: `${year}年度改回来了。`,
    });
  const setSituation = (situation: string) => {
    const name = situation === '' ? '一般情况' : situationName(rules, year, situation);
    tell({ ...told, situation: situation || undefined }, `${year}年度的本人情况：${name}。`);
  };
  return (
    <>
      {(situations.length > 0 || told.situation !== undefined) && (
        <div class="field">
          <SituationSelect
            label={`${year}年度的本人情况`}
            situations={situations}
            chosen={told.situation}
            onChoose={setSituation}
          >
            {told.situation !== undefined && situations.every(({ key }) => key !== told.situation) && (
              <option value={told.situation}>{told.situation}（这个行业没有这一项，没有使用）</option>
            )}
          </SituationSelect>
        </div>
      )}
      {secondFields(rules, year).map((field) => (
        <Beside
          key={field.key}
          field={field}
          year={year}
          value={told.beside?.[field.key]}
          onTell={(amount) => {
            const { [field.key]: _, ...others } = told.beside ?? {};
            const beside = amount === undefined ? others : { ...others, [field.key]: amount };
            const says = amount === undefined ? '没有填' : `${plain(amount)}${field.unit}`;
            tell({ ...told, beside }, `${year}年度的${field.name}：${says}。`);
          }}
        />
      ))}
    </>
  );
}

interface BesideProps {
  readonly field: MoreField;
  readonly year: number;
  readonly value: Hours | undefined;
  readonly onTell: (amount: Hours | undefined) => void;
}

/** A number of the year, told when the field is left; what can't be read stays in it, with how to mend it. */
function Beside({ field: { key, name, unit, atLeast }, year, value, onTell }: BesideProps) {
  const kept = value === undefined ? '' : plain(value);
  const [typed, type] = useState<string>();
  const reading = readHours(typed ?? kept);
  const problem = problemWith(reading, unit);
  const id = `beside-${year}-${key}`;
  const leave = () => {
    if (typed === undefined || problem) return;
    type(undefined);
    const amount = reading.kind === 'hours' ? reading.hours : undefined;
    if (amount !== value) onTell(amount);
  };
  return (
    <div class="field">
      <label for={id}>
        {year}年度的{name}（{unit}），另一项要求，不填不影响结论
      </label>
      <input
        id={id}
        inputMode="decimal"
        autocomplete="off"
        value={typed ?? kept}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-says`}
        onInput={(e) => type(e.currentTarget.value)}
        onChange={leave}
        onBlur={leave}
      />
      <p id={`${id}-says`} class={problem ? 'problem' : 'hint'}>
        {problem ?? `至少${plain(atLeast)}${unit}`}
      </p>
    </div>
  );
}
