import type { NumberedDocument } from './lexicon';
import type { SearchRecord } from './record';

/** The documents a query names by number: 277号, 粤人社办2018 277, 海人社函293, yrsb277; with 三 after it, that section. */
export function documentsNamed(folded: string, documents: readonly NumberedDocument[]): SearchRecord[] {
  const compact = folded.replace(/[\s,，。、《》“”"]+/g, '');
  return documents.flatMap((document) => {
    const { code, year, serial, path } = document;
    const initials = path.split('/')[1]?.split('-')[0] ?? '';
    const codes = [code, code.slice(0, 3), initials].join('|');
    const named = new RegExp(`^(${codes})?-?(${year})?年?-?(第)?${serial}(号文件|号文|号|文)?(.*)$`).exec(
      compact,
    );
    if (!named) return onlyCode(compact, code, initials) ? [recordOf(document)] : [];
    const [, said, , , mark, rest = ''] = named;
    if (!said && !mark && rest !== '') return [];
    const section = /^(的)?第?([一二三四五六七八九])[、条点部款]?分?$/.exec(rest)?.[2];
    if (section) return [recordOf(document, section)];
    return rest.length <= 6 ? [recordOf(document)] : [];
  });
}

function onlyCode(compact: string, code: string, initials: string): boolean {
  return compact === code || compact === initials;
}

function recordOf({ path, title, where }: NumberedDocument, section?: string): SearchRecord {
  const anchor = section ? `#s${'一二三四五六七八九'.indexOf(section) + 1}` : '';
  return {
    path: path + anchor,
    kind: '原文',
    title: section ? `${title} ${section}` : title,
    where,
    also: '',
    text: '',
  };
}
