import { weakest } from '~/rules/duty/weakest';
import type { HoursSystem, Way, WayGuide } from '~/rules/year/ways';
import { gradeNames } from '~/says/grade-names';
import { currentRules } from './current-rules';
import { documentNames } from './documents';
import { library } from './library';
import { termOf } from './policies';

/** What the checker is handed: every figure with its words. */
export function shelf() {
  const { sectors, ways, certificates, windows, policies, systems } = library();
  const documents = documentNames();
  const terms = Object.fromEntries(
    policies.flatMap((p) => {
      const term = termOf(p);
      return term ? [[p.id, term]] : [];
    }),
  );
  const { version } = currentRules();
  return {
    version,
    documents,
    terms,
    sectors,
    ways: ways.map(bare),
    systems: systems.map(systemSaid),
    certificates,
    windows,
  };
}

/** A system by its host, or, where none is known, by what is known of it and how well. */
function systemSaid({ name, host, say, bases }: HoursSystem) {
  if (host !== undefined) return { name, host };
  const grade = weakest(bases.map((basis) => ({ basis })));
  return { name, say: grade === 'official' ? say : `${gradeNames[grade]}，${say}` };
}

/** A way without what only its own page tells. */
function bare({ id, subject, mode, name, steps }: WayGuide): Way {
  return { id, subject, mode, name, steps };
}
