import { Cite } from '~/parts/verdict/Cite';
import type { Basis } from '~/rules/duty/basis';
import type { Conversion } from '~/rules/duty/duty';
import type { Period } from '~/rules/duty/sector';
import { nameOf, scopeNames } from '~/says/scope-names';

interface Props {
  readonly period: Period;
  /** Whose figures they are, where a sheet holds several. */
  readonly whose?: string;
  /** What hours were converted by. */
  readonly conversions?: readonly Conversion[];
}

/** The words a year's figures rest on, those with the same words together. */
export function Bases({ period, whose = '', conversions = [] }: Props) {
  return (
    <section class="grounds">
      <h3>{whose}依据</h3>
      <ul>
        {basesNamed(period).map(({ basis, names }) => (
          <li key={names[0]}>
            {names.join('、')}：<Cite basis={basis} />
          </li>
        ))}
        {conversions.map(({ key, name, basis }) => (
          <li key={key}>
            折算 {name}：<Cite basis={basis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function basesNamed({ requirements, notCounted }: Period): { basis: Basis; names: string[] }[] {
  const together = new Map<string, { basis: Basis; names: string[] }>();
  const said = [
    ...requirements.map((r) => ({ name: nameOf(r), basis: r.basis })),
    ...notCounted.map(({ subject, basis }) => ({ name: scopeNames[subject], basis })),
  ];
  for (const { name, basis } of said) {
    const key = JSON.stringify(basis);
    const names = together.get(key)?.names ?? [];
    together.set(key, { basis, names: [...names, name] });
  }
  return [...together.values()];
}
