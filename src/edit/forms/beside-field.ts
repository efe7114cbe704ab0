import type { Path } from '~/edit/yaml/value';
import { choiceWords } from '~/schemas/field-words';
import type { Kind } from '~/schemas/kinds';
import { fieldName } from './form-schema';

/** Nothing is written, or what was written is all deleted. */
const nothing = /^写的是（(?:没有写|空的)），/;

/** What the build says of a field, for whoever fills in a form: no names of fields in English, no way of writing files. */
export function besideField(says: string, path: Path, kind: Kind): string {
  const name = `${path.join('.')} `;
  const bare = says.startsWith(name) ? says.slice(name.length) : says;
  if (nothing.test(bare)) return notWritten(bare.replace(nothing, ''));
  if (bare.startsWith('缺条款或原话')) return '还没有原话：选哪份文件、哪一条，再按着选原话';
  if (/^写的是“[^”]*#”，应写作 “文件编号#条款”/.test(bare)) return '还没有选哪一条';
  const choice = /^(写的是“.*”)，应是 (\S+) 之一$/.exec(bare);
  if (choice) return `${choice[1]}，应是${inWords(choice[2] as string)}之一`;
  return withChoices(bare, kind).replace(
    /([写缺][^a-z“”]*)?\b([a-zA-Z]+): (?!\S*#)/g,
    (whole, before = '', key: string) => {
      const known = fieldName(kind, key);
      return known === key ? whole : `${before}“${known}”：`;
    },
  );
}

/** What came out of a case, as it is chosen in the form: “met” is “达标”. */
function withChoices(says: string, kind: Kind): string {
  if (kind !== 'cases') return says;
  return says.replace(/“([a-z-]+(?:、[a-z-]+)*)”/g, (_, choices: string) => `“${inWords(choices)}”`);
}

function notWritten(right: string): string {
  if (right.startsWith('应写作 列表')) return '还没有写，请按“加一行”或“加一项”';
  if (right.startsWith('这里应写字段')) return '还没有写';
  const [, choices] = /^应是 (\S+) 之一$/.exec(right) ?? [];
  if (choices !== undefined) return `还没有选：${inWords(choices)}`;
  const [, example] = /^应写作 (.+)$/.exec(right) ?? [];
  return example === undefined ? `还没有写，${right}` : `还没有写，例如：${example}`;
}

function inWords(choices: string): string {
  return choices
    .split('、')
    .map((one) => choiceWords[one] ?? one)
    .join('、');
}
