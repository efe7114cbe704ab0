import type { Parent, PhrasingContent } from 'mdast';
import { stamps } from '~/says/stamps';
import { given, isElement, unbroken } from '~/schemas/answer-body';
import { withFigures } from '~/schemas/figures';
import type { Library } from '~/schemas/library';
import { On } from './On';

/** An answer as its page says it. */
export function AnswerPage({
  answer,
  library,
}: {
  readonly answer: Library['answers'][number];
  readonly library: Library;
}) {
  const say = (text: string) => withFigures(text, library.sectors);
  const related = library.answers.filter((a) => answer.related.includes(a.id));
  return (
    <article>
      <h4>{answer.question}</h4>
      <p class="stamp">{stamps[answer.kind]}</p>
      <p class="lead">{say(answer.answer)}</p>
      {answer.open && <p>没有规定：{say(answer.open)}</p>}
      {answer.asks && <p>问谁：{answer.asks}</p>}
      {answer.tree.children.map((node, i) => (
        <Block key={`${i}`} node={node as Parent} library={library} />
      ))}
      {answer.sectors.map((s) => (
        <div key={s.sector}>
          <h5>{library.sectors.find((r) => r.sector === s.sector)?.name ?? s.sector}</h5>
          <p>{say(s.say)}</p>
        </div>
      ))}
      {answer.next.length > 0 && (
        <>
          <h5>接下来</h5>
          <ol>
            {answer.next.map((step) => (
              <li key={step}>{say(step)}</li>
            ))}
          </ol>
        </>
      )}
      <h5>依据</h5>
      <ul>
        {answer.bases.map((basis, i) => (
          <li key={`${i}`}>
            <On basis={basis} library={library} />
          </li>
        ))}
      </ul>
      {related.length > 0 && <p>相关：{related.map((a) => a.question).join('；')}</p>}
    </article>
  );
}

function Block({ node, library }: { readonly node: Parent; readonly library: Library }) {
  const inner = node.children.map((child, i) =>
    ['paragraph', 'list', 'listItem'].includes(child.type) ? (
      <Block key={`${i}`} node={child as Parent} library={library} />
    ) : (
      <Inline key={`${i}`} node={child as PhrasingContent} library={library} />
    ),
  );
  if (node.type === 'list') return <ul>{inner}</ul>;
  if (node.type === 'listItem') return <li>{inner}</li>;
  return <p>{inner}</p>;
}

function Inline({ node, library }: { readonly node: PhrasingContent; readonly library: Library }) {
  if (node.type === 'text') return <>{unbroken(node.value)}</>;
  const inner = ('children' in node ? (node.children as PhrasingContent[]) : []).map((child, i) => (
    <Inline key={`${i}`} node={child} library={library} />
  ));
  if (node.type === 'link') return <u>{inner}</u>;
  if (!isElement(node)) return <>{inner}</>;
  if (node.name === 'Figure') return <b>{withFigures(`{${given(node, 'of')}}`, library.sectors)}</b>;
  if (node.name === 'Quote') return <q class="official">{inner}</q>;
  return <u>{inner.length > 0 ? inner : '打开自查'}</u>;
}
