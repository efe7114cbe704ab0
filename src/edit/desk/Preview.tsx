import type { Parent, PhrasingContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import type { Reading } from '~/edit/content/reading';
import { appliedTo } from '~/rules/duty/applied';
import type { Basis } from '~/rules/duty/basis';
import { plain } from '~/rules/duty/hours';
import { nameOf } from '~/rules/duty/judge';
import type { SectorRules } from '~/rules/duty/sector';
import { clauseSays, hearsaySays } from '~/says/basis-says';
import { stamps } from '~/says/stamps';
import { given, isElement, unbroken } from '~/schemas/answer-body';
import type { Clause } from '~/schemas/clauses';
import { withFigures } from '~/schemas/figures';
import { kindOf } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';

interface Props {
  readonly path: string;
  readonly reading: Reading;
  /** What can be read as a whole; what was opened, while something is wrong. */
  readonly library: Library | undefined;
}

/** The page of a file as its readers will have it: the same words in the same order. */
export function Preview({ path, reading, library }: Props) {
  return (
    <section class="edit-preview" aria-labelledby="edit-preview">
      <h3 id="edit-preview">页面会是这样</h3>
      {library ? page() : <p class="soft">改好列出的地方，这里就有。</p>}
    </section>
  );

  function page(): ComponentChildren {
    const kind = kindOf(path);
    const entry = kind && reading.read.entries[kind].find((e) => e.file.path === path);
    if (!entry || !library) return <p class="soft">这个文件还有要改的，改好就有。</p>;
    const { data } = entry as unknown as { data: never };
    switch (kind) {
      case 'answers':
        return <AnswerPage answer={data} library={library} />;
      case 'policies':
        return <PolicyPage policy={data} />;
      case 'sectors':
        return (
          <SectorPage
            rules={library.sectors.find((s) => s.sector === (data as { sector: string }).sector)}
            library={library}
          />
        );
      case 'guides':
        return <GuidePage guide={data} library={library} />;
      case 'changes':
        return <ChangePage change={data} />;
      default:
        return <Words of={data} library={library} />;
    }
  }
}

function On({ basis, library }: { readonly basis: Basis; readonly library: Library }) {
  if (basis.grade !== 'official') return <span>{hearsaySays(basis)}</span>;
  const documents = Object.fromEntries(library.policies.map((p) => [p.id, p.documentNumber]));
  return (
    <span>
      <q class="official">{basis.quote}</q>——{clauseSays(basis.clause, documents)}
    </span>
  );
}

function AnswerPage({
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

function PolicyPage({ policy }: { readonly policy: Library['policies'][number] }) {
  return (
    <article class="paper">
      <p>{policy.documentNumber}</p>
      <h4>{policy.title}</h4>
      <p>{policy.addressedTo}：</p>
      {policy.clauses.map((clause) => (
        <ClauseBlock key={clause.anchor} clause={clause} />
      ))}
      {policy.signedBy && <p class="sign">{policy.signedBy}</p>}
      {(policy.datedOn ?? policy.printedOn) && (
        <p class="sign">{policy.datedOn ?? `${policy.printedOn} 印发`}</p>
      )}
    </article>
  );
}

function ClauseBlock({ clause }: { readonly clause: Clause }) {
  return (
    <div>
      <p>
        <code>#{clause.anchor}</code> {clause.number}
        {clause.heading && <b>{clause.heading}</b>}
        {clause.paragraphs[0]?.text}
      </p>
      {clause.paragraphs.slice(1).map((p) => (
        <p key={p.anchor ?? p.text}>
          {p.anchor && <code>#{p.anchor}</code>} {p.text}
        </p>
      ))}
      {clause.parts.map((part) => (
        <ClauseBlock key={part.anchor} clause={part} />
      ))}
    </div>
  );
}

function SectorPage({
  rules,
  library,
}: {
  readonly rules: SectorRules | undefined;
  readonly library: Library;
}) {
  if (!rules) return null;
  return (
    <article>
      <h4>{rules.name}</h4>
      {rules.follows && <p>和“{rules.follows}”相同。</p>}
      {rules.notJudged && <p>只列出，不判断：{rules.notJudged}</p>}
      {[...rules.periods].reverse().map((period) => (
        <div key={period.from}>
          <h5>
            {period.from}—{period.to ?? ''}年度
          </h5>
          <Figures period={period} rules={rules} library={library} />
        </div>
      ))}
      {rules.notes.map((n) => (
        <p key={n.say} class="small">
          {n.say}
        </p>
      ))}
    </article>
  );
}

type Period = SectorRules['periods'][number];

function Figures({
  period,
  rules,
  library,
}: {
  readonly period: Period;
  readonly rules: SectorRules;
  readonly library: Library;
}) {
  return (
    <dl>
      {period.requirements.map((r) => (
        <div key={r.scope}>
          <dt>
            {nameOf(r)} {plain(r.atLeast)}
            {rules.unit}
          </dt>
          <dd>
            <On basis={r.basis} library={library} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function GuidePage({
  guide,
  library,
}: {
  readonly guide: Library['guides'][number];
  readonly library: Library;
}) {
  return (
    <article>
      <h4>{guide.year}年度学习要求</h4>
      {guide.topics && (
        <>
          <h5>公需专题</h5>
          <ul>
            {guide.topics.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>{guide.topics.say}</p>
          <p class="small">
            <On basis={guide.topics.basis} library={library} />
          </p>
        </>
      )}
      {guide.windows.map((w) => (
        <p key={w.say}>
          {w.say}（{w.opens && `${w.opens} 至 `}
          {w.closes}）
          <span class="small">
            <On basis={w.basis} library={library} />
          </span>
        </p>
      ))}
      {library.sectors.map((rules) => {
        const applied = appliedTo(rules, guide.year);
        if (!applied) return null;
        return (
          <div key={rules.sector}>
            <h5>
              {rules.name}
              {applied.carriedFrom !== undefined && `（没有查到，暂按${applied.carriedFrom}年度）`}
            </h5>
            <p>
              {applied.period.requirements.map((r) => `${nameOf(r)}${plain(r.atLeast)}`).join('，')}
              {rules.unit}
            </p>
          </div>
        );
      })}
    </article>
  );
}

function ChangePage({ change }: { readonly change: Library['changes'][number] }) {
  return (
    <article>
      <p>{change.on}</p>
      <h4>{change.title}</h4>
      <p>{change.say}</p>
      <p class="small">{change.pages.join('　')}</p>
    </article>
  );
}

/** All that a file says, a line a sentence. */
function Words({ of, library }: { readonly of: unknown; readonly library: Library }) {
  const lines: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /[\u4e00-\u9fff]/.test(value))
      lines.push(withFigures(value, library.sectors));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(of);
  return (
    <ul class="small">
      {lines.slice(0, 400).map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}
