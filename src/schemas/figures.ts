import { isOver } from '~/rules/duty/ending';
import { type Hours, plain } from '~/rules/duty/hours';
import { covers, type SectorRules } from '~/rules/duty/sector';

const placeholder = /\{([^{}]*)\}/g;

/** A text with its figures filled in: {general.2018.total} becomes 72学时, {accounting.2023.paper-first} 30学分. Leaves alone what names no figure, or one whose text had ended. */
export function withFigures(text: string, sectors: readonly SectorRules[]): string {
  return text.replace(placeholder, (written, name: string) => figureIn(name, sectors) ?? written);
}

/** The placeholders in a text that name no figure. */
export function strayFigures(text: string, sectors: readonly SectorRules[]): string[] {
  return [...text.matchAll(placeholder)].flatMap(([written, name = '']) =>
    figureIn(name, sectors) ? [] : [written],
  );
}

/** The figures a text names: which sector's, of which year. */
export function figureNames(text: string): { readonly sector: string; readonly year: number }[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => {
    const [sector = '', year] = name.split('.');
    return { sector, year: Number(year) };
  });
}

/** What a figure comes to by its name in files, general.2018.total: 72学时; undefined where there is none. */
export function figureIn(name: string, sectors: readonly SectorRules[]): string | undefined {
  const [id, year, scope] = name.split('.');
  const rules = sectors.find((s) => s.sector === id);
  const period = rules?.periods.find((p) => covers(p, Number(year)) && !isOver(p, Number(year)));
  const atLeast: Hours | undefined = period?.requirements.find((r) => r.scope === scope)?.atLeast;
  const amount = atLeast ?? converted(scope, Number(year), rules);
  return rules && amount !== undefined ? plain(amount) + rules.unit : undefined;
}

/** How many hours something counts for in a year. */
function converted(key: string | undefined, year: number, rules: SectorRules | undefined): Hours | undefined {
  const found = rules?.conversions?.find(
    (c) => c.key === key && covers(c, year) && !isOver(c, year) && c.gives.kind === 'amount',
  );
  return found?.gives.kind === 'amount' ? found.gives.hours : undefined;
}
