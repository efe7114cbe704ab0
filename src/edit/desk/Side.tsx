import { marked } from '~/changeset/merged';

interface Props {
  readonly name: string;
  readonly text: string | undefined;
  readonly other: string | undefined;
}

/** One side's text of a file, with the lines that it alone has marked. */
export function Side({ name, text, other }: Props) {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      {text === undefined ? (
        <p>（没有这个文件）</p>
      ) : (
        <pre>
          {nearOwn(marked(text, other ?? '')).map(({ line, isOwn }, i) => (
            <span key={i}>
              {isOwn ? <mark>{line}</mark> : line}
              {'\n'}
            </span>
          ))}
        </pre>
      )}
    </figure>
  );
}

type Line = ReturnType<typeof marked>[number];

/** How many lines around those of one side alone are shown. */
const near = 2;

/** The lines that only this side has, with some around them: what differs is seen without scrolling for it. */
function nearOwn(lines: readonly Line[]): readonly Line[] {
  const isNear = (at: number) => lines.some(({ isOwn }, i) => isOwn && Math.abs(i - at) <= near);
  const shown = lines.flatMap((line, i): Line[] => {
    if (isNear(i)) return [line];
    return i === 0 || isNear(i - 1) ? [{ line: '……', isOwn: false }] : [];
  });
  return shown.length > 1 ? shown : [{ line: '（没有这边独有的行）', isOwn: false }];
}
