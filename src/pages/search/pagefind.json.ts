import { searchLexicon } from '~/queries/search-lexicon';
import { searchRecords } from '~/queries/search-records';
import { countsOf } from '~/search/counts';
import { encoded } from '~/search/encode';
import { simplifier } from '~/search/fold';

/** The records as Pagefind is given them; read and removed when the index is made. */
export const GET = () => {
  const simplify = simplifier(searchLexicon().simplify);
  const records = searchRecords().map((record) => {
    const { path, kind, title, where, also, text, lead } = record;
    const words = [...countsOf(record, simplify)].flatMap(([token, count]) =>
      Array<string>(count).fill(encoded(token)),
    );
    return {
      url: `/${path}`,
      content: words.join(' '),
      language: 'und',
      meta: { title, where, also, text, kind, ...(lead && { lead }) },
    };
  });
  return new Response(JSON.stringify(records));
};
