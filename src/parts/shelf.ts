import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';
import type { Term } from '~/rules/year/term';
import type { CertificateRule, Way } from '~/rules/year/ways';
import type { StudyWindow } from '~/rules/year/windows';

/** What the page hands the checker: the figures with their words, and where the words stand. */
export interface Shelf {
  /** The site's root, e.g. / or /zxjy/. */
  readonly base: string;
  /** The checker stands in a frame of another site: it keeps nothing, and its links open beside that site. */
  readonly framed?: boolean;
  /** What is on the page would be gone on coming back to it, so that its links open beside it. */
  readonly held?: boolean;
  /** Policy id to 发文字号. */
  readonly documents: Readonly<Record<string, string>>;
  /** Policy id to the term it prints of itself, where it prints one. */
  readonly terms: Readonly<Record<string, Term>>;
  /** The name of the released rule version these figures are. */
  readonly version: Day;
  readonly sectors: readonly SectorRules[];
  readonly ways: readonly Way[];
  /** Where hours are kept, with the host of those whose address was reported, or else with what is known of them. */
  readonly systems: readonly { readonly name: string; readonly host?: string; readonly say?: string }[];
  readonly certificates: readonly CertificateRule[];
  readonly windows: readonly StudyWindow[];
}

const context = createContext<Shelf | undefined>(undefined);

export const ShelfProvider = context.Provider;

/** Throws when used outside a ShelfProvider. */
export function useShelf(): Shelf {
  const shelf = useContext(context);
  if (!shelf) throw new Error('useShelf needs a ShelfProvider around it');
  return shelf;
}
