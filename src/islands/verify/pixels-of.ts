/** Where in a picture is looked, and what is done to it. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The longer side it is read at, in pixels. */
  readonly to?: number;
  /** White taken for black: a screen in the dark shows codes so. */
  readonly inverted?: boolean;
  /** Blur taken back. */
  readonly sharp?: boolean;
  /** How much nearer the lower and the right edge were than the middle. */
  readonly tilt?: readonly [down: number, across: number];
}

/** The longer side a picture is read at, in pixels: more takes seconds, less blurs a dense code. */
const longest = 2000;

/** The pixels that a look at a picture shows; nothing where the browser refuses a canvas. */
export function pixelsOf(image: CanvasImageSource, look: Look): ImageData | undefined {
  const { x, y, width, height, inverted, sharp, tilt } = look;
  const side = Math.max(width, height);
  const scale = (look.to ?? Math.min(longest, side)) / side;
  const size = [Math.round(width * scale), Math.round(height * scale)] as const;
  const pen = penOn(...size);
  if (!pen) return undefined;
  pen.drawImage(image, x, y, width, height, 0, 0, ...size);
  if (inverted) {
    pen.globalCompositeOperation = 'difference';
    pen.fillRect(0, 0, ...size);
  }
  const pixels = pen.getImageData(0, 0, ...size);
  if (sharp) sharpen(pixels, pen);
  return tilt ? straightened(pixels, tilt) : pixels;
}

function penOn(width: number, height: number): CanvasRenderingContext2D | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen || width === 0 || height === 0) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  return pen;
}

/** Takes from every pixel what its surroundings have: those are the picture drawn small and large again. */
function sharpen({ data, width, height }: ImageData, pen: CanvasRenderingContext2D): void {
  const small = penOn(Math.ceil(width / softness), Math.ceil(height / softness));
  if (!small) return;
  small.drawImage(pen.canvas, 0, 0, small.canvas.width, small.canvas.height);
  pen.drawImage(small.canvas, 0, 0, width, height);
  const soft = pen.getImageData(0, 0, width, height).data;
  data.forEach((value, i) => {
    data[i] = value + strength * (value - (soft[i] as number));
  });
}

const softness = 12;
const strength = 3;

/** As it would look from straight above. */
function straightened(pixels: ImageData, [down, across]: readonly [number, number]): ImageData {
  const { width, height } = pixels;
  const from = new Uint32Array(pixels.data.buffer);
  const made = new ImageData(width, height);
  const to = new Uint32Array(made.data.buffer).fill(0xffffffff);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width - 0.5, y / height - 0.5];
      const nearness = 1 + down * v + across * u;
      const [left, top] = [
        Math.round((u / nearness + 0.5) * width),
        Math.round((v / nearness + 0.5) * height),
      ];
      if (left >= 0 && top >= 0 && left < width && top < height)
        to[y * width + x] = from[top * width + left] as number;
    }
  }
  return made;
}
