import type { Fields } from '~/edit/yaml/value';
import type { Said } from '~/paste/notice-parts';

/** The notice that was read: a text held here, or one known by a reprint alone, whose words are not quoted. */
export type NoticeDocument = { readonly policy: string } | { readonly source: string };

/** What a statement of the notice rests on, as it is written. */
export function basisOf(document: NoticeDocument, { anchor, quote }: Said): Fields {
  return 'policy' in document
    ? { clause: `${document.policy}#${anchor}`, quote }
    : { source: document.source };
}
