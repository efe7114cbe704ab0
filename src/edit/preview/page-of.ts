import type { ComponentType } from 'preact';
import Requirements from '~/components/Requirements.astro';
import About from '~/pages/about/index.astro';
import Answer from '~/pages/answers/[id].astro';
import Cases from '~/pages/cases/index.astro';
import Changes from '~/pages/changes/index.astro';
import Duties from '~/pages/duties/index.astro';
import Year from '~/pages/guides/[year]/index.astro';
import OldText from '~/pages/policies/[id]/versions/[date].astro';
import Policy from '~/pages/policies/[id].astro';
import Terms from '~/pages/terms/index.astro';
import Ways from '~/pages/ways/index.astro';
import type { Kind } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import minimums from '~/styles/check/minimums.css?inline';
import { wear } from './worn';

wear(minimums);

/** The page on which a file is read. */
export interface Shown {
  readonly page: ComponentType<{ readonly params: Readonly<Record<string, string>> }>;
  readonly params: Readonly<Record<string, string>>;
  /** Where on it. */
  readonly at?: string | undefined;
}

/** The page of a file, by its kind and its path; undefined for what no page shows as it is written, or not yet. */
export function pageOf(kind: Kind, path: string, library: Library): Shown | undefined {
  const [folder = '', name = ''] = path
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(-2);
  const has = (all: readonly { readonly id: string }[]) => all.some(({ id }) => id === name);
  const last = library.guides[library.guides.length - 1];
  switch (kind) {
    case 'answers':
      return has(library.answers) ? shown(Answer, { id: name }) : undefined;
    case 'policies':
      return has(library.policies) ? shown(Policy, { id: name }) : undefined;
    case 'oldTexts': {
      const version = library.versions.get(folder)?.some((v) => v.from === name);
      return version ? shown(OldText, { id: folder, date: name }) : undefined;
    }
    case 'guides':
      return library.guides.some((g) => String(g.year) === name) ? shown(Year, { year: name }) : undefined;
    case 'annual':
      return last && shown(Year, { year: String(last.year) }, 'duties');
    case 'sectors':
      return shown(Requirements, {});
    case 'changes':
      return shown(Changes, {}, name);
    case 'cases':
      return shown(Cases, {});
    case 'words':
      return shown(Terms, {});
    case 'ways':
      return shown(Ways, {});
    case 'duties':
      return shown(Duties, {});
    case 'site':
      return shown(About, {});
    case 'gaps':
    case 'sources':
      return undefined;
  }
}

/** A page's own type says no more than that it can be drawn. */
function shown(page: unknown, params: Shown['params'], at?: string): Shown {
  return { page: page as Shown['page'], params, at };
}
