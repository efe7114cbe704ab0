import type { Files } from '~/changeset/changeset';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { isList, type Value, valueAt, withValue } from '~/edit/yaml/value';
import type { NoticeDeadline } from '~/paste/notice-parts';
import type { Bearer, Role } from '~/rules/year/annual-duties';
import { basisOf, type NoticeDocument } from './notice-basis';

/** Of a time for everybody, those for whom a person said that it does not hold; undefined where nobody was asked. */
export interface LeftOut {
  readonly except?: readonly string[] | undefined;
}

/** A deadline of a notice, as a person let it stand. */
export type ChosenDeadline = NoticeDeadline &
  LeftOut & {
    /** What a calendar calls the day. */
    readonly title: string;
    /** The sentence for readers. */
    readonly say: string;
  };

const path = 'content/annual-duties.yaml';

/** Who has to know of what somebody does. */
const concerned: Readonly<Record<Bearer, readonly Role[]>> = {
  person: ['person', 'employer'],
  employer: ['employer', 'person'],
  authority: ['authority', 'person', 'employer'],
  association: ['association', 'person', 'employer'],
  provider: ['provider', 'authority'],
  province: ['person', 'employer', 'authority', 'association', 'provider'],
};

/** The file of what is due each year, with the deadlines of a notice for its year alone. */
export function deadlinesWritten(
  files: Files,
  document: NoticeDocument,
  year: number,
  deadlines: readonly ChosenDeadline[],
  audienceOf: (deadline: ChosenDeadline) => {
    readonly sectors?: readonly string[];
    readonly except?: readonly string[];
  },
): readonly [string, string] {
  const text = files.get(path) ?? '';
  const parts = partsOf(path, text);
  const there = valueAt(parts?.data, ['duties']);
  const before = isList(there) ? there.filter((one) => !isOf(one, document, year)) : [];
  const named = before.map((one) => String(valueAt(one, ['id'])));
  const more = deadlines.map((deadline) => {
    const { by, title, say, closes, ...said } = deadline;
    const id = freeId(nameIn(year), named);
    named.push(id);
    return {
      id,
      by,
      for: concerned[by ?? 'person'],
      due: closes.startsWith(`${year}-`) ? closes.slice(5) : closes,
      title,
      say,
      bases: [basisOf(document, said)],
      ...audienceOf(deadline),
      from: year,
      to: year,
    };
  });
  if (!parts) return [path, text];
  const data = withValue(parts.data, ['duties'], [...before, ...more] as Value[]);
  return [path, withParts(text, parts, data, parts.body, orderIn('annual'))];
}

/** The sentences of the deadlines that stand there from the same notice, and that it takes the place of when it is written again. */
export function deadlinesOf(files: Files, document: NoticeDocument, year: number): string[] {
  const there = valueAt(partsOf(path, files.get(path) ?? '')?.data, ['duties']);
  const own = isList(there) ? there.filter((one) => isOf(one, document, year)) : [];
  return own.map((one) => String(valueAt(one, ['say'])));
}

function isOf(duty: unknown, document: NoticeDocument, year: number): boolean {
  const [key, origin] =
    'policy' in document ? ['clause', `${document.policy}#`] : ['source', document.source];
  const said = String(valueAt(duty, ['bases', 0, key]) ?? '');
  return String(valueAt(duty, ['id'])).startsWith(nameIn(year)) && said.startsWith(origin);
}

function nameIn(year: number): string {
  return `by-notice-${year}`;
}

function freeId(name: string, taken: readonly string[]): string {
  let n = 1;
  while (taken.includes(`${name}-${n}`)) n++;
  return `${name}-${n}`;
}
