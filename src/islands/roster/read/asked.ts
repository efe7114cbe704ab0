import type { Opened, Settings } from '~/islands/roster/desk/protocol';
import type { Question } from '~/roster/find/question';

/** What a question of one kind is asked with: the answer goes into the settings. */
export interface Asked<Kind extends Question['kind'] = Question['kind']> {
  readonly question: Extract<Question, { kind: Kind }>;
  readonly opened: Opened;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}
