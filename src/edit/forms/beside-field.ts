import type { Path } from '~/edit/yaml/value';
import { choiceWords, fieldWords } from '~/schemas/field-words';
import type { Kind } from '~/schemas/kinds';
import { fieldName } from './form-schema';
import { type Thing, thingChosen, thingNames } from './named-things';

/** Nothing is written, or what was written is all deleted. */
const nothing = /^写的是（(?:没有写|空的)），/;

/** What is ticked in a form and written in a file. */
const ticks: readonly (readonly [RegExp, string])[] = [
  [/应写作 true 或 false$/, '是就打勾，不是就不打勾'],
  [/应写作 true；不是就不写这一项$/, '是就打勾，不是就不打勾'],
  [/应写作 true，或者 \{ after: .*$/, '打勾，或者写上几月几日以后'],
  [/应写作 true，或者科目的列表.*$/, '打勾，或者列出哪些科目'],
];

/** What the build says of the way files are written, as a form says it; the first that fits. */
const sayings: readonly (readonly [RegExp, string | ((found: readonly string[], kind: Kind) => string)])[] = [
  [/^缺条款或原话|^职责只写原文写了的/, '还没有原话：选哪份文件、哪一条，再按着选原话'],
  [/^据转载的内容缺来源/, '还没有依据：选“依据是什么”；据转载的，写上“来源”'],
  [/^编者推定的内容缺理由/, '还没有理由：写上由哪些事实推定'],
  [/^法律的内容缺/, '法律的依据没有写全：写上“哪部法律法规”“第几条”“原文怎么说”'],
  [/^写的是“[^”]*#”，应写作 “文件编号#条款”/, '还没有选哪一条'],
  [/^条款“[^”]*”不存在，/, '选的这一条现在没有，请重新选哪份文件、哪一条'],
  [
    /^引文(“.*”)和条款 \S+ 的原文不是逐字相同，该条款写的是：(.*)$/s,
    (f) => `引文${f[1]}和选的那一条不是逐字相同，那一条写的是：${f[2]}`,
  ],
  [
    /^“\{[^}]*\}”没有对应的数字/,
    '花括号里的一个数字，要求表里没有（下面画出来的）：删去它，按“插入数字”重新选',
  ],
  [/^“(.*?)”是手打的数字/, (f) => `“${f[1]}”是手打的数字：删去它，按“插入数字”从要求表里选`],
  [
    /^“\{[^}]*\}”依据的文件那一年已经不再有效/,
    '花括号里的一个数字，依据的文件那一年已经不再有效：按“插入数字”选以前的年度，或者改写这句话',
  ],
  [/^行业(“[^”]*”)不存在，/, (f) => `没有${f[1]}这个行业，请重新选`],
  [/^问答(“[^”]*”)不存在，/, (f) => `没有${f[1]}这个问答，请重新选`],
  [/^(?:relations 里的)?文件(“[^”]*”)不存在，/, (f) => `没有${f[1]}这份文件，请重新选`],
  [/^不认识的字段(.+?)，这里可以写 /, (f) => `多写了表单里没有的一项${f[1]}，请按“看文件本身”把它去掉`],
  [/^依据里可以写 /, '依据里多写了表单里没有的一项，请按“看文件本身”把它去掉'],
  [/^(?:写的是.*，)?应写作 列表，/, '写得不对：请按“看文件本身”去掉它，再按“加一行”或“加一项”'],
  [/^写的是.*，(?:这里应写字段 |应写作 字段$)/, '写得不对：请按“看文件本身”去掉它，再重新填'],
  [/^应写一个数（.*$/, '应写一个数、一个份额，或者各级的数'],
  [/^写的是.*，周期应写 .*$/, '请选多长时间里，几年的写上几年'],
  [/^(.*?)：?写了 (.+?)，(\S+) 应写且只写一个$/, (f, kind) => onlyOne(f[3] as string, kind)],
  [/^里面写的是 year: (\d+)，/, (f) => `“年度”写的是${f[1]}，和文件名不是同一年`],
  [
    /^文件名(“[^”]*”)和发文字号(“[^”]*”)对不上/,
    (f) => `文件的编号${f[1]}和发文字号${f[2]}对不上：发文字号对的，按“按发文字号改名”`,
  ],
  [
    /^(“[^”]*”)没有在文件的 parts 里写名称/,
    (f, kind) => `${f[1]}还没有名称：在文件的“${fieldName(kind, 'parts')}”里写上，或者去掉它重新加`,
  ],
  [/没有在 subjects、parts、beside 里写名称/, '选的一项已经没有了，请重新选'],
  [/应写作 小写字母，如 /, '还没有选'],
  [
    /^kind: \S+（(.+?)）和依据不符：.*应写作 kind: (\S+)$/,
    (f) => `现在写的“${f[1]}”和依据不符：依据里最弱的一条，要选“${inWords(f[2] as string)}”`,
  ],
  [
    /^(.*)，就在这一段写 unusual: 为什么$/,
    (f, kind) => `${f[1]}，就在这一段的“${fieldName(kind, 'unusual')}”里写上原因`,
  ],
  [/^六方各写一次/, '六方各写一次，按原来的顺序'],
  [
    /^案例(“[^”]*”(?:（.*?）)?)的 comes\.([\w.-]+) (.*)$/s,
    (f, kind) =>
      `案例${f[1]}的${(f[2] as string)
        .split('.')
        .map((key) => `“${fieldName(kind, key)}”`)
        .join('')}${withChoices(f[3] as string)}`,
  ],
];

