import { type Hours, plain } from '~/rules/duty/hours';
import { covers, type SectorRules } from '~/rules/duty/sector';

const placeholder = /\{([^{}]*)\}/g;

/** A text with its figures filled in: {general.2018.total} becomes 72学时. Leaves alone what names no figure. */
export function withFigures(text: string, sectors: readonly SectorRules[]): string {
  return text.replace(placeholder, (written, name: string) => figure(name, sectors) ?? written);
}

/** The placeholders in a text that name no figure. */
export function strayFigures(text: string, sectors: readonly SectorRules[]): string[] {
  return [...text.matchAll(placeholder)].flatMap(([written, name = '']) =>
    figure(name, sectors) ? [] : [written],
  );
}

/** The figures a text names: which sector's, of which year. */
export function figureNames(text: string): { readonly sector: string; readonly year: number }[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => {
    const [sector = '', year] = name.split('.');
    return { sector, year: Number(year) };
  });
}

function figure(name: string, sectors: readonly SectorRules[]): string | undefined {
  const [id, year, scope] = name.split('.');
  const rules = sectors.find((s) => s.sector === id);
  const period = rules?.periods.find((p) => covers(p, Number(year)));
  const atLeast: Hours | undefined = period?.requirements.find((r) => r.scope === scope)?.atLeast;
  return rules && atLeast !== undefined ? plain(atLeast) + rules.unit : undefined;
}
