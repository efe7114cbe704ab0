import type { Columns } from '~/roster/find/field';
import type { PlaceOf } from '~/roster/find/place';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';

/** What it takes to say in words how a list came out. */
export interface ListWords {
  readonly sectors: readonly SectorRules[];
  readonly columns: Columns;
  /** The headings as they stand in the list. */
  readonly headings: readonly string[];
  /** Where rows stand, if in several tables. */
  readonly placeOf?: PlaceOf | undefined;
  /** Policy id to 发文字号. */
  readonly documents: Readonly<Record<string, string>>;
  /** The version of the figures. */
  readonly version: Day;
  /** Where anyone can check again; none where the site is a file. */
  readonly check?: string | undefined;
  /** The day of the judgment. */
  readonly today: Day;
}
