import { aliases } from '~/queries/aliases';
import { builtIn, builtOf, type Files } from './built';
import { releasedAddresses } from './list';
import { howToMend, lostIn, newIn, unusedAmong } from './lost';

export { withOldPlaces } from './old-places';
export { aliases };

/** What a change to the site does to the addresses people hold. */
export interface Report {
  /** Why the site must not go out, in Chinese. */
  readonly refusal?: string;
  readonly lost: readonly string[];
  readonly fresh: readonly string[];
  readonly unused: readonly string[];
}

/** What a build was told to leave out is not missed. */
const isLeftOut = (address: string) =>
  (process.env.BOOKLET === 'no' && address === '/booklet/jijiao-guide.pdf') ||
  (process.env.WORD === 'no' && address.endsWith('.docx'));

/** Compares a built site, by its folder or its files, with everything ever published. Throws when the list itself was tampered with. */
export function reportOn(site: string | Files): Report {
  const built = typeof site === 'string' ? builtIn(site) : builtOf(site);
  const released = releasedAddresses();
  const known = aliases();
  const wanted = released.filter((r) => !isLeftOut(r.address));
  const lost = lostIn(built, wanted, known);
  return {
    ...(lost.length > 0 ? { refusal: howToMend(lost) } : {}),
    lost,
    fresh: newIn(built, released),
    unused: unusedAmong(known, released).map((a) => a.from),
  };
}
