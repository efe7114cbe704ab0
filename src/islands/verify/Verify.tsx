import '~/parts/in-translation';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { moveBehind } from '~/parts/link/move-behind';
import { checkCode } from '~/parts/record/check-code';
import { type Shelf, ShelfProvider } from '~/parts/shelf';
import { useToday } from '~/parts/today/use-today';
import { WrongClock } from '~/parts/today/WrongClock';
import { useHere } from '~/parts/use-here';
import type { Day } from '~/rules/duty/day';
import { type PackedVersions, unpacked } from '~/rules/record/packed-versions';
import { recompute } from '~/rules/record/recompute';
import { early } from './early';
import { FromPaper } from './FromPaper';
import { fromLinks } from './from-links';
import { Give } from './Give';
import type { Given } from './given';
import { linkProblem } from './link-problem';
import { Outcome } from './Outcome';

interface Props {
  readonly papers: Pick<Shelf, 'base' | 'documents'>;
  /** Every released version, the newest last. */
  readonly released: PackedVersions;
  /** The day that the page was built with. */
  readonly builtOn: Day;
}

/** Is this saved record what the rules say of it? A record in, pasted or opened; what the rules say of it out. The form is there before its script, and is taken over as it stands. */
export default function Verify({ papers, released, builtOn }: Props) {
  const [given, setGiven] = useState<Given>({ typed: '' });
  const here = useHere(() => setGiven({ typed: early('.give').typed ?? '' }));
  const today = useToday(here ? undefined : builtOn);
  const versions = useMemo(() => unpacked(released), [released]);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (given.file || given.problem) line.current?.focus({ preventScroll: true });
    if (given.file || given.problem || given.pasted) bringToSight(line.current);
  }, [given]);
  const scanned = (link: string) =>
    setGiven(({ typed, file }) => ({ typed, file: codes(file?.from === 'codes' ? file.text : '', link) }));
  useEffect(() => {
    const fromAddress = () =>
      /^#(?:.*[&;])?\/?(r|%72)(=|%3D|＝|%EF%BC%9D)/i.test(location.hash) && scanned(location.href);
    moveBehind(['r']);
    fromAddress();
    addEventListener('hashchange', fromAddress);
    return () => removeEventListener('hashchange', fromAddress);
  }, []);
  const text = given.file ? given.file.text : given.typed;
  const links = useMemo(() => fromLinks(text), [text]);
  const record = links.kind === 'record' ? links.text : links.kind === 'no-links' ? text : '';
  const found = useMemo(
    () => (record.trim() === '' ? undefined : recompute(record, { versions, codeOf: checkCode, today })),
    [record, versions, today],
  );
  const clear = () => {
    setGiven({ typed: '' });
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  };
  return (
    <ShelfProvider value={{ ...empty, ...papers }}>
      <section class="verify" aria-label="核验" data-verified={stateOf(found)}>
        <div class="ways-in">
          {here && <WrongClock />}
          <Give here={here} given={given} onGive={setGiven} onCode={scanned} onClear={clear} />
          <FromPaper
            here={here}
            base={papers.base}
            versions={versions}
            onRecord={(text) =>
              setGiven({ typed: given.typed, file: { name: '照着纸上填的', text, from: 'paper' } })
            }
          />
        </div>
        <Outcome
          found={found}
          problem={given.problem ?? linkProblem(links)}
          versions={versions}
          fromPaper={given.file?.from === 'paper'}
          line={line}
        />
      </section>
    </ShelfProvider>
  );
}

/** What was scanned so far, with one more; the same again changes nothing. */
function codes(before: string, link: string): NonNullable<Given['file']> {
  const all = before.split('\n').filter(Boolean);
  return {
    name: '二维码里的记录',
    text: [...all.filter((one) => one !== link), link].join('\n'),
    from: 'codes',
  };
}

/** Scrolls where what came of it would stand low on the screen, or below it. */
function bringToSight(element: HTMLElement | null): void {
  if (element && element.getBoundingClientRect().top > innerHeight / 2) element.scrollIntoView();
}

/** What the checker's parts may ask for and a finding with its words does not. */
const empty: Omit<Shelf, 'base' | 'documents'> = {
  version: '',
  terms: {},
  sectors: [],
  ways: [],
  systems: [],
  certificates: [],
  windows: [],
};

function stateOf(found: ReturnType<typeof recompute> | undefined): string {
  if (!found) return 'waiting';
  if (found.kind !== 'recomputed') return found.kind;
  return found.differences.length === 0 ? 'equal' : 'differs';
}
