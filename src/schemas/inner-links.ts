import { addressesIn } from './clauses';
import type { Complaint } from './complaint';
import { quoted } from './fields';
import type { Read } from './kinds';
import { lineOf } from './line-of';

/** Pages that are no content; what stands in them is known to nobody here. */
const pages = [
  ...['', 'policies/', 'answers/', 'check/', 'guides/', 'ways/', 'duties/', 'roster/', 'verify/'],
  ...['terms/', 'search/', 'about/', 'embed/', 'link/', 'download/', 'booklet/', 'changes/', 'data/'],
  ...['report/', 'accessibility/', 'en/', 'cases/', 'standards/'],
].map((path) => `/${path}`);

/** What is wrong with the links that texts of content have into the site: a page or an anchor that is not there. */
export function linkComplaints(entries: Read['entries']): Complaint[] {
  const known = knownAddresses(entries);
  const linked = [
    ...entries.answers.map(({ file, data }) => [file, data.links] as const),
    ...entries.changes.map(({ file, data }) => [file, data.pages] as const),
    ...entries.words.map(({ file, data }) => {
      const see = [...data.people, ...data.occupations].flatMap((row) => row.see);
      return [file, see.map(told)] as const;
    }),
    ...entries.gaps.map(({ file, data }) => [file, data.gaps.flatMap((g) => g.see).map(told)] as const),
  ];
  return linked.flatMap(([file, links]) =>
    links
      .filter((link) => !leads(link, known))
      .map((link) => ({ file: file.path, line: placeOf(file.text, link), says: nowhere(link, known) })),
  );
}

/** The line of a link: written as it is, or told by the name alone. */
function placeOf(text: string, link: string): number | undefined {
  return lineOf(text, link) ?? lineOf(text, link.replace(/^\/answers\/|^\/|\/$/g, ''));
}

/** What the vocabulary tells of: an answer by its name, or an address from the site's root. */
function told(place: string): string {
  return place.includes('/') ? `/${place}` : `/answers/${place}/`;
}

type Known = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

/** Every page by its address, with its anchors where they come from content. */
function knownAddresses({ policies, answers, guides, words }: Read['entries']): Known {
  const terms = words.flatMap(({ data }) => data.terms.map((t) => t.id));
  return new Map<string, ReadonlySet<string> | 'any'>([
    ...pages.map((page) => [page, 'any'] as const),
    ['/terms/', new Set(terms)],
    ...policies.map(
      ({ data }) => [`/policies/${data.id}/`, new Set(addressesIn(data.clauses).keys())] as const,
    ),
    ...answers.map(
      ({ data }) => [`/answers/${data.id}/`, new Set(data.sectors.map((s) => s.sector))] as const,
    ),
    ...guides.map(({ data }) => [`/guides/${data.year}/`, 'any'] as const),
  ]);
}

function leads(link: string, known: Known): boolean {
  if (/^(https?:|mailto:|tel:)/.test(link)) return true;
  const [, page = '', anchor] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
  const anchors = known.get(page);
  return anchors !== undefined && (anchor === undefined || anchors === 'any' || anchors.has(anchor));
}

const mostOffered = 5;

function nowhere(link: string, known: Known): string {
  const [page = '', anchor = ''] = link.split('#');
  const anchors = known.get(page);
  const near = anchors && anchors !== 'any' ? [...anchors].map((a) => `${page}#${a}`) : [...known.keys()];
  const offered = near
    .map((address) => ({ address, shared: sharedWith(anchors ? `${page}#${anchor}` : page, address) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostOffered);
  return `链接${quoted(link)}没有这个地址，最接近的有 ${offered.map(({ address }) => address).join('、')}`;
}

/** How much two addresses have in common: the pairs of letters that stand in both. */
function sharedWith(link: string, address: string): number {
  const pairs = new Set(Array.from({ length: link.length - 1 }, (_, i) => link.slice(i, i + 2)));
  let shared = 0;
  for (const pair of pairs) if (address.includes(pair)) shared++;
  return shared / (pairs.size + address.length);
}
