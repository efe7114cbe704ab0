import { type NotCounted, type NoticePart, type PartName, subjectsIn } from './notice-parts';
import { sentencesOf } from './sentences';
import type { WhosePlace } from './whose';

const unit = '(?:学时|学分|课时|分)';
const amount = `(?:不(?:得|应|能|可)?(?:少|低)于|至少|最低|达到|为|是)?(\\d+(?:\\.\\d+)?)个?${unit}(?:以上)?`;

/** The parts (其中项) of a sector that a text names with a number: 其中专业通识24学分. */
export function partsIn(places: readonly WhosePlace[], parts: readonly PartName[]): NoticePart[] {
  return parts.flatMap((part) =>
    places.flatMap(({ anchor, quote }) => {
      const [words, atLeast] = amountOf(part.name).exec(quote) ?? [];
      return words === undefined ? [] : [{ ...keyed(part), atLeast: Number(atLeast), anchor, quote: words }];
    }),
  );
}

/** A text without what it says of such parts: the number is none of the subject that they lie in. */
export function withoutParts(text: string, parts: readonly PartName[]): string {
  return parts.reduce((rest, { name }) => rest.replace(amountOf(name), ''), text);
}

/** Something inside a subject that the sector has no part for: （含职业道德12学分）. */
const inside = new RegExp(
  `(?:其中|含|包括)(?:，|：)?([\\u4e00-\\u9fff]{2,10}?)(?:课程|内容)?(?:的?学[时分])?(?:应|须)?${amount}`,
  'g',
);
const noPart = /公需|选修|专业(?:科目|课|$)|合计|总计|累计|每年|全年|专题/;

/** The words for something inside a subject that no part is known for. */
export function strangeParts(places: readonly WhosePlace[], parts: readonly PartName[]): string[] {
  return places
    .flatMap(({ quote }) => sentencesOf(withoutParts(quote, parts)))
    .filter((one) => subjectsIn(one).length > 0 && !/专题/.test(one))
    .flatMap((one) =>
      [...one.matchAll(inside)].flatMap(([words, name = '']) => (noPart.test(name) ? [] : [words])),
    );
}

const notSet = /不(?:再|单独)?(?:设置?|单设)([^，。；（）]{0,20})/g;
const notAsked =
  /([^，。；（）]{2,20}?)(?:的?学[时分])?不(?:再|单独)?(?:设置?|单设|[作做](?:统一|硬性)?要求)(?=[，。；）]|$)/g;

/** The subjects that a sector is not asked for: 不设选修科目. */
export function notCountedIn(places: readonly WhosePlace[]): NotCounted[] {
  return places.flatMap(({ anchor, quote }) =>
    [...quote.matchAll(notSet), ...quote.matchAll(notAsked)]
      .filter(([words]) => !/补学|专题|门槛/.test(words))
      .flatMap(([words]) => subjectsIn(words).map((subject) => ({ subject, anchor, quote: words }))),
  );
}

function amountOf(name: string): RegExp {
  return new RegExp(`${name}(?:课程|内容|科目|部分)?(?:的)?(?:学习)?(?:学时|学分)?数?(?:应|须|要)?${amount}`);
}

function keyed({ key, name, of }: PartName): PartName {
  return { key, name, of };
}
