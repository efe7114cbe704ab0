import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Shelf, ShelfProvider } from '~/islands/check/shelf';
import { checkCode } from '~/islands/record/check-code';
import { useToday } from '~/islands/today/use-today';
import { WrongClock } from '~/islands/today/WrongClock';
import { recompute } from '~/rules/recompute';
import type { RuleVersion } from '~/rules/rule-version';
import { Give, type Given } from './Give';
import { Outcome } from './Outcome';

interface Props {
  readonly papers: Pick<Shelf, 'base' | 'documents'>;
  /** Every released version, the newest last. */
  readonly versions: readonly RuleVersion[];
}

/** Is this saved record what the rules say of it? The page as built waits for a record. */
export default function VerifyIsland(props: Props) {
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  if (here) return <Verify {...props} />;
  return <p class="soft">正在打开复核……如果一直没有出来，可能是浏览器关掉了脚本，请换一个浏览器打开。</p>;
}

const nothing: Given = { typed: '' };

/** A record in, pasted or opened; what the rules say of it out. */
function Verify({ papers, versions }: Props) {
  const today = useToday();
  const [given, setGiven] = useState(nothing);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (given.file || given.problem) line.current?.focus({ preventScroll: true });
    if (given.file || given.problem || given.pasted) bringToSight(line.current);
  }, [given]);
  const text = given.file ? given.file.text : given.typed;
  const found = useMemo(
    () => (text.trim() === '' ? undefined : recompute(text, { versions, codeOf: checkCode, today })),
    [text, versions, today],
  );
  return (
    <ShelfProvider value={{ ...empty, ...papers }}>
      <section class="verify" aria-label="复核" data-verified={stateOf(found)}>
        <WrongClock />
        <Give given={given} onGive={setGiven} onClear={() => setGiven(nothing)} />
        <Outcome found={found} problem={given.problem} versions={versions} line={line} />
      </section>
    </ShelfProvider>
  );
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
  certificates: [],
  windows: [],
};

function stateOf(found: ReturnType<typeof recompute> | undefined): string {
  if (!found) return 'waiting';
  if (found.kind !== 'recomputed') return found.kind;
  return found.differences.length === 0 ? 'equal' : 'differs';
}
