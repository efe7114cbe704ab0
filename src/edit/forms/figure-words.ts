import type { SectorRules } from '~/rules/duty/sector';

/** The scopes by what people call them. */
const scopes: readonly (readonly [key: string, name: string])[] = [
  ['total', '合计'],
  ['common', '公需'],
  ['professional', '专业'],
  ['elective', '选修'],
];

/** A text with its figures, {general.2025.total}, called as people call them: {一般.2025.合计}; those without such a name stay. */
export function figuresInWords(text: string, sectors: readonly SectorRules[]): string {
  return text.replace(
    /\{([a-z-]+)\.(\d{4})\.([a-z-]+)\}/g,
    (whole, id: string, year: string, key: string) => {
      const short = sectors.find((s) => s.sector === id)?.short;
      const [, name] = scopes.find(([own]) => own === key) ?? [];
      return short === undefined || name === undefined ? whole : `{${short}.${year}.${name}}`;
    },
  );
}

/** The same the other way: as it is written in files. */
export function figuresByName(text: string, sectors: readonly SectorRules[]): string {
  return text.replace(
    /\{([^{}.]+)\.(\d{4})\.([^{}.]+)\}/g,
    (whole, short: string, year: string, name: string) => {
      const id = sectors.find((s) => s.short === short)?.sector;
      const [key] = scopes.find(([, own]) => own === name) ?? [];
      return id === undefined || key === undefined ? whole : `{${id}.${year}.${key}}`;
    },
  );
}
