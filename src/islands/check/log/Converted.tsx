import { Cite } from '~/parts/verdict/Cite';
import type { Conversion, Key } from '~/rules/duty/duty';
import { plain } from '~/rules/duty/hours';
import { partFields } from '~/rules/duty/more-fields';
import { covers, type SectorRules } from '~/rules/duty/sector';
import type { Scope } from '~/rules/duty/subject';
import type { EntryReading } from '~/rules/log/read-entry';
import { amountFor, type Field } from '~/rules/log/read-entry';
import { scopeNames } from '~/says/scope-names';
import { FormField } from './FormField';

interface Props {
  readonly as: Conversion;
  /** The field that asks how many there were. */
  readonly times: {
    readonly name: Field;
    readonly value: string;
    readonly problem: string | undefined;
    readonly onInput: (text: string) => void;
  };
  readonly reading: EntryReading;
  readonly rules: SectorRules | undefined;
  readonly year: number;
}

/** What something counts for (折算): how many there were, the credits that follow, its limits and what it rests on. */
export function Converted({ as, times, rules, year }: Props) {
  const unit = rules?.unit ?? '学时';
  const amount = amountFor(as, Number(times.value) || 1);
  const nameOf = (key: Key) =>
    (rules && partFields(rules, year).find((p) => p.key === key)?.name) ?? scopeNames[key as Scope] ?? key;
  const alike = rules?.conversions?.filter((c) => c.key === as.key && covers(c, year)) ?? [as];
  const { gives } = as;
  return (
    <div class="converted">
      {gives.kind === 'amount' && (
        <FormField
          {...times}
          kind="number"
          label={`一共几${gives.per}`}
          hint={`1${gives.per}${plain(gives.hours)}${unit}`}
        />
      )}
      <p class="hint" role="status">
        {gives.kind === 'amount'
          ? amount !== undefined && `记${plain(amount)}${unit}，计入${nameOf(gives.of)}。`
          : `记${amount === undefined ? '' : plain(amount)}${unit}，算完成这一年的${gives.of.map(nameOf).join('、')}。`}
        {as.say}
      </p>
      <ul class="plain small">
        {alike.map((one) => (
          <li key={JSON.stringify(one.gives)}>
            {one.gives.kind === 'fulfils' && one !== as && `${one.gives.of.map(nameOf).join('、')}也算完成：`}
            <Cite basis={one.basis} />
          </li>
        ))}
      </ul>
    </div>
  );
}
