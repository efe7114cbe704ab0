import { readFileSync } from 'node:fs';
import { ruleVersion } from '~/queries/rules-file';
import type { SectorRules } from '~/rules/duty/sector';

/**
 * The figures that tests of rules, lists, the log and records stand on: the sectors and windows of 2026-11-26, in the form
 * of a release. They stay as they are, so that a figure that changes in content/ breaks only what speaks of that figure.
 */
export const ground = ruleVersion(readFileSync('test/ground/figures.json', 'utf8'));

export const { sectors, windows } = ground;

/** Throws a RangeError when there is no such sector. */
export function sector(id: string): SectorRules {
  const found = sectors.find((s) => s.sector === id);
  if (!found) throw new RangeError(id);
  return found;
}
