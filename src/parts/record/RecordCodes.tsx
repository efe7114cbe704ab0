import { correction } from 'lean-qr';
import { useMemo } from 'preact/hooks';
import { drawingOf, pathOf } from '~/parts/qr';
import type { SavedRecord } from '~/rules/record/record';
import { mostCodes, recordLinks } from './record-links';

/** Millimetres of one square: what a laser printer keeps apart and a phone tells apart. */
const square = 0.34;

/** The record on paper: codes that hold all of it, or a sentence that it comes as a file. */
export function RecordCodes({ record }: { readonly record: SavedRecord }) {
  const links = useMemo(() => recordLinks(record), [record]);
  if (links.length === 0) {
    return (
      <p class="record-codes-none">
        记录太长，{mostCodes}个二维码也放不下：请把“保存记录文件”存下的文件和这张纸一起交。
      </p>
    );
  }
  return (
    <figure class={`record-codes${links.length === 1 ? ' one' : ''}`}>
      {links.map((link, i) => (
        <RecordCode key={link} link={link} name={`记录的二维码 ${i + 1}/${links.length}`} />
      ))}
      <figcaption>
        二维码里是这份记录（所学的和结果，没有姓名、工号）：用手机扫
        {links.length > 1 && `全${links.length}个`}
        ，或者在核验页用相机、照片读。
      </figcaption>
    </figure>
  );
}

function RecordCode({ link, name }: { readonly link: string; readonly name: string }) {
  const drawing = drawingOf(link, correction.L);
  const size = `${(drawing.width * square).toFixed(1)}mm`;
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.width}`}
      width={size}
      height={size}
      role="img"
      aria-label={name}
      data-link={link}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${drawing.width}v${drawing.width}H0z`} />
      <path fill="#000" d={pathOf(drawing)} />
    </svg>
  );
}
