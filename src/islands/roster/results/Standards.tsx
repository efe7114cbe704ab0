import type { Group } from '~/islands/roster/desk/protocol';
import { useShelf } from '~/parts/shelf';
import { Cite } from '~/parts/verdict/Cite';
import { appliedTo, officialBeside } from '~/rules/duty/applied';
import type { SectorRules } from '~/rules/duty/sector';
import { gradeApplied, gradeSays, requirementSays } from '~/says/requirement-says';
import { basesOf } from '~/says/year-facts';

/** The figures that people in the list were judged by, each with its words. */
export function Standards({ groups }: { readonly groups: readonly Group[] }) {
  const together = sharing(groups, useShelf().sectors);
  if (together.length === 0) return null;
  return (
    <section class="rests-on">
      <h2>按什么标准判断</h2>
      {together.map((same) => (
        <Standard
          key={same.map((g) => `${g.year} ${g.rules.sector}`).join()}
          same={same}
          open={together.length < 7}
        />
      ))}
    </section>
  );
}

interface Ruled extends Group {
  readonly rules: SectorRules;
}

/** Sectors of a year that share their figures, together. */
function sharing(groups: readonly Group[], sectors: readonly SectorRules[]): Ruled[][] {
  const found = new Map<string, Ruled[]>();
  for (const group of groups) {
    const rules = sectors.find((s) => s.sector === group.sector);
    if (!rules) continue;
    const key = JSON.stringify([group.year, rules.unit, rules.notJudged, appliedTo(rules, group.year)]);
    found.set(key, [...(found.get(key) ?? []), { ...group, rules }]);
  }
  return [...found.values()];
}

function Standard({ same, open }: { readonly same: readonly Ruled[]; readonly open: boolean }) {
  const [{ rules, year }] = same as [Ruled];
  const applied = appliedTo(rules, year);
  const who = `${year}年度 ${same.map((g) => `${g.rules.short}${g.people}行`).join('、')}`;
  if (!applied) return <p>{who}：没有查到这个年度的标准，不判断。</p>;
  const beside = officialBeside(rules, applied.period);
  return (
    <details open={open}>
      <summary>
        <b>{who}</b> {requirementSays(rules, applied)}{' '}
        <span class="grade" data-grade={gradeApplied(applied)}>
          {gradeSays(applied)}
        </span>
      </summary>
      {rules.notJudged && <p>本站不判断这个行业：{rules.notJudged}</p>}
      <ul class="bases">
        {basesOf(applied.period).map((basis) => (
          <li key={JSON.stringify(basis)}>
            <Cite basis={basis} />
          </li>
        ))}
      </ul>
      {beside && (
        <p>
          2018年的原文是：{requirementSays(rules, { period: beside })}
          ；本次按后来的标准判断，2018年的数字只供对照。
        </p>
      )}
    </details>
  );
}
