import { useShelf } from '~/parts/shelf';
import { usePrinting } from '~/parts/use-printing';
import { useWide } from '~/parts/use-wide';
import type { Judged } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import { termState } from '~/rules/year/term';
import { type Step, type Way, waysTo } from '~/rules/year/ways';
import { windowsFor } from '~/rules/year/windows';
import { nameOf } from '~/says/scope-names';
import { termStateNames } from '~/says/term-state-names';
import { Cite } from './Cite';
import { isOver, type Lacking, lackingIn, type OfYear, subjectOf } from './Now';

interface Props extends OfYear {
  readonly assessment: Judged;
}

/** How to go each step for what is missing, and on what words: open where there is room, and on paper. */
export function Steps({ assessment, ...of }: Props) {
  const open = useWide();
  const printing = usePrinting();
  const lacking = lackingIn(assessment, of.rules);
  if (lacking.length === 0) return null;
  return (
    <details class="next" open={open || printing}>
      <summary>每一步怎么办，依据哪一条</summary>
      <AllWays lacking={lacking} {...of} />
      <Elapsed today={of.today} />
    </details>
  );
}

/** Until when, and the ways to what is lacking, step by step, a subject each once. */
export function AllWays({ lacking, rules, year, today }: OfYear & { readonly lacking: readonly Lacking[] }) {
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
      <BasesList bases={bases} />
    </details>
  );
}

export function BasesList({ bases }: { readonly bases: Step['bases'] }) {
  return (
    <ul>
      {bases.map((basis) => (
        <li key={JSON.stringify(basis)}>
          <Cite basis={basis} />
        </li>
      ))}
    </ul>
  );
}

/** The policies these steps rest on whose printed term is over today. */
export function Elapsed({ today }: { readonly today: Day }) {
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
