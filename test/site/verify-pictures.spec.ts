import { chromium, type Page, test as unguarded } from '@playwright/test';
import { chromiumArgs } from './chromium-args';
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

/** The same seen aslant, through a lens: the paper is turned away under the camera. Worked out here: a page that turns in space is not always drawn sharp. */
function aslant(page: Page, code: Buffer, turn: string): Promise<string> {
  return page.evaluate(
    async ({ code, turn }) => {
      const [side, paper, eye] = [800, 400, 900];
      const image = new Image();
      image.src = `data:image/png;base64,${code}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = side;
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(image, 0, 0, paper, paper);
      const { data: ink } = pen.getImageData(0, 0, paper, paper);
      const seen = pen.createImageData(side, side);
      // A ray from the eye through each point of the picture meets the paper, which lies at z = 0 once it is turned back.
      const back = new DOMMatrix(turn).inverse();
      const at = (x: number, y: number, z = 0) => {
        const point = back.transformPoint(new DOMPoint(x, y, z));
        return [point.x, point.y, point.z] as const;
      };
      const [[fx, fy, fz], [ox, oy, oz], [rx, ry, rz], [dx, dy, dz]] = [
        at(0, 0, eye),
        at(-side / 2, -side / 2),
        at(1 - side / 2, -side / 2),
        at(-side / 2, 1 - side / 2),
      ];
      const shade = (x: number, y: number) => {
        const far = fz / (fz - (oz + x * (rz - oz) + y * (dz - oz)));
        const column = Math.floor(fx + far * (ox + x * (rx - ox) + y * (dx - ox) - fx) + paper / 2);
        const row = Math.floor(fy + far * (oy + x * (ry - oy) + y * (dy - oy) - fy) + paper / 2);
        const inside = column >= 0 && column < paper && row >= 0 && row < paper;
        return inside ? (ink[4 * (row * paper + column)] as number) : 221;
      };
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) {
          const [left, right, up, down] = [x + 0.25, x + 0.75, y + 0.25, y + 0.75];
          const mean = (shade(left, up) + shade(right, up) + shade(left, down) + shade(right, down)) / 4;
          seen.data.fill(mean, 4 * (y * side + x), 4 * (y * side + x) + 3);
          seen.data[4 * (y * side + x) + 3] = 255;
        }
      pen.putImageData(seen, 0, 0);
      return canvas.toDataURL('image/jpeg', 0.8).replace(/^.*,/, '');
    },
    { code: code.toString('base64'), turn },
  );
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
  const turns = [
    'rotateX(40deg)',
    'rotateY(-40deg)',
    'rotateX(-35deg) rotateZ(12deg)',
    'rotate3d(1,1,0,40deg)',
  ];
  for (const turn of turns)
    pictures.push({ name: turn, buffer: Buffer.from(await aslant(desk, code, turn), 'base64') });
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

unguarded(
  '读二维码的程序取不到：照片、相机都照实说，不怪照片；联上网重新打开就读得出来',
  async ({ baseURL }) => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [...chromiumArgs, '--use-fake-device-for-media-stream'],
    });
    try {
      const context = await browser.newContext({
        locale: 'zh-CN',
        baseURL: baseURL as string,
        serviceWorkers: 'block',
      });
      await context.grantPermissions(['camera']);
      const page = await context.newPage();
      const picture = { name: '照片.png', mimeType: 'image/png', buffer: await codeOfSummary(page) };
      const verified = page.locator('[data-verified]');
      const field = page.getByLabel('打开记录文件，或者二维码的照片');
      const scan = page.getByRole('button', { name: '用相机扫纸上的二维码' });
      /** What reading this picture asks of the server. */
      const asked: string[] = [];
      const stand = async () => {
        await page.goto('about:blank');
        await page.goto('verify/');
        await expect(scan).toBeVisible();
        await page.waitForLoadState('networkidle');
      };
      await stand();
      page.on('request', (request) => asked.push(request.url()));
      await field.setInputFiles(picture);
      await expect(verified).toHaveAttribute('data-verified', 'equal');
      const files = [...asked];
      expect(files).not.toEqual([]);
      const says = '读二维码的程序没有取到，可能是网络断了，和图片、相机无关';
      for (const file of files) {
        await stand();
        await page.route(file, (route) => route.abort());
        await field.setInputFiles(picture);
        await expect(verified.getByRole('status').first()).toContainText(says);
        await scan.click();
        await expect(page.getByRole('alert')).toContainText(says);
        await page.unroute(file);
      }
      await stand();
      await field.setInputFiles(picture);
      await expect(verified).toHaveAttribute('data-verified', 'equal');
    } finally {
      await browser.close();
    }
  },
);
