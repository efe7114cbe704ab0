import type { Actor, Step, Way } from '~/rules/year/ways';

const verbs = { declare: '申报', recognize: '认定' } as const;

const says: Readonly<Record<Actor, (verb: string) => string>> = {
  nobody: (verb) => `不用另外${verb}`,
  person: (verb) => `自己${verb}`,
  employer: (verb) => `单位${verb}`,
  sectorAuthority: (verb) => `主管部门${verb}`,
  unsettled: (verb) => `${verb}写法不一`,
  unknown: (verb) => `${verb}没有查到规定`,
};

/** Who declares and who recognises, a few words each; nothing of a step that is not known. */
export function stepsInShort(steps: readonly Step[]): string[] {
  return steps.flatMap(({ kind, by }) => (kind === 'study' ? [] : [says[by](verbs[kind])]));
}

/** A way in a line: what one studies and where, who declares, who recognises. */
export function wayInShort({ name, steps }: Way): string {
  const where = steps.find(({ kind }) => kind === 'study')?.system;
  return [name + (where ? `（${where}）` : ''), ...stepsInShort(steps)].join('，');
}
