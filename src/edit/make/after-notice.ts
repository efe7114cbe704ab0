import type { Files } from '~/changeset/changeset';
import { type Look, newYear } from '~/due/drafts';
import type { Day } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';
import { type Chosen, isWritten } from './from-notice';
import { type Fact, factsOf, withChanged } from './notice-facts';
import { offered } from './offered';
import { namedApart } from './parted-sector';
import { staleElsewhere } from './stale-elsewhere';

/** What a notice that was written says for answers, and what else then wants a look. */
export function afterNotice(
  files: Files,
  library: Library,
  chosen: Chosen,
  today: Day,
): { readonly facts: readonly Fact[]; readonly looks: readonly Look[] } {
  const { year } = chosen;
  const written = [chosen, ...(chosen.others ?? [])].filter(isWritten).map(({ sector }) => sector);
  const apart = namedApart(library, chosen.apart ?? []).map(({ sector }) => sector);
  const named = (one: string) => library.sectors.find((s) => s.sector === one);
  const said = factsOf(
    chosen,
    (one) => named(one)?.name ?? '',
    (one) => named(one)?.short ?? '',
  );
  const facts = withChanged(said, library.sectors);
  const asked = [...(chosen.left ?? []), ...newYear(year, library, today, { written, apart }).checklist];
  const into = [...asked, ...offered(files, library, facts, asked, year)];
  return { facts, looks: [...into, ...staleElsewhere(files, library, facts, into)] };
}
