import type { Page } from '@playwright/test';
import { expect, test } from './guarded';

/** How a code was photographed: lengths in pixels, the angle in degrees. */
interface Taken {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly angle?: number;
  readonly filter?: string;
  /** In the middle of the picture; below to the right of it otherwise. */
  readonly middle?: boolean;
}

/** A code somewhere on a picture, drawn on a page that allows any picture, as a photograph or a picture of a screen would show it. */
function photograph(page: Page, code: Buffer, taken: Taken): Promise<string> {
  return page.evaluate(
    async ({ code, width, height, size, angle = 0, filter = 'none', middle }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${code}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.filter = filter;
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, width, height);
      pen.translate(width * (middle ? 0.5 : 0.72), height * (middle ? 0.5 : 0.7));
      pen.rotate((angle * Math.PI) / 180);
      pen.drawImage(image, -size / 2, -size / 2, size, size);
      return canvas.toDataURL('image/jpeg', 0.7).replace(/^.*,/, '');
    },
    { code: code.toString('base64'), ...taken },
  );
}

/** The same seen aslant, through a lens: the paper is turned away under the camera. */
async function aslant(page: Page, code: Buffer, style: string): Promise<Buffer> {
  await page.setViewportSize({ width: 800, height: 800 });
  await page.setContent(
    `<body style="margin:0;background:#ddd;perspective:900px"><img style="position:absolute;left:200px;top:200px;width:400px;${style}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement, code) => {
    image.src = `data:image/png;base64,${code}`;
    // Drawn sharp only in the frame after the first.
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    return image.decode().then(frame).then(frame);
  }, code.toString('base64'));
  return page.screenshot({ type: 'jpeg', quality: 80 });
}

/** One picture after the other is opened, and each holds the record. */
async function allRead(page: Page, pictures: readonly { name: string; buffer: Buffer }[]): Promise<void> {
  await page.goto('verify/');
  const verified = page.locator('[data-verified]');
  for (const picture of pictures) {
    await page
      .getByLabel('打开记录文件，或者二维码的照片')
      .setInputFiles({ ...picture, mimeType: 'image/jpeg' });
    await expect(verified, picture.name).toHaveAttribute('data-verified', 'equal', { timeout: 60_000 });
    await page.getByRole('button', { name: '全部清空' }).click();
    await expect(verified).toHaveAttribute('data-verified', 'waiting');
  }
}

async function codeOfSummary(page: Page): Promise<Buffer> {
  await page.goto('check/#v=1&year=2018&sector=general&common=15&professional=42&elective=12');
  await page.getByRole('button', { name: '年度小结' }).click();
  return page.locator('.record-codes svg').first().screenshot();
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T02:00:00Z'));
});

test('二维码转了方向、拍糊了一点、黑白反了、在一大张照片里只有一小块：都读得出来', async ({ page }) => {
  test.setTimeout(180_000);
  const code = await codeOfSummary(page);
  const photographs: Record<string, Taken> = {
    转了: { width: 900, height: 900, size: 420, angle: 200 },
    糊了: { width: 900, height: 900, size: 420, filter: 'blur(1px)' },
    反了: { width: 900, height: 900, size: 420, filter: 'invert(1)' },
    小了: { width: 3000, height: 4000, size: 340, angle: 3 },
  };
  const desk = await page.context().newPage();
  const pictures = [];
  for (const [name, taken] of Object.entries(photographs)) {
    const buffer = Buffer.from(await photograph(desk, code, taken), 'base64');
    pictures.push({ name: `${name}.jpg`, buffer });
  }
  await desk.close();
  await allRead(page, pictures);
});

test('二维码斜着拍、拍得很小、拍糊了：扶正、放大以后读得出来', async ({ page }) => {
  test.setTimeout(240_000);
  const code = await codeOfSummary(page);
  const desk = await page.context().newPage();
  const pictures = [];
  for (const style of [
    'rotateX(40deg)',
    'rotateY(-40deg)',
    'rotateX(-35deg) rotateZ(12deg)',
    'rotate3d(1,1,0,40deg)',
  ])
    pictures.push({ name: style, buffer: await aslant(desk, code, `transform:${style}`) });
  const photographs: Record<string, Taken> = {
    很小: { width: 190, height: 190, size: 150 },
    糊得多: { width: 600, height: 600, size: 420, filter: 'blur(2.2px)' },
  };
  for (const [name, taken] of Object.entries(photographs))
    pictures.push({
      name,
      buffer: Buffer.from(await photograph(desk, code, { ...taken, middle: true }), 'base64'),
    });
  await desk.close();
  await allRead(page, pictures);
});
