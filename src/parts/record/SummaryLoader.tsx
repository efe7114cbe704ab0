import { useCode } from '~/parts/use-code';
import type { SummaryProps } from './Summary';

const code = () => import('./Summary');

/** Asks for the summary before it is wanted, so that nothing is asked of a server once hours are typed; first comes what the page needs. */
export function fetchSummary(): void {
  const fetch = () => code().catch(() => undefined);
  if (document.readyState === 'complete') fetch();
  else addEventListener('load', fetch, { once: true });
}

/** A year's summary (年度小结), fetched when somebody first wants it. */
export function SummaryLoader(props: SummaryProps) {
  const fetched = useCode(code);
  if (fetched.kind === 'here') return <fetched.code.Summary {...props} />;
  if (fetched.kind === 'coming') return <p role="status">正在打开年度小结……</p>;
  return (
    <p class="notice" role="alert">
      年度小结的程序没有取到，可能是网络断了。填的都还在，联上网以后重新打开这一页，再按“年度小结”。
    </p>
  );
}
