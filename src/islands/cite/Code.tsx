import { useMemo, useRef, useState } from 'preact/hooks';
import { printAlone } from '~/parts/print-alone';
import { drawingOf, pathOf, pngOf, svgOf } from '~/parts/qr';
import { handOver, printOrSay } from '~/parts/save-file/keeping';
import type { Cited } from './cited';

/** The address as a code for paper notices: on the screen, as files, and on a sheet of its own. */
export function Code({ cited: { name, address } }: { readonly cited: Cited }) {
  const drawing = useMemo(() => drawingOf(address), [address]);
  const [said, say] = useState('');
  const figure = useRef<HTMLElement>(null);
  const { width } = drawing;
  const file = `qr-${address
    .replace(/^\w+:\/\/[^/]*\//, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-|-$/g, '')}`;

  const savePng = async () => {
    const png = await pngOf(drawing);
    say(png ? handOver(`${file}.png`, png, '截屏') : '这个浏览器画不了 PNG，请下载 SVG，或者截屏。');
  };

  const printCode = (code: HTMLElement) => say(printOrSay(() => printAlone(code)));

  return (
    <div>
      <figure ref={figure} class="qr">
        <svg viewBox={`0 0 ${width} ${width}`} role="img" aria-label="二维码">
          <path fill="#fff" d={`M0 0h${width}v${width}H0z`} />
          <path fill="#000" d={pathOf(drawing)} />
        </svg>
        <figcaption>
          {name}
          <br />
          {address}
        </figcaption>
      </figure>
      <div class="cite-buttons">
        <button
          type="button"
          onClick={() =>
            say(handOver(`${file}.svg`, new Blob([svgOf(drawing)], { type: 'image/svg+xml' }), '截屏'))
          }
        >
          下载 SVG
        </button>
        <button type="button" onClick={savePng}>
          下载 PNG
        </button>
        <button type="button" onClick={() => figure.current && printCode(figure.current)}>
          打印二维码
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
