type Detector = { detect(image: ImageData): Promise<readonly { readonly rawValue: string }[]> };
type Detecting = {
  BarcodeDetector?: { new (options: object): Detector; getSupportedFormats(): Promise<readonly string[]> };
};

/** The longer side a picture is read at, in pixels: more takes seconds, less blurs a dense code. */
const longest = 2000;

/** What the QR codes in a picture say, by the browser's own reader where it has one; ours finds one of them. */
export async function codesIn(image: CanvasImageSource, width: number, height: number): Promise<string[]> {
  const scale = Math.min(1, longest / Math.max(width, height));
  const pixels = pixelsOf(image, Math.round(width * scale), Math.round(height * scale));
  if (!pixels) return [];
  const own = await byBrowser(pixels);
  return own.length > 0 ? own : byLibrary(pixels);
}

function pixelsOf(image: CanvasImageSource, width: number, height: number): ImageData | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen || width === 0 || height === 0) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height);
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

/** The library finds one code in a picture. */
async function byLibrary({ data, width, height }: ImageData): Promise<string[]> {
  const { default: jsQR } = await import('jsqr');
  const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
  return code ? [code.data] : [];
}

/** What the codes in a picture file say. Throws when it is no picture that this browser reads. */
export async function codesInFile(file: Blob): Promise<string[]> {
  const image = await createImageBitmap(file);
  return codesIn(image, image.width, image.height);
}
