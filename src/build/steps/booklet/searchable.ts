import { deflateSync, inflateSync } from 'node:zlib';

/** Radicals that fonts draw with the same glyph as a character; the browser writes the radical, readers search for the character. */
const radicals = '⺎⺒⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳';
const characters = '兀己母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟';

/** A PDF in which 部门 is found by whoever searches for it: its character maps name characters, not radicals. */
export function searchable(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const streams = text.matchAll(/(\d+) 0 obj\s*<<([^>]*)>>\s*stream\r?\n/g);
  const changed = [...streams].flatMap((found) => {
    const [head, object = '', dictionary = ''] = found;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const start = found.index + head.length;
    const map = mapIn(pdf.subarray(start, start + length), dictionary);
    const better = map && withCharacters(map);
    return better && better !== map ? [{ object: Number(object), body: streamOf(better) }] : [];
  });
  return changed.length === 0 ? pdf : updated(pdf, text, changed);
}

function mapIn(stream: Buffer, dictionary: string): string | undefined {
  if (!dictionary.includes('/FlateDecode') || dictionary.includes('/Subtype')) return undefined;
  const text = inflateSync(stream).toString('latin1');
  return text.includes('begincmap') ? text : undefined;
}

/** Only what a glyph stands for, the last <…> of its line, is a character. */
function withCharacters(map: string): string {
  return map.replace(/<(2[EF][0-9A-F]{2})>(?=\s*\n)/gi, (whole, code: string) => {
    const read = String.fromCharCode(Number.parseInt(code, 16));
    const at = radicals.indexOf(read);
    const better = at < 0 ? read.normalize('NFKC') : (characters[at] ?? read);
    return better === read ? whole : `<${better.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

function streamOf(text: string): Buffer {
  const data = deflateSync(Buffer.from(text, 'latin1'));
  return Buffer.concat([
    Buffer.from(`<</Filter /FlateDecode /Length ${data.length}>> stream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

interface Changed {
  readonly object: number;
  readonly body: Buffer;
}

/** The file with changed objects added at its end, as PDF provides for. */
function updated(pdf: Buffer, text: string, changed: readonly Changed[]): Buffer {
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const [, dictionary = ''] = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(trailer) ?? [];
  const [, before = ''] = /startxref\s+(\d+)/.exec(trailer) ?? [];
  const parts: Buffer[] = [pdf];
  let at = pdf.length;
  const put = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  let table = 'xref\n';
  for (const { object, body } of changed) {
    put(Buffer.from('\n'));
    table += `${object} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    put(Buffer.concat([Buffer.from(`${object} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  }
  put(Buffer.from(`${table}trailer\n<<${dictionary}/Prev ${before}>>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}
