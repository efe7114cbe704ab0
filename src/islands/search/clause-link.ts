import { clauseParts } from '~/rules/duty/basis';
import { clauseName, clausePath } from '~/says/clause-name';
import type { NumberedDocument } from '~/search/lexicon';

/** Where a clause stands and how it is called: 粤人社办〔2018〕277号 四第2段. */
export function clauseLink(clause: string, documents: readonly NumberedDocument[]) {
  const path = clausePath(clause);
  const { anchor } = clauseParts(clause);
  const name = documents.find((d) => path.startsWith(d.path));
  const number = name ? `${name.code}〔${name.year}〕${name.serial}号` : '';
  return { path, name: [number, clauseName(anchor)].filter(Boolean).join(' ') };
}
