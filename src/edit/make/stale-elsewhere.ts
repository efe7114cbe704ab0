import type { Files } from '~/changeset/changeset';
import type { Look } from '~/due/drafts';
import { fileOf } from '~/due/due';
import { partsOf } from '~/edit/forms/file-parts';
import { fieldName } from '~/edit/forms/form-schema';
import { isFields, isList, type Path, valueAt } from '~/edit/yaml/value';
import { inQuotes } from '~/says/in-quotes';
import type { Library } from '~/schemas/library';
import { deeds, isOfOtherThing } from './in-answer';
import type { Fact } from './notice-facts';
import { isOvertaken, staleAt, staleWords } from './stale-words';

/** Files besides the answers that say what nothing is laid down of, by their kind. */
const others = [
  ['ways', 'content/ways.yaml', '学时怎么认定'],
  ['gaps', 'content/gaps.yaml', '没有答案的事'],
  ['words', 'content/vocabulary.yaml', '词汇'],
] as const;

/** What says otherwise what a notice now says, and is not to be looked at anyway. */
export function staleElsewhere(
  files: Files,
  { answers, annual }: Library,
  facts: readonly Fact[],
  looks: readonly Look[],
): Look[] {
  const dataOf = (file: string) => partsOf(file, files.get(file) ?? '')?.data;
  const inAnswers = answers.flatMap(({ id, question }): Look[] => {
    const file = fileOf(id);
    if (looks.some((look) => look.file === file)) return [];
    // What a year leaves open is looked at with the year.
    const own = facts.filter((fact) => !isOfOtherThing(question, fact.say));
    const stale = staleWords(dataOf(file), 0, own).filter(({ say }) => isOvertaken(say, own));
    const [first] = stale;
    if (!first) return [];
    return [
      {
        file,
        says: `“${question}”里有和通知不一样的话，请对照：`,
        words: stale.map(({ say }) => say),
        at: first.at,
      },
    ];
  });
  const inOthers = others.flatMap(([kind, file, name]) => {
    const data = dataOf(file);
    return textsIn(data).flatMap((at) =>
      staleAt(data, at, (one) => isOvertaken(one, facts)).map(
        ({ say }): Look => ({
          file,
          says: `“${name}”${itemIn(data, at)}的“${fieldName(kind, String(at.findLast((key) => typeof key === 'string')))}”和通知不一样，请对照：`,
          words: [say],
          at,
        }),
      ),
    );
  });
  const everyYear = annual.duties.flatMap(({ title = '', say, due, to }): Look[] => {
    const isOfNotice = facts.some(
      (fact) =>
        fact.kind === 'deadlines' && deeds.some((deed) => deed.test(title + say) && deed.test(fact.name)),
    );
    if (!isOfNotice || to !== undefined || !/^\d\d-\d\d$/.test(due ?? '')) return [];
    return [
      {
        file: 'content/annual-duties.yaml',
        says: `“年年要做的事”里每年的“${title}”和通知写的不是同一天的，请写上“到”哪一年为止：`,
        words: [say],
      },
    ];
  });
  return [...inAnswers, ...inOthers, ...everyYear];
}

/** What the item is called that a field stands in: 里“公需科目”. */
function itemIn(data: unknown, at: Path): string {
  const item = at.slice(0, 2);
  const name = ['term', 'title', 'name'].map((key) => valueAt(data, [...item, key])).find(Boolean);
  return typeof name === 'string' ? `里${inQuotes(name)}` : '';
}

/** Where sentences stand in the data of a file. */
function textsIn(data: unknown, at: Path = []): Path[] {
  if (isList(data)) return data.flatMap((one, i) => textsIn(one, [...at, i]));
  if (!isFields(data)) return [];
  return Object.entries(data).flatMap(([key, one]) =>
    typeof one === 'string' && (key === 'say' || key === 'open')
      ? [[...at, key]]
      : key === 'bases'
        ? []
        : textsIn(one, [...at, key]),
  );
}
