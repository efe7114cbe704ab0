import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Path } from '~/edit/yaml/value';
import type { Kind } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';

/** What the fields of a form know of the file around them. */
export interface Around {
  readonly kind: Kind;
  /** Where in the file this form begins. */
  readonly prefix: Path;
  /** What is said of a field: of itself, not of those in it. */
  readonly saidOf: (path: Path) => readonly string[];
  /** How much is said of a field and those in it. */
  readonly countIn: (path: Path) => number;
  readonly set: (path: Path, value: unknown) => void;
  readonly at: (path: Path) => unknown;
  readonly library: Library | undefined;
  /** The words under the fields, where the file has some. */
  readonly body?: string | undefined;
}

const context = createContext<Around | undefined>(undefined);

export const AroundProvider = context.Provider;

/** Throws when used outside an AroundProvider. */
export function useAround(): Around {
  const around = useContext(context);
  if (!around) throw new Error('useAround needs an AroundProvider around it');
  return around;
}
