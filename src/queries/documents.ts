import { type ClauseId, clauseParts } from '~/rules/duty/basis';
import { changedSays, endMark, endSays } from '~/says/end-says';
import type { Answer } from '~/schemas/answer';
import { placeOf, versionId, versionParts } from '~/schemas/texts';
import { library } from './library';
import { policyById } from './policies';

/** What a document is called where something rests on it: its number, and since when it or the words are no longer in force. */
export function documentName(named: string): string {
  const { id, from } = versionParts(named);
  const { documentNumber, ended } = policyById(id);
  const until = library()
    .versions.get(id)
    ?.find((v) => v.from === from)?.until;
  const marks = [until && changedSays(until), ended && endMark(ended)].filter(Boolean);
  return `${documentNumber}${marks.length > 0 ? `（${marks.join('，')}）` : ''}`;
}

/** What each document is called, by its id and by that of each version that has other words now. */
export function documentNames(): Readonly<Record<string, string>> {
  const ids = [...library().versions].flatMap(([id, all]) => [
    id,
    ...all.flatMap((v) => (v.until ? [versionId(id, v.from)] : [])),
  ]);
  return Object.fromEntries(ids.map((id) => [id, documentName(id)]));
}

/** What an answer can no longer be relied on for, as what it rests on came to an end: a sentence for each text. */
export function endedUnder({ bases, official, quotes }: Answer): string[] {
  const clauses = [
    ...bases.flatMap((b) => (b.grade === 'official' ? [b.clause] : [])),
    ...(official ? [official] : []),
    ...quotes.map((q) => q.clause),
  ];
  const texts = new Set(clauses.map((clause) => versionParts(clauseParts(clause).policy).id));
  return [...texts].map(policyById).flatMap(({ documentNumber, ended }) => {
    if (!ended) return [];
    return [`${documentNumber}${endSays(ended)}。下面依据它的话，只对这一天以前的年度有用。`];
  });
}

/** Where quoted words stand: the clause as it is, or the last version of it that has them. */
export function placeOfWords(clause: ClauseId, quote: string): ClauseId {
  return placeOf({ clause, quote }, library()) ?? clause;
}
