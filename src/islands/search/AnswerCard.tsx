import { useState } from 'preact/hooks';
import { byHand, copyOrSay } from '~/parts/copy';
import { stamps } from '~/says/stamps';
import type { NumberedDocument } from '~/search/lexicon';
import type { SearchRecord } from '~/search/record';
import { clauseLink } from './clause-link';
import { Pieces } from './Pieces';
import { Title } from './Title';

interface Props {
  readonly base: string;
  readonly answer: SearchRecord;
  readonly words: readonly string[];
  readonly documents: readonly NumberedDocument[];
}

/** The answer to a clear question: its sentence whole, with whom it is for, how well it is known and where it stands. */
export function AnswerCard({ base, answer, words, documents }: Props) {
  const [said, say] = useState('');
  const { title, lead = '', known, whom } = answer;
  const clause = answer.clause === undefined ? undefined : clauseLink(answer.clause, documents);
  const grade = known ? stamps[known] : '';
  const copy = async () => {
    const address = new URL(base + answer.path, location.href).href;
    const scope = [grade, whom && `写给${whom}`, clause && `依据${clause.name}`].filter(Boolean).join('，');
    say(await copyOrSay(`${title}\n${lead}\n（${scope}）\n${address}`, '已复制。', byHand('这一条的文字')));
  };
  return (
    <article class="answer-card" data-answer-card data-silent={known === 'silent' ? '' : undefined}>
      <p class="answer-card-top">
        <a data-hit href={base + answer.path}>
          <Title text={title} words={words} />
        </a>
        {grade !== '' && <span class="grade">{grade}</span>}
      </p>
      <p class="answer-card-says">
        <Pieces text={lead} words={words} />
      </p>
      <p class="answer-card-foot">
        {whom && <span class="soft">写给{whom}</span>}
        {clause && (
          <span>
            <span class="soft">依据</span> <a href={base + clause.path}>{clause.name}</a>
          </span>
        )}
        <button type="button" class="as-link" onClick={copy}>
          复制这句话和出处
        </button>
        <span role="status" class="soft">
          {said}
        </span>
      </p>
    </article>
  );
}
