import { isBlank } from './xml-reader';
import { withoutEntities } from './xml-text';

/** The value of an attribute among those of a tag; one named with a colon first, ':id', has whatever prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return undefined;
    let open = equals + 1;
    while (isBlank(attributes.charCodeAt(open))) open++;
    const quote = attributes.charAt(open);
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (close < 0) throw new Error('a value without quotes');
    if (isNamed(attributes, equals, name)) return withoutEntities(attributes.slice(open + 1, close));
    at = close + 1;
  }
}

/** Whether an attribute of this name is there and says yes, as XML writes it. */
export function says(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true';
}

/** Whether a mark such as <strike/>, which is written only where it is meant, means it. */
export function isOn(attributes: string): boolean {
  return !/^(0|false)$/.test(attribute(attributes, 'val') ?? '');
}

/** The value of an attribute as a number; nothing where there is none. */
export function numberIn(attributes: string, name: string): number | undefined {
  const value = attribute(attributes, name);
  return value === undefined ? undefined : Number(value);
}

function isNamed(attributes: string, equals: number, name: string): boolean {
  let end = equals;
  while (isBlank(attributes.charCodeAt(end - 1))) end--;
  const start = end - name.length;
  if (!attributes.startsWith(name, start) || start < 0) return false;
  return name.charAt(0) === ':' || start === 0 || isBlank(attributes.charCodeAt(start - 1));
}
