import { withFigures } from '~/schemas/figures';
import type { Library } from '~/schemas/library';

/** All that a file says, a line a sentence. */
export function Words({ of, library }: { readonly of: unknown; readonly library: Library }) {
  const lines: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /[\u4e00-\u9fff]/.test(value))
      lines.push(withFigures(value, library.sectors));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(of);
  return (
    <ul class="small">
      {lines.slice(0, 400).map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}
