import type { SectorRules } from '~/rules/duty/sector';
import { figureIn, withFigures } from '~/schemas/figures';
import type { Kind } from '~/schemas/kinds';

/** The scopes by what people call them. */
const scopes: readonly (readonly [key: string, name: string])[] = [
  ['total', '合计'],
  ['common', '公需'],
  ['professional', '专业'],
  ['elective', '选修'],
];

/** A figure of the tables in a year: its name in files, what people call it, and what it comes to. */
export interface NamedFigure {
  readonly key: string;
  readonly name: string;
  readonly says: string;
}

/** The kinds of files in whose sentences figures are filled in. */
export const takesFigures = (kind: Kind): boolean => kind === 'answers' || kind === 'words';

/** What the figures of a sector are called, each by a name of its own; those that can't be written between braces have none. */
function namesIn({
  parts = [],
  conversions = [],
}: SectorRules): readonly (readonly [key: string, name: string])[] {
  const all = [...scopes, ...[...parts, ...conversions].map(({ key, name }) => [key, name] as const)];
  return all.filter(
    ([key, name], i) => !/[.{}]/.test(name) && !all.slice(0, i).some(([k, n]) => k === key || n === name),
  );
}

/** The figures that a sector has in a year. */
export function figuresOf(rules: SectorRules, year: number): NamedFigure[] {
  return namesIn(rules).flatMap(([key, name]) => {
    const says = figureIn(`${rules.sector}.${year}.${key}`, [rules]);
    return says === undefined ? [] : [{ key, name, says }];
  });
}

/** The years up to one in which a sector has figures, the newest first. */
export function figureYears(rules: SectorRules, last: number): number[] {
  const { from: first = last } = rules.periods[0] ?? {};
  const newest = Math.max(last, ...rules.periods.map((p) => p.to ?? p.from));
  const years = Array.from({ length: newest - first + 1 }, (_, i) => newest - i);
  return years.filter((year) => figuresOf(rules, year).length > 0);
}

/** A text with its figures, {general.2025.total}, called as people call them: {一般.2025.合计}; those without such a name stay. */
export function figuresInWords(text: string, sectors: readonly SectorRules[]): string {
  return text.replace(
    /\{([a-z-]+)\.(\d{4})\.([a-z-]+)\}/g,
    (whole, id: string, year: string, key: string) => {
      const rules = sectors.find((s) => s.sector === id);
      const [, name] = (rules && namesIn(rules).find(([own]) => own === key)) ?? [];
      return rules && name !== undefined ? `{${rules.short}.${year}.${name}}` : whole;
    },
  );
}

/** The same the other way: as it is written in files. */
export function figuresByName(text: string, sectors: readonly SectorRules[]): string {
  return text.replace(
    /\{([^{}.]+)\.(\d{4})\.([^{}.]+)\}/g,
    (whole, short: string, year: string, name: string) => {
      const rules = sectors.find((s) => s.short === short);
      const [key] = (rules && namesIn(rules).find(([, own]) => own === name)) ?? [];
      return rules && key !== undefined ? `{${rules.sector}.${year}.${key}}` : whole;
    },
  );
}

/** A running text with its figures, <Figure of="general.2025.total"/>, as sentences have them: {一般.2025.合计}. */
export function bodyInWords(body: string, sectors: readonly SectorRules[]): string {
  return body.replace(/<Figure of="([a-z-]+\.\d{4}\.[a-z-]+)"\/>/g, (whole, name: string) => {
    const words = figuresInWords(`{${name}}`, sectors);
    return words === `{${name}}` ? whole : words;
  });
}

/** The same the other way. */
export function bodyByName(body: string, sectors: readonly SectorRules[]): string {
  return figuresByName(body, sectors).replace(
    /\{([a-z-]+\.\d{4}\.[a-z-]+)\}/g,
    (_, name: string) => `<Figure of="${name}"/>`,
  );
}

/** A sentence with its figures; one that is not written yet, or stands where something is still wrong, by what it is called. */
export function figuresRead(sentence: string, sectors: readonly SectorRules[]): string {
  return figuresInWords(withFigures(sentence, sectors), sectors).replace(
    /\{([^{}]*)\}/g,
    (_, name: string) => `（${name.replaceAll('.', '')}：现在还没有这个数）`,
  );
}
