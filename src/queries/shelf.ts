import type { Way, WayGuide } from '~/rules/year/ways';
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
    systems: systems.map(({ name, host }) => ({ name, host })),
    certificates,
    windows,
  };
}

/** A way without what only its own page tells. */
function bare({ id, subject, mode, name, steps }: WayGuide): Way {
  return { id, subject, mode, name, steps };
}
