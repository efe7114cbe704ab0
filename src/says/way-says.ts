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

/** Ways in a line: what one studies and where, who declares, who recognises; what is the same of all is said once. */
export function waysInShort(ways: readonly Way[]): string {
  const told = ways.map(({ name, steps }) => {
    const where = steps.find(({ kind }) => kind === 'study')?.system;
    return { study: name + (where ? `（${where}）` : ''), whose: stepsInShort(steps).join('，') };
  });
  const [first] = told;
  if (first && told.every(({ whose }) => whose === first.whose))
    return [told.map(({ study }) => study).join('，或者'), first.whose].filter(Boolean).join('，');
  return told.map(({ study, whose }) => [study, whose].filter(Boolean).join('，')).join('；或者');
}
