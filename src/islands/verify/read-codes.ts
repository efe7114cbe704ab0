// With this module or not at all: what can't be fetched is no fault of a picture.
import jsQR from 'jsqr';
import { type Look, pixelsOf } from './pixels-of';

type Detector = { detect(image: ImageData): Promise<readonly { readonly rawValue: string }[]> };
type Detecting = {
  BarcodeDetector?: { new (options: object): Detector; getSupportedFormats(): Promise<readonly string[]> };
};

/** What the QR codes in a picture say, by the browser's own reader where it has one; ours finds one of them. */
export function codesIn(image: CanvasImageSource, width: number, height: number): Promise<string[]> {
  return seen(image, { x: 0, y: 0, width, height });
}

/** What the codes of records in a picture file say. Throws when it is no picture that this browser reads. */
export async function recordCodesInFile(file: Blob): Promise<string[]> {
  const image = await createImageBitmap(file);
  for (const look of looksAt(image)) {
    const codes = (await seen(image, look)).filter((code) => code.includes('#r='));
    if (codes.length > 0) return codes;
    // Between two looks the page takes part in what else goes on.
    await new Promise((done) => setTimeout(done));
  }
  return [];
}

/**
 * The whole picture, as it is and turned white for black; enlarged without its blur where it is small; straightened,
 * as it may have been taken from any side; then its quarters and ninths, which overlap: on a whole sheet a code is small.
 */
function looksAt({ width, height }: ImageBitmap): Look[] {
  const whole = { x: 0, y: 0, width, height };
  const parts = [2, 3].flatMap((n) =>
    Array.from({ length: n * n }, (_, i): Look => {
      const [w, h] = [(width / n) * overlap, (height / n) * overlap];
      const place = (at: number, all: number, own: number) => ((at % n) * (all - own)) / (n - 1);
      return { x: place(i, width, w), y: place(Math.floor(i / n), height, h), width: w, height: h };
    }),
  );
  const side = Math.max(width, height);
  return [
    whole,
    { ...whole, inverted: true },
    ...(side <= mostOfSmall ? [{ ...whole, to: side * 3, sharp: true }] : []),
    ...tilts.map((tilt) => ({ ...whole, to: Math.min(side, longestTilted), tilt })),
    ...(side >= leastOfSheet ? parts : []),
  ];
}

/** From above, below and the sides, a little and much; from the corners. */
const tilts: readonly (readonly [down: number, across: number])[] = [
  ...[0.2, -0.2, 0.4, -0.4].flatMap((much) => [[much, 0] as const, [0, much] as const]),
  ...[0.28, -0.28].flatMap((down) => [[down, 0.16] as const, [down, -0.16] as const]),
];
const longestTilted = 800;
const mostOfSmall = 700;
const overlap = 1.3;
/** A smaller picture of a whole sheet shows no code clearly. */
const leastOfSheet = 1200;

async function seen(image: CanvasImageSource, look: Look): Promise<string[]> {
  const pixels = pixelsOf(image, look);
  if (!pixels) return [];
  const own = await byBrowser(pixels);
  return own.length > 0 ? own : byLibrary(pixels);
}

async function byBrowser(pixels: ImageData): Promise<string[]> {
  const { BarcodeDetector } = globalThis as Detecting;
  try {
    if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return [];
    const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(pixels);
    return found.map(({ rawValue }) => rawValue);
  } catch {
    return [];
  }
}

/** The library finds one code in a picture; on some that hold none it fails. */
function byLibrary({ data, width, height }: ImageData): string[] {
  try {
    const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
    return code ? [code.data] : [];
  } catch {
    return [];
  }
}
