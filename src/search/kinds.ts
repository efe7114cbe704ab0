/** What a hit can be, in the order of the filter. */
export const kinds = ['问答', '原文', '年度', '办理', '术语', '本站'] as const;

export type Kind = (typeof kinds)[number];

const rooms: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/^answers\/./, '问答'],
  [/^policies\/./, '原文'],
  [/^guides\//, '年度'],
  [/^(ways|duties|standards|cases)\//, '办理'],
  [/^terms\//, '术语'],
];

/** What stands at an address of the site: answers/make-up/ is 问答. */
export function kindOf(path: string): Kind {
  return rooms.find(([room]) => room.test(path))?.[1] ?? '本站';
}

/** Words that links once had, and still may. */
const older: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['答复', ['问答']],
  ['指南', ['年度', '办理', '本站']],
]);

/** The kinds a word in an address asks for; none when it is no kind, and then all are shown. */
export function kindsMeant(said: string): readonly Kind[] {
  return older.get(said) ?? kinds.filter((kind) => kind === said);
}
