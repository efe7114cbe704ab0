import { withoutEntities } from './xml-text';

/** What is told of an XML text, in its order. Names are without their prefix: which one a program chooses says nothing. */
export interface XmlEvents {
  /** An element begins; its attributes as they are written, for attribute() to look into. */
  readonly open: (name: string, attributes: string) => void;
  /** It ends, one without content too. */
  readonly close?: (name: string) => void;
  /** Text in an element, which may come in several pieces. */
  readonly text?: (text: string) => void;
}

export interface XmlReader {
  readonly push: (piece: string) => void;
  readonly end: () => void;
}

/** The longest tag, or comment, in characters: what goes on longer is not read to its end. */
const longest = 1 << 20;

/** The longest that an entity can be, in characters, when its text breaks off within it. */
const longestEntity = 12;

/**
 * Reads an XML text that comes in pieces, broken off anywhere. Both throw an Error for a text that is not well formed.
 * It is our own because of what tables of offices hold: saxen, the fastest library, loses an attribute written r = "A1",
 * takes a > in a quoted value for the end of its tag where a piece ends, goes over a long text again with every piece, and takes a quarter longer.
 */
export function xmlReader({ open, close, text }: XmlEvents): XmlReader {
  const within: string[] = [];
  let rest = '';
  let begun = false;

  function push(piece: string): void {
    const xml = rest + piece;
    let at = 0;
    for (;;) {
      const tag = xml.indexOf('<', at);
      const textEnd = tag === -1 ? textUntil(xml, at) : tag;
      if (textEnd > at) {
        if (text && within.length > 0) text(withoutEntities(xml.slice(at, textEnd)));
        at = textEnd;
      }
      const end = tag === -1 ? -1 : tokenEnd(xml, tag);
      if (end === -1) break;
      token(xml, tag, end);
      at = end + 1;
    }
    rest = xml.slice(at);
    if (rest.length > longest) throw new Error('a tag without end');
  }

  function token(xml: string, start: number, end: number): void {
    const first = xml.charCodeAt(start + 1);
    if (first === slash) closeTag(xml, start, end);
    else if (first === exclamation) {
      if (xml.startsWith(cdata, start) && text) text(xml.slice(start + cdata.length, end - 2));
    } else if (first !== question) openTag(xml, start, end);
  }

  function openTag(xml: string, start: number, end: number): void {
    const closed = xml.charCodeAt(end - 1) === slash;
    const last = closed ? end - 1 : end;
    let nameEnd = start + 1;
    let local = nameEnd;
    for (; nameEnd < last && !isBlank(xml.charCodeAt(nameEnd)); nameEnd++) {
      if (xml.charCodeAt(nameEnd) === colon) local = nameEnd + 1;
    }
    if (nameEnd === local) throw new Error('a tag without name');
    const name = xml.slice(local, nameEnd);
    begun = true;
    open(name, xml.slice(nameEnd, last));
    if (closed) close?.(name);
    else within.push(local === start + 1 ? name : xml.slice(start + 1, nameEnd));
  }

  function closeTag(xml: string, start: number, end: number): void {
    const name = within.pop();
    if (name === undefined || !xml.startsWith(name, start + 2)) throw new Error('another tag is open');
    const nameEnd = start + 2 + name.length;
    if (nameEnd < end && !isBlank(xml.charCodeAt(nameEnd))) throw new Error('another tag is open');
    close?.(name.slice(name.indexOf(':') + 1));
  }

  function end(): void {
    if (!begun || within.length > 0 || rest !== '') throw new Error('the text breaks off');
  }

  return { push, end };
}

const slash = 47;
const colon = 58;
const exclamation = 33;
const question = 63;
const greater = 62;
const cdata = '<![CDATA[';

/** Where a text that goes on in the next piece can be cut: not within an entity. */
function textUntil(xml: string, from: number): number {
  const entity = xml.lastIndexOf('&');
  return entity >= from && xml.length - entity < longestEntity ? entity : xml.length;
}

/** Where the tag, comment, CDATA or instruction that begins here has its last character; -1 when it has not come yet. */
function tokenEnd(xml: string, start: number): number {
  const first = xml.charCodeAt(start + 1);
  if (first === question) return lastOf(xml, '?>', start + 2);
  if (first !== exclamation) return tagEnd(xml, start + 1);
  if (xml.startsWith('<!--', start)) return lastOf(xml, '-->', start + 4);
  if (xml.startsWith(cdata, start)) return lastOf(xml, ']]>', start + cdata.length);
  return xml.indexOf('>', start);
}

function lastOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length - 1;
}

/** A > within quotes ends no tag. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const character = xml.charCodeAt(at);
    if (character === greater) return at;
    if (character === 34 || character === 39) {
      at = xml.indexOf(character === 34 ? '"' : "'", at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
}

/** A space, a tab or a line end; other characters before the space stand in no XML. */
export function isBlank(character: number): boolean {
  return character <= 32;
}
