/** Policy id and anchor of a clause we publish: yrsb-2018-277#s3-p2. */
export type ClauseId = string;

/** A clause's address taken apart: its policy's id, and its anchor there, '' for the whole text. */
export function clauseParts(clause: ClauseId): { readonly policy: string; readonly anchor: string } {
  const [policy = '', anchor = ''] = clause.split('#');
  return { policy, anchor };
}

/** What a statement rests on. A figure never travels without one. */
export type Basis =
  | { readonly grade: 'official'; readonly clause: ClauseId; readonly quote: string }
  | {
      readonly grade: 'law';
      /** The law's short name and the article: 职业教育法, 第五十八条. */
      readonly law: string;
      readonly article: string;
      /** What it says, in our own words. */
      readonly says: string;
    }
  | { readonly grade: 'reported'; readonly source: string }
  | { readonly grade: 'inferred'; readonly reason: string };

/** How well an assessment is founded; carried-forward is the last known year's figures. */
export type Grade = Basis['grade'] | 'carried-forward';
