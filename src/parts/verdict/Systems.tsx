import { useShelf } from '~/parts/shelf';
import type { SectorRules } from '~/rules/duty/sector';
import type { Subject } from '~/rules/duty/subject';
import { waysTo } from '~/rules/year/ways';

interface Props {
  readonly subjects: readonly Subject[];
  readonly rules: SectorRules;
  readonly year: number;
}

/** Where one goes for these subjects: each system by its whole name, with its host where one is known. */
export function Systems({ subjects, rules, year }: Props) {
  const { ways, systems } = useShelf();
  const named = subjects.flatMap((subject) =>
    waysTo(ways, subject, rules.sector, year).flatMap((way) =>
      way.steps.flatMap((step) => step.system ?? []),
    ),
  );
  const places = systems.filter(({ name }) => named.some((n) => name.includes(n) || n.includes(name)));
  return (
    <>
      {places.map(({ name, host, say }) => (
        <p key={name} class="small">
          {host ? `${name}：据转载，网址是 ${host}，以主管部门公布为准。` : `${name}：${say}网址没有查到。`}
        </p>
      ))}
    </>
  );
}
