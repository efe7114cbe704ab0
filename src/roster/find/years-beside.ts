import { type Subject, subjects } from '~/rules/duty/subject';
import { yearsIn } from './years-in';

/** The columns of one year, in a list with several years side by side. */
export interface YearBeside {
  readonly year: number;
  readonly columns: Readonly<Partial<Record<Subject, number>>>;
}

/** The columns of each year where every column in doubt names its own; nothing where one does not, or a year has two of a subject. */
export function yearsBeside(
  could: Readonly<Partial<Record<Subject, readonly number[]>>>,
  headings: readonly string[],
): readonly YearBeside[] | undefined {
  const years = new Map<number, Partial<Record<Subject, number>>>();
  for (const subject of subjects) {
    const columns = could[subject] ?? [];
    for (const column of columns) {
      const heading = headings[column] ?? '';
      const year = yearOfHeading(heading) ?? (columns.length > 1 ? bareYear(heading) : undefined);
      if (year === undefined && columns.length === 1) continue;
      if (year === undefined) return undefined;
      const ofYear = years.get(year) ?? {};
      if (ofYear[subject] !== undefined) return undefined;
      years.set(year, { ...ofYear, [subject]: column });
    }
  }
  return years.size > 1 ? [...years].map(([year, columns]) => ({ year, columns })) : undefined;
}

/** 22公需 beside 23公需 is of 2022. */
function bareYear(heading: string): number | undefined {
  const [, digits] = /^(1[5-9]|[2-4]\d)(?=公|专|個|个|選|选)/.exec(heading.trim()) ?? [];
  return digits === undefined ? undefined : 2000 + Number(digits);
}

/** The one year that a heading names: 2022年公需, 公需2022, 22年公需. */
export function yearOfHeading(heading: string): number | undefined {
  const found = yearsIn(heading);
  if (found.kind === 'year') return found.year;
  return found.kind === 'unclear' && found.why === 'short' ? found.years[0] : undefined;
}
