import { isFields, isList } from '~/edit/yaml/value';
import { clauseSays } from '~/says/basis-says';
import { printedDay } from '~/says/printed-day';
import { choiceWords } from '~/schemas/field-words';
import { withFigures } from '~/schemas/figures';
import type { Kind } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import { fieldName } from './form-schema';
import { thingChosen, thingsIn } from './named-things';

/** What a field holds, in the words of the form and as readers read it; `key` is the field's name. */
export function valueWords(value: unknown, key: string, kind: Kind, library: Library | undefined): string {
  if (value === undefined || value === null || value === '') return '（没有写）';
  if (value === true) return '打了勾';
  if (isList(value)) return value.map((one) => valueWords(one, key, kind, library)).join('、') || '（空的）';
  if (isFields(value))
    return Object.entries(value)
      .map(([name, inner]) => `${fieldName(kind, name, key)}：${valueWords(inner, name, kind, library)}`)
      .join('；');
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return printedDay(text);
  const choice = /^[a-zA-Z-]+$/.test(text) ? choiceWords[text] : undefined;
  if (!library) return choice ?? text;
  const thing = thingChosen(kind, key);
  const named = thing && thingsIn(thing, library).find(([name]) => name === text)?.[1];
  if (/^(clause|official|cites)$/.test(key) && text.includes('#'))
    return clauseSays(text, Object.fromEntries(library.policies.map((p) => [p.id, p.documentNumber])));
  return named ?? choice ?? withFigures(text, library.sectors);
}