/** What the build says of a field, for whoever fills in a form: no names of fields in English, no way of writing files. */
export function besideField(says: string, path: Path, kind: Kind): string {
  const name = `${path.join('.')} `;
  const bare = says.startsWith(name) ? says.slice(name.length) : says;
  const [, tick] = ticks.find(([said]) => said.test(bare)) ?? [];
  if (tick !== undefined) return tick;
  const thing = thingIn(path, kind);
  if (thing && /，应写作 /.test(bare)) return `请选一个${thingNames[thing]}`;
  if (nothing.test(bare)) return notWritten(bare.replace(nothing, ''), kind);
  for (const [said, form] of sayings) {
    const found = said.exec(bare);
    if (found) return typeof form === 'string' ? form : form(found, kind);
  }
  const choice = /^(写的是“.*”)，应是 (\S+) 之一$/.exec(bare);
  if (choice) return `${choice[1]}，应是${inWords(choice[2] as string)}之一`;
  // What is shown as an example is written like that.
  const [, before = bare, example = ''] = /^(写的是.*，应写作 )(.*)$/s.exec(bare) ?? [];
  return inForm(before, kind) + example;
}

/** What is chosen at a place: a sector, one of a list of them. */
function thingIn(path: Path, kind: Kind): Thing | undefined {
  const [key] = path.filter((one) => typeof one === 'string').slice(-1);
  return typeof key === 'string' && isWordAt(path) ? thingChosen(kind, key) : undefined;
}

/** A field, or one of a list of words. */
function isWordAt(path: Path): boolean {
  return typeof path[path.length - 1] === 'string' || typeof path[path.length - 2] === 'string';
}

/** Names of fields and of choices as the form has them, wherever they stand outside of what a person wrote. */
function inForm(says: string, kind: Kind): string {
  return says
    .split(/(“[^”]*”)/)
    .map((piece, i) => (i % 2 === 1 ? piece : named(piece, kind)))
    .join('');
}

function named(words: string, kind: Kind): string {
  return words
    .replace(/content\/[\w/.-]*/g, '本站的内容')
    .replace(
      /(?<![\w#/{.<-])([A-Za-z][A-Za-z-]*)(?![\w#/}.>-])(: ?)?/g,
      (whole, key: string, colon: string) => {
        const label = fieldName(kind, key);
        if (label !== key) return `“${label}”${colon ? '：' : ''}`;
        const choice = choiceWords[key];
        return choice === undefined ? whole : choice + (colon ? '：' : '');
      },
    )
    .replace(/[[\]]/g, '')
    .replace(/([\u4e00-\u9fff]{2,})\s*“\1(?:（[^）]*）)?”/g, '“$1”')
    .replace(/([\u4e00-\u9fff]) (?=“)/g, '$1')
    .replace(/” (?=[\u4e00-\u9fff])/g, '”');
}

/** What came out of a case, as it is chosen in the form: “met” is “达标”. */
function withChoices(says: string): string {
  return says.replace(/“([a-z-]+(?:、[a-z-]+)*)”/g, (_, choices: string) => `“${inWords(choices)}”`);
}

function onlyOne(keys: string, kind: Kind): string {
  const names = keys.split('、').map((key) => `“${fieldName(kind, key)}”`);
  return `${names.join('')}里要写一个，只写一个`;
}

function notWritten(right: string, kind: Kind): string {
  if (right.startsWith('应写作 列表')) return '还没有写，请按“加一行”或“加一项”';
  if (/^这里应写字段|^应写作 (?:字段|文字|数|整数)$|没有写全/.test(right)) return '还没有写';
  if (/^应写作 “文件编号#条款”/.test(right)) return '还没有选哪一条';
  const [, choices] = /^应是 (\S+) 之一$/.exec(right) ?? [];
  if (choices !== undefined) return chosenFrom(choices.split('、'));
  const [, example] = /^应写作 (.+)$/.exec(right) ?? [];
  return example === undefined ? `还没有写，${inForm(right, kind)}` : `还没有写，例如：${example}`;
}

function chosenFrom(choices: readonly string[]): string {
  const words = choices.map(inWords);
  return words.length === 2 ? `请选是${words.join('还是')}` : `请选：${words.join('、')}`;
}

function inWords(choices: string): string {
  return choices
    .split('、')
    .map((one) => choiceWords[one] ?? fieldWords[one] ?? one)
    .join('、');
}
