import { useEffect } from 'preact/hooks';
import { keptPrefix } from '~/parts/answers/saved';

/** Calls back when another tab may have kept or cleared answers. */
export function useKeptElsewhere(changed: () => void): void {
  useEffect(() => {
    const took = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(keptPrefix)) changed();
    };
    const shown = ({ persisted }: PageTransitionEvent) => persisted && changed();
    addEventListener('storage', took);
    addEventListener('pageshow', shown);
    return () => {
      removeEventListener('storage', took);
      removeEventListener('pageshow', shown);
    };
  }, []);
}
