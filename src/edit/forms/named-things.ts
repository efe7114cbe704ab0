import type { Kind } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';

/** What a field names that stands in a file of its own, and is chosen by what people call it. */
export type Thing = 'sector' | 'answer' | 'policy';

export const thingNames: Readonly<Record<Thing, string>> = { sector: '行业', answer: '问答', policy: '文件' };

/** Which of them a field chooses; undefined where it is written by hand, as the name that a sector gives itself. */
export function thingChosen(kind: Kind, key: string): Thing | undefined {
  if (/^(sectors|except|follows)$/.test(key)) return 'sector';
  if (key === 'sector') return kind === 'sectors' ? undefined : 'sector';
  // Words and gaps may lead to any page of the site.
  if (key === 'see') return kind === 'gaps' || kind === 'words' ? undefined : 'answer';
  if (/^(related|asked|cited|certificatesSee)$/.test(key)) return 'answer';
  return key === 'policy' ? 'policy' : undefined;
}

/** All that can be chosen, each by its name in files and what people call it. */
export function thingsIn(thing: Thing, library: Library): [string, string][] {
  switch (thing) {
    case 'sector':
      return library.sectors.map((s) => [s.sector, s.name]);
    case 'answer':
      return library.answers.map((a) => [a.id, a.question]);
    case 'policy':
      return library.policies.map((p) => [p.id, `${p.documentNumber} ${p.shortTitle}`]);
  }
}
