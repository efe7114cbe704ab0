import type { Clause } from '~/schemas/clauses';
import type { Library } from '~/schemas/library';

/** A text with the anchors of its clauses. */
export function PolicyPage({ policy }: { readonly policy: Library['policies'][number] }) {
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
