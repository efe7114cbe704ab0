import { useShelf } from '~/parts/shelf';
import { usePrinting } from '~/parts/use-printing';
import { useWide } from '~/parts/use-wide';
import type { Judged } from '~/rules/duty/assess';
import { type CertificateRule, isFor } from '~/rules/year/ways';
import { lackingIn, Now, type OfYear, subjectOf } from './Now';
import { AllWays, BasesList, Elapsed } from './Steps';
import { Systems } from './Systems';

interface Props extends OfYear {
  readonly assessment: Judged;
}

/** What to do now, for exactly what is missing; or, when nothing is, how the certificate comes about. */
export function Next({ assessment, ...of }: Props) {
  const { certificates, framed } = useShelf();
  const { rules, year, today } = of;
  const lacking = lackingIn(assessment, rules);
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
  const open = useWide();
  const printing = usePrinting();
  return (
    <>
      <ul>
        {certificates.map(({ say }) => (
          <li key={say}>{say}。</li>
        ))}
      </ul>
      <details open={open || printing}>
        <summary>依据</summary>
        <BasesList bases={certificates.flatMap(({ bases }) => bases)} />
      </details>
    </>
  );
}
