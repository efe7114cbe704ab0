import { covers, type SectorRules } from '~/rules/duty/sector';
import { figureIn } from '~/schemas/figures';
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

/** The figures that a sector has in a year, each under a name of its own. */
export function figuresOf(rules: SectorRules, year: number): NamedFigure[] {
  const own = [
    ...scopes,
    ...(rules.parts ?? []).map(({ key, name }) => [key, name] as const),
    ...(rules.conversions ?? []).filter((c) => covers(c, year)).map(({ key, name }) => [key, name] as const),
  ];
  const all = own.flatMap(([key, name]): NamedFigure[] => {
    const says = figureIn(`${rules.sector}.${year}.${key}`, [rules]);
    return says === undefined || /[.{}]/.test(name) ? [] : [{ key, name, says }];
  });
  return all.filter(({ name }, i) => all.findIndex((one) => one.name === name) === i);
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
      const named = rules && figuresOf(rules, Number(year)).find((one) => one.key === key);
      return rules && named ? `{${rules.short}.${year}.${named.name}}` : whole;
    },
  );
}

/** The same the other way: as it is written in files. */
export function figuresByName(text: string, sectors: readonly SectorRules[]): string {
  return text.replace(
    /\{([^{}.]+)\.(\d{4})\.([^{}.]+)\}/g,
    (whole, short: string, year: string, name: string) => {
      const rules = sectors.find((s) => s.short === short);
      const named = rules && figuresOf(rules, Number(year)).find((one) => one.name === name);
      return rules && named ? `{${rules.sector}.${year}.${named.key}}` : whole;
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
