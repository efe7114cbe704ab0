import { inPlainWords } from './plain-words';

type Table = ReadonlyArray<readonly [said: string, plain: string]>;

/** Characters and words that Cantonese is known by. */
const own =
  /[唔冇嘅喺咗佢哋嘢咩啲㗎嚟睇攞搵揾畀俾噉嗰乜啱咁嘥喎囉谂瞓]|边[个条度间份年科类种样日位处]|系咪|几[时多钱耐]|点[样算解办]/;

/**
 * A text of simplified characters in plain words, where it is Cantonese: what stands between the words of its grammar
 * first, 评唔评得 as 能不能评 and 学紧 as 在学, then its words by the table, the longest first.
 */
export function fromCantonese(text: string, table: Table): string {
  if (!own.test(text)) return text;
  const turned = grammar.reduce((t, [said, plain]) => t.replace(said, plain), text);
  return inPlainWords(turned, table);
}

const verbs = '学读睇看补做上修听办考审报交批打填写';

const grammar: ReadonlyArray<readonly [RegExp, string]> = [
  [/得唔得/g, '行不行'],
  [/([^得])唔\1得/g, '能不能$1'],
  [/咗(未|冇)/g, '了没有'],
  [new RegExp(`([${verbs}休放])紧`, 'g'), '在$1'],
  [new RegExp(`([${verbs}])晒`, 'g'), '$1完'],
  [new RegExp(`([${verbs}攞搵拿留转改])(返|番)`, 'g'), '$1回'],
  [
    new RegExp(
      `(^|[^一几两三四五六七八九十点有早快慢差0-9])点(?=[${verbs}改搞认查计拣用讲去入转攞搵印开])`,
      'g',
    ),
    '$1怎么',
  ],
];
