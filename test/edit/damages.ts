/** A chance that is the same at every run. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

export type Damage = (text: string, pick: (below: number) => number) => string | Uint8Array;

const lineAt = (text: string, pick: (below: number) => number) => {
  const lines = text.split('\n');
  return { lines, at: pick(lines.length) };
};

/** What happens to files under people's hands. */
export const damages: readonly Damage[] = [
  (text, pick) => {
    const at = pick(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1);
  },
  (text, pick) => {
    const at = pick(text.length + 1);
    return `${text.slice(0, at)}${'{}[]:#"\'&*!|>%@`，。（）1 '[pick(24)]}${text.slice(at)}`;
  },
  (text, pick) => {
    const { lines, at } = lineAt(text, pick);
    lines.splice(at, 1);
    return lines.join('\n');
  },
  (text, pick) => {
    const { lines, at } = lineAt(text, pick);
    lines.splice(at, 0, lines[at] ?? '');
    return lines.join('\n');
  },
  (text, pick) => {
    const { lines, at } = lineAt(text, pick);
    lines[at] = `\t${lines[at]}`;
    return lines.join('\n');
  },
  (text, pick) => {
    const { lines, at } = lineAt(text, pick);
    lines[at] = ` ${lines[at]}`;
    return lines.join('\n');
  },
  (text, pick) => text.slice(0, pick(text.length + 1)),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/\n/g, '\r\n'),
  (text, pick) => text.replace(/\d+/g, (n) => (pick(12) === 0 ? String(Number(n) + 1) : n)),
  (text, pick) => text.replace(/#s\d/g, (n) => (pick(3) === 0 ? '#s9' : n)),
  (text, pick) => text.replace(/quote: ./g, (n) => (pick(3) === 0 ? 'quote: 改' : n)),
  (text, pick) =>
    text.replace(/\b(official|reported|general|common|person|texts)\b/g, (n) =>
      pick(6) === 0 ? 'other' : n,
    ),
  (text, pick) => {
    const bytes = new TextEncoder().encode(text);
    bytes[pick(bytes.length + 1)] = 0xff;
    return bytes;
  },
];
