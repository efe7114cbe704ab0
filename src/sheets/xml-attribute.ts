import { isBlank } from './xml-reader';
import { withoutEntities } from './xml-text';

/** Gives the name and the value of each attribute of a tag. Throws an Error for a value without quotes. */
export function forEachAttribute(attributes: string, take: (name: string, value: string) => void): void {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf('=', at);
    if (equals === -1) return;
    while (isBlank(attributes.charCodeAt(at))) at++;
    let nameEnd = equals;
    while (isBlank(attributes.charCodeAt(nameEnd - 1))) nameEnd--;
    let open = equals + 1;
    while (isBlank(attributes.charCodeAt(open))) open++;
    const quote = attributes.charAt(open);
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (close === -1) throw new Error('a value without quotes');
    take(attributes.slice(at, nameEnd), withoutEntities(attributes.slice(open + 1, close)));
    at = close + 1;
  }
}

/** The value of an attribute among those of a tag; one named with a colon first, ':id', has whatever prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  let found: string | undefined;
  forEachAttribute(attributes, (each, value) => {
    if (each === name || (name.charAt(0) === ':' && each.endsWith(name))) found ??= value;
  });
  return found;
}

/** Whether an attribute of this name is there and says yes, as XML writes it. */
export function says(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '1' || value === 'true';
}

/** Whether it is there and says no. */
export function denies(attributes: string, name: string): boolean {
  const value = attribute(attributes, name);
  return value === '0' || value === 'false';
}

/** Whether a mark such as <strike/>, which is written only where it is meant, means it. */
export function isOn(attributes: string): boolean {
  return !denies(attributes, 'val');
}

/** The value of an attribute as a number; nothing where there is none. */
export function numberIn(attributes: string, name: string): number | undefined {
  const value = attribute(attributes, name);
  return value === undefined ? undefined : Number(value);
}
