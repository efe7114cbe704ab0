type Detector = { detect(image: ImageData): Promise<readonly { readonly rawValue: string }[]> };
type Detecting = {
  BarcodeDetector?: { new (options: object): Detector; getSupportedFormats(): Promise<readonly string[]> };
};

/** The longer side a picture is read at, in pixels: more takes seconds, less blurs a dense code. */
const longest = 2000;

/** Where in a picture is looked, and whether white is taken for black: a screen in the dark shows codes so. */
interface Look {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly inverted?: boolean;
}

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

/** The whole picture, as it is and turned white for black; then its quarters and ninths, which overlap: on a whole sheet a code is small. */
function looksAt({ width, height }: ImageBitmap): Look[] {
  const whole = { x: 0, y: 0, width, height };
  const parts = [2, 3].flatMap((n) =>
    Array.from({ length: n * n }, (_, i): Look => {
      const [w, h] = [(width / n) * overlap, (height / n) * overlap];
      const place = (at: number, all: number, own: number) => ((at % n) * (all - own)) / (n - 1);
      return { x: place(i, width, w), y: place(Math.floor(i / n), height, h), width: w, height: h };
    }),
  );
  const isSheet = Math.max(width, height) >= leastOfSheet;
  return [whole, { ...whole, inverted: true }, ...(isSheet ? parts : [])];
}

const overlap = 1.3;
/** A smaller picture of a whole sheet shows no code clearly. */
const leastOfSheet = 1200;

async function seen(image: CanvasImageSource, look: Look): Promise<string[]> {
  const pixels = pixelsOf(image, look);
  if (!pixels) return [];
  const own = await byBrowser(pixels);
  return own.length > 0 ? own : byLibrary(pixels);
}

function pixelsOf(image: CanvasImageSource, look: Look): ImageData | undefined {
  const { x, y, width, height, inverted } = look;
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen || canvas.width === 0 || canvas.height === 0) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height);
  if (inverted) {
    pen.globalCompositeOperation = 'difference';
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height);
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
async function byLibrary({ data, width, height }: ImageData): Promise<string[]> {
  const { default: jsQR } = await import('jsqr');
  try {
    const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
    return code ? [code.data] : [];
  } catch {
    return [];
  }
}
