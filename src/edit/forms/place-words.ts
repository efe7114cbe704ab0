import type { Path } from '~/edit/yaml/value';
import type { Kind } from '~/schemas/kinds';
import { fieldName } from './form-schema';

/** What one of a list is called, with its number for #. */
const items: Readonly<Record<string, string>> = {
  windows: '第#个时间',
  periods: '第#段年度',
  cases: '第#个案例',
  entries: '第#条学习记录',
  bases: '第#条依据',
  duties: '第#件事',
  steps: '第#步',
  ways: '第#种学法',
  parties: '第#方',
  amended: '第#次修改',
  notes: '第#句话',
  situations: '第#种情况',
  exemptions: '第#种情况',
  conversions: '第#种折算',
  conditions: '第#条要求',
  seconds: '第#项别的机关的要求',
};

/** Where a field stands, in the words of the form: 第1个时间的“最后一天”; `nameOf` knows what has a name of its own in the file. */
export function placeWords(path: Path, kind: Kind, nameOf?: (path: Path) => string | undefined): string {
  const words: string[] = [];
  path.forEach((key, i) => {
    if (typeof key !== 'number') {
      const next = path[i + 1];
      const within = path.slice(0, i).findLast((one) => typeof one === 'string');
      if (typeof next !== 'number' || items[key] === undefined)
        words.push(`“${nameOf?.(path.slice(0, i + 1)) ?? fieldName(kind, key, within)}”`);
      return;
    }
    const list = path.slice(0, i).findLast((one) => typeof one === 'string');
    words.push((items[String(list)] ?? '第#项').replace('#', String(key + 1)));
  });
  return words.join('的').replace(/”的第/g, '”第');
}
