import type { Actor, Step, Way } from '~/rules/year/ways';

const says: Readonly<Record<Exclude<Step['kind'], 'study'>, Readonly<Record<Actor, string>>>> = {
  declare: {
    nobody: '不用申报',
    person: '自己申报',
    employer: '单位申报',
    sectorAuthority: '主管部门申报',
    unsettled: '申报写法不一',
    unknown: '申报没有查到规定',
  },
  recognize: {
    nobody: '不用找人认定',
    person: '自己认定',
    employer: '单位认定',
    sectorAuthority: '主管部门认定',
    unsettled: '认定写法不一',
    unknown: '认定没有查到规定',
  },
};

/** Who declares and who recognises, a few words each; nothing of a step that is not known. */
export function stepsInShort(steps: readonly Step[]): string[] {
  return steps.flatMap(({ kind, by }) => (kind === 'study' ? [] : [says[kind][by]]));
}

/** A way in a line: what one studies and where, who declares, who recognises. */
export function wayInShort({ name, steps }: Way): string {
  const study = steps.find(({ kind }) => kind === 'study');
  const where = study?.system ? `（${study.system}）` : '';
  return [`${name}${where}`, ...stepsInShort(steps)].join('，');
}
