import { type Answers, inWords } from '~/parts/answers/answers';
import { type Kept, keptAnswers } from '~/parts/answers/saved';
import { useShelf } from '~/parts/shelf';

interface Props {
  /** What is shown as one's own; it is not listed. */
  readonly shown: Answers | undefined;
  /** Numbers left behind on going to a year and sector that has none. */
  readonly left: Answers | undefined;
  readonly onOpen: (kept: Kept) => void;
  readonly onCarry: (answers: Partial<Answers>) => void;
}

const most = 6;

/** The other years and sectors of which numbers are kept, each a way there; and a way to bring along what was typed a moment ago. */
export function KeptList({ shown, left, onOpen, onCarry }: Props) {
  const { sectors } = useShelf();
  const nameOf = (id: string) => sectors.find((s) => s.sector === id)?.short;
  const others = keptAnswers().filter(
    ({ year, sector }) => nameOf(sector) && !(year === shown?.year && sector === shown.sector),
  );
  const words = left && inWords(left.typed);
  if (others.length === 0 && !words) return null;
  return (
    <section class="kept no-print" aria-label="存着的数">
      {words && (
        <button type="button" onClick={() => onCarry({ typed: left.typed })}>
          刚才填的（{words}）用到这里
        </button>
      )}
      {others.length > 0 && <p class="small soft">本机还存着，点开就看到：</p>}
      <ul class="plain">
        {others.slice(0, most).map((kept) => (
          <li key={`${kept.year}/${kept.sector}`}>
            <button type="button" onClick={() => onOpen(kept)}>
              {kept.year}年度　{nameOf(kept.sector)}
            </button>{' '}
            <span class="small">{inWords(kept.typed)}</span>
          </li>
        ))}
      </ul>
      {others.length > most && (
        <p class="small soft">另有{others.length - most}份，选它的年度和行业就看到。</p>
      )}
    </section>
  );
}
