import type { SectorRules } from '~/rules/duty/sector';

/** A stop on a person's way to what is asked: whom it is for, and who they are. */
export interface DutyRow {
  readonly name: string;
  readonly says: string;
}

/** How a person comes to a duty, in the order it is asked: bound at all, by the sector's own rule, by the general one, shown only, and what another authority asks besides. */
export function rowsOfDuties(sectors: readonly SectorRules[]): DutyRow[] {
  const names = (of: readonly SectorRules[]) => of.map((s) => s.short).join('、');
  const own = sectors.filter((s) => !s.follows && !s.notJudged && s.sector !== 'general');
  const seconds = sectors.flatMap((s) => (s.seconds ?? []).map((d) => `${s.short}（${d.name}）`));
  return [
    { name: '在专业技术岗位上的人', says: '每年都有一项要求；哪一年、哪个行业，决定看哪一张表。' },
    { name: '行业有自己的规定：看自己的', says: names(own) },
    {
      name: '与一般专业技术人员相同',
      says: [names(sectors.filter((s) => s.follows)), '别的行业也按一般'].filter(Boolean).join('；'),
    },
    { name: '只列出、不判断', says: names(sectors.filter((s) => s.notJudged)) },
    { name: '另有一项要求、各算各的', says: seconds.join('、') },
  ].filter(({ says }) => says !== '');
}
