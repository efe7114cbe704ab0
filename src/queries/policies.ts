import { clauseParts } from '~/rules/duty/basis';
import { type Day, lastDayOf } from '~/rules/duty/day';
import type { Term } from '~/rules/year/term';
import type { Policy } from '~/schemas/policy';
import { versionParts } from '~/schemas/texts';
import type { Version } from '~/schemas/version';
import { library } from './library';

/** All policies, the latest issued first. */
export function policies(): Policy[] {
  return [...library().policies].sort((a, b) => issuedOn(b).localeCompare(issuedOn(a)));
}

/** The day a policy bears: 成文日期, or where none is printed 印发日期. */
export function issuedOn(policy: Policy): string {
  return policy.datedOn ?? policy.printedOn ?? '';
}

/** The term a policy prints of itself, if it prints one. */
export function termOf(policy: Policy): Term | undefined {
  const { validity } = policy;
  if (!validity) return undefined;
  return { from: validity.from, ...(validity.years ? { to: lastDayOf(validity.from, validity.years) } : {}) };
}

/** All documents that forward or interpret one another around this one, the first issued first. */
export function chainOf(policy: Policy): Policy[] {
  const reached = new Set([policy.id]);
  const all = policies().reverse();
  const touches = (p: Policy) => [p.id, ...p.relations.map((r) => r.policy)];
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const p of all)
      if (touches(p).some((id) => reached.has(id))) for (const id of touches(p)) reached.add(id);
  }
  return all.filter((p) => reached.has(p.id));
}

/** Every version of a policy, the first first; the last is the text as it stands. */
export function versionsOf({ id }: Policy): readonly Version[] {
  return library().versions.get(id) ?? [];
}

/** The policies that came to an end by this one. */
export function endedBy({ id, documentNumber }: Policy): Policy[] {
  return policies().filter(({ ended }) => {
    const said = ended?.basis.grade === 'official' && clauseParts(ended.basis.clause).policy === id;
    return said || (ended !== undefined && ended.by === documentNumber);
  });
}

/** Where a version of a policy stands. */
export function versionPath(id: string, from: Day): string {
  return `/policies/${id}/versions/${from}/`;
}

/** Where the answers that rest on a text stand, by how a citation names it. */
export function answersPath(named: string): string {
  return `/policies/${named}/answers/`;
}

/** A policy by its id, or by that of one of its versions. Throws a RangeError when there is no such policy. */
export function policyById(named: string): Policy {
  const { id } = versionParts(named);
  const found = library().policies.find((p) => p.id === id);
  if (!found) throw new RangeError(`No policy ${id}`);
  return found;
}
