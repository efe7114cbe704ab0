import { appliedTo } from '~/rules/duty/applied';
import { covers } from '~/rules/duty/sector';
import { hearsaySays } from '~/says/basis-says';
import { figureNames, withFigures } from '~/schemas/figures';
import { useAround } from './around';

/** What the figures say that a text names, and what they rest on. */
export function Figures({ text }: { readonly text: string }) {
  const { library } = useAround();
  if (!library || !text.includes('{')) return null;
  const named = [...new Set(text.match(/\{[a-z-]+\.\d+\.[a-z]+\}/g) ?? [])];
  if (named.length === 0) return null;
  return (
    <ul class="edit-figures">
      {named.map((name) => (
        <li key={name}>
          <code>{name}</code> {withFigures(name, library.sectors)}
          {restsOn(name)}
        </li>
      ))}
    </ul>
  );

  function restsOn(name: string) {
    const [figure] = figureNames(name);
    const scope = name.slice(1, -1).split('.')[2];
    const rules = library?.sectors.find((s) => s.sector === figure?.sector);
    const period =
      rules?.periods.find((p) => covers(p, figure?.year ?? 0)) ??
      (rules && appliedTo(rules, figure?.year ?? 0)?.period);
    const basis = period?.requirements.find((r) => r.scope === scope)?.basis;
    if (!basis) return null;
    return basis.grade === 'official' ? <q>{basis.quote}</q> : <span>（{hearsaySays(basis)}）</span>;
  }
}
