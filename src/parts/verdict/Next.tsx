import { useShelf } from '~/parts/shelf';
import type { Judged } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import { plain } from '~/rules/duty/hours';
import { nameOf, type Requirement } from '~/rules/duty/judge';
import type { SectorRules } from '~/rules/duty/sector';
import type { Subject } from '~/rules/duty/subject';
import { termState, termStateNames } from '~/rules/year/term';
import { type CertificateRule, isFor, type Step, type Way, waysTo } from '~/rules/year/ways';
import { windowState } from '~/rules/year/window-state';
import { type StudyWindow, windowsFor } from '~/rules/year/windows';
import { windowSays } from '~/says/window-says';
import { Cite } from './Cite';

interface Props {
  readonly assessment: Judged;
  readonly rules: SectorRules;
  readonly year: number;
  readonly today: Day;
}

/** What to do next, for exactly what is missing; or, when nothing is, how the certificate comes about. */
export function Next({ assessment, rules, year, today }: Props) {
  const { certificates, framed } = useShelf();
  const missing = assessment.findings.flatMap((f) =>
    f.kind === 'short' && f.requirement.scope !== 'total'
      ? [{ requirement: f.requirement, says: `差${plain(f.missing)}${rules.unit}` }]
      : [],
  );
  const forMe = certificates.filter((c) => isFor(c, rules.sector, year));
  const part = { rules, year, today };
  if (framed) return <Whatever assessment={assessment} certificates={forMe} {...part} />;
  if (assessment.outcome === 'incomplete' && missing.length === 0) return null;
  return (
    <section class="next">
      <h2>接下来</h2>
      {missing.map(({ requirement, says }) => (
        <Missing key={requirement.scope} requirement={requirement} says={says} {...part} />
      ))}
      <Elapsed today={today} />
      {assessment.outcome === 'met' && <Certificates certificates={forMe} />}
    </section>
  );
}

interface OfCertificates {
  readonly certificates: readonly CertificateRule[];
}

/** The same for every outcome: in a frame, whose height must not tell the outcome, all of it can be unfolded. */
function Whatever({ assessment, certificates, ...part }: Props & OfCertificates) {
  return (
    <details class="next">
      <summary>接下来：没有学够怎么补，学够以后证书怎么拿</summary>
      {assessment.period.requirements.map(
        (r) => r.scope !== 'total' && <Missing key={r.scope} requirement={r} says="没有学够时" {...part} />,
      )}
      <Elapsed today={part.today} />
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

interface MissingProps extends Omit<Props, 'assessment'> {
  readonly requirement: Requirement;
  readonly says: string;
}

function Missing({ requirement, says, rules, year, today }: MissingProps) {
  // A part is studied, declared and recognised as the subject it lies inside.
  const subject = (requirement.part?.of ?? requirement.scope) as Subject;
  const { ways, windows } = useShelf();
  const mine = waysTo(ways, subject, rules.sector, year);
  const known = windowsFor(windows, subject, rules.sector, year);
  const over = known.length > 0 && known.every((w) => w.noMakeUp && windowState(w, today).kind === 'closed');
  return (
    <section>
      <h3>
        {nameOf(requirement)}
        {says}
      </h3>
      {known.length > 0 ? (
        known.map((w) => <When key={w.say} window={w} today={today} />)
      ) : (
        <NotKnown year={year} />
      )}
      {over ? (
        <p>已经学了、还没有登记或认定的，问所在单位人事部门。</p>
      ) : (
        mine.map((way) => <WayOn key={way.id} way={way} />)
      )}
    </section>
  );
}

function NotKnown({ year }: { readonly year: number }) {
  return <p>截止时间：{year}年度的没有查到，请看省里当年的学习指南，或问单位人事部门。</p>;
}

function When({ window, today }: { readonly window: StudyWindow; readonly today: Day }) {
  const { sectors } = useShelf();
  const state = windowState(window, today);
  return (
    <p>
      {windowSays(window, sectors)}：
      <b>
        {state.kind === 'open' && `还有${state.daysLeft}天`}
        {state.kind === 'coming' && `${state.inDays}天后开始`}
        {state.kind === 'closed' && '已截止'}
      </b>
      {state.kind === 'closed' &&
        !window.noMakeUp &&
        '。截止以后还能不能补学，文件没有规定，请先问单位人事部门，再问当地人社部门'}
      。 <Cite basis={window.basis} />
    </p>
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
