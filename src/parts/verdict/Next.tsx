import { useShelf } from '~/parts/shelf';
import { usePrinting } from '~/parts/use-printing';
import { useWide } from '~/parts/use-wide';
import type { Judged } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import { plain } from '~/rules/duty/hours';
import { termState } from '~/rules/year/term';
import { type CertificateRule, isFor, type Step, type Way, waysTo } from '~/rules/year/ways';
import { windowsFor } from '~/rules/year/windows';
import { nameOf } from '~/says/scope-names';
import { termStateNames } from '~/says/term-state-names';
import { Cite } from './Cite';
import { isOver, type Lacking, Now, type OfYear, subjectOf } from './Now';
import { Systems } from './Systems';

interface Props extends OfYear {
  readonly assessment: Judged;
}

/** What to do now, for exactly what is missing; or, when nothing is, how the certificate comes about. */
export function Next({ assessment, ...of }: Props) {
  const { certificates, framed } = useShelf();
  const open = useWide();
  const printing = usePrinting();
  const { rules, year, today } = of;
  const lacking = assessment.findings.flatMap((f) =>
    f.kind === 'short' && f.requirement.scope !== 'total'
      ? [{ requirement: f.requirement, says: `差${plain(f.missing)}${rules.unit}` }]
      : [],
  );
  const forMe = certificates.filter((c) => isFor(c, rules.sector, year));
  if (framed) return <Whatever assessment={assessment} certificates={forMe} {...of} />;
  if (lacking.length === 0 && assessment.outcome !== 'met') return null;
  return (
    <section class="next">
      <h2>现在做什么</h2>
      {lacking.length > 0 && (
        <>
          <Now lacking={lacking} {...of} />
          <Systems subjects={lacking.map((l) => subjectOf(l.requirement))} rules={rules} year={year} />
          <details open={open || printing}>
            <summary>每一步怎么办，依据哪一条</summary>
            <AllWays lacking={lacking} {...of} />
            <Elapsed today={today} />
          </details>
        </>
      )}
      {assessment.outcome === 'met' && (
        <>
          <Certificates certificates={forMe} />
          <Elapsed today={today} />
        </>
      )}
    </section>
  );
}

interface OfCertificates {
  readonly certificates: readonly CertificateRule[];
}

/** The same for every outcome: in a frame, whose height must not tell the outcome, all of it can be unfolded. */
function Whatever({ assessment, certificates, ...of }: Props & OfCertificates) {
  const lacking = assessment.period.requirements
    .filter((r) => r.scope !== 'total')
    .map((requirement) => ({ requirement, says: '没有学够时' }));
  return (
    <details class="next">
      <summary>接下来：没有学够怎么补，学够以后证书怎么拿</summary>
      <Now lacking={lacking} {...of} />
      <AllWays lacking={lacking} {...of} />
      <Elapsed today={of.today} />
      <h3>学够以后</h3>
      <Certificates certificates={certificates} />
    </details>
  );
}

function Certificates({ certificates }: OfCertificates) {
  return (
    <ul>
      {certificates.map((c) => (
        <li key={c.say}>
          {c.say}。{' '}
          {c.bases.map((basis) => (
            <Cite key={c.say} basis={basis} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Until when, and the ways to what is lacking, step by step, a subject each once. */
function AllWays({ lacking, rules, year, today }: OfYear & { readonly lacking: readonly Lacking[] }) {
  const { ways, windows } = useShelf();
  const once = lacking.filter(
    (one, i) => lacking.findIndex((o) => subjectOf(o.requirement) === subjectOf(one.requirement)) === i,
  );
  return (
    <>
      {once.map(({ requirement }) => {
        const subject = subjectOf(requirement);
        const known = windowsFor(windows, subject, rules.sector, year);
        return (
          <section key={subject}>
            <h3>{nameOf(requirement)}</h3>
            {known.map((w) => (
              <p key={w.say} class="small">
                截止时间的依据： <Cite basis={w.basis} />
              </p>
            ))}
            {!isOver(known, today) &&
              waysTo(ways, subject, rules.sector, year).map((way) => <WayOn key={way.id} way={way} />)}
          </section>
        );
      })}
    </>
  );
}

const kinds: Readonly<Record<Step['kind'], string>> = { study: '学习', declare: '申报', recognize: '认定' };

function WayOn({ way }: { readonly way: Way }) {
  return (
    <div class="way">
      <h4>{way.name}</h4>
      <ol>
        {way.steps.map((step) => (
          <li key={step.kind}>
            <b>{kinds[step.kind]}</b>　{step.say}。
          </li>
        ))}
      </ol>
      <Words bases={way.steps.flatMap((step) => step.bases)} />
    </div>
  );
}

function Words({ bases }: { readonly bases: Step['bases'] }) {
  return (
    <details class="words">
      <summary>依据</summary>
      <ul>
        {bases.map((basis) => (
          <li key={JSON.stringify(basis)}>
            <Cite basis={basis} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The policies these steps rest on whose printed term is over today. */
function Elapsed({ today }: { readonly today: Day }) {
  const { terms, documents } = useShelf();
  const over = Object.entries(terms).filter(([, term]) => termState(term, today) === 'elapsed');
  return (
    <>
      {over.map(([id]) => (
        <p key={id} class="small soft">
          {documents[id]}：{termStateNames.elapsed}。依据它的办法，以主管部门现在的规定为准。
        </p>
      ))}
    </>
  );
}
