import { type Correction, correction, generate } from 'lean-qr';

/** A code as it is drawn: dark squares on white, the quiet margin the standard asks for, the address below. Lengths in squares. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The left and top of every dark square. */
  readonly squares: readonly (readonly [number, number])[];
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly fontSize: number;
}

const margin = 4;
const perLine = 34;

/** Draws an address as a QR code that still reads when a seventh of it is soiled, or as much as the level allows. */
export function drawingOf(address: string, level: Correction = correction.M): Drawing {
  const code = generate(address, { minCorrectionLevel: level });
  const width = code.size + 2 * margin;
  const squares: [number, number][] = [];
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) squares.push([x + margin, y + margin]);
  // A monospaced letter is about 0.6 of its size wide.
  const fontSize = (width - 2) / (perLine * 0.6);
  const texts = address.match(new RegExp(`.{1,${perLine}}`, 'g')) ?? [];
  const lines = texts.map((text, i) => ({ text, y: width + (i + 0.5) * fontSize * 1.3 }));
  return { width, height: width + (texts.length + 0.5) * fontSize * 1.3, squares, lines, fontSize };
}

/** All dark squares as one path. */
export function pathOf({ squares }: Drawing): string {
  return squares.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('');
}

/** The drawing as an SVG file; a square is half a millimetre to begin with and scales without blur. */
export function svgOf(drawing: Drawing): string {
  const { width, height, lines, fontSize } = drawing;
  const texts = lines.map(
    ({ text, y }) =>
      `<text x="${width / 2}" y="${y}">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><path fill="#fff" d="M0 0h${width}v${height}H0z"/><path d="${pathOf(drawing)}"/><g font-family="monospace" font-size="${fontSize}" text-anchor="middle">${texts.join('')}</g></svg>\n`;
}

/** The drawing as a PNG, 16 pixels a square: sharp at 5 cm on paper. Nothing where the browser refuses a canvas. */
export function pngOf({ width, height, squares, lines, fontSize }: Drawing): Promise<Blob | null> {
  const scale = 16;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = Math.ceil(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.scale(scale, scale);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height + 1);
  pen.fillStyle = '#000';
  for (const [x, y] of squares) pen.fillRect(x, y, 1, 1);
  pen.font = `${fontSize}px monospace`;
  pen.textAlign = 'center';
  for (const { text, y } of lines) pen.fillText(text, width / 2, y);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
