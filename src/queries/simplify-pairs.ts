import { Converter } from 'opencc-js';

/** The traditional forms of the site's own characters, as they are written in Hong Kong, Taiwan and elsewhere: 繼继續续…. */
export function simplifyPairs(own: ReadonlySet<string>): string {
  const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const pairs = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const simple = Converter({ from, to: 'cn' })(all.join('\n')).split('\n');
    all.forEach((char, i) => {
      const to = simple[i] as string;
      if (to !== char && own.has(to) && !own.has(char)) pairs.set(char, to);
    });
  }
  return [...pairs].flat().join('');
}
