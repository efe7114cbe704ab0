import { type PagePath, pageNames, yearPageName } from '~/says/page-names';
import { library } from './library';

/** What the page at an address of this site is called; undefined for an address that is no page of content. */
export function pageNameOf(path: string): string | undefined {
  const named = pageNames[path as PagePath];
  if (named) return named;
  const [, door = '', id = ''] = path.split('/');
  const { answers, policies, guides } = library();
  if (door === 'guides')
    return guides.some((g) => String(g.year) === id) ? yearPageName(Number(id)) : undefined;
  if (door === 'answers') return answers.find((a) => a.id === id)?.question;
  if (door === 'policies') return policies.find((p) => p.id === id)?.documentNumber;
  return undefined;
}
