// Finds the engines of Firefox and of Safari and what opens Word documents for the tests, and installs them from Debian where they are not there.
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
