// Finds what only the tests need, and installs it from Debian where it is not there: Chromium without a window, the engines of Firefox and of Safari, what opens Word documents.
import { existsSync, readdirSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';

/** What can be found, installed first where it is not there; undefined where that cannot be done. */
function found(look, ...packages) {
  const before = look();
  if (before) return before;
  try {
    installFromDebian(...packages);
  } catch {
    // No apt, or no right to use it.
  }
  return look();
}

/** The path of Chromium's engine without the window around it, or undefined: a page takes half the time in it. */
export function findHeadlessShell() {
  return found(
    () => ['/usr/bin/chromium-headless-shell'].find((path) => existsSync(path)),
    'chromium-headless-shell',
  );
}

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The path of a Firefox, or undefined. */
export function findFirefox() {
  return found(() => firefoxes.find((path) => existsSync(path)), 'firefox-esr');
}

/** The paths of WebKit's own small browser, of what drives it and of a screen nobody sees, or undefined. */
export function findWebKit() {
  return found(lookForWebKit, 'webkit2gtk-driver', 'xvfb');
}

/** The path of a LibreOffice that opens Word documents, or undefined. */
export function findWriter() {
  return found(lookForWriter, 'libreoffice-writer-nogui');
}

function lookForWriter() {
  const [office, writer] = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/libswlo.so'];
  return existsSync(office) && existsSync(writer) ? office : undefined;
}

function lookForWebKit() {
  const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
  if (!existsSync(driver) || !existsSync(screen)) return undefined;
  // Its folder bears the name of the machine and of the version.
  const browser = readdirSync('/usr/lib')
    .flatMap((machine) => ['4.1', '4.0'].map((v) => `/usr/lib/${machine}/webkit2gtk-${v}/MiniBrowser`))
    .find((path) => existsSync(path));
  return browser && { driver, screen, browser };
}
