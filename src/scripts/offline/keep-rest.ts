/** Where the device keeps a part of the site, a button keeps the rest of it, with how far it is and a way to stop. */
const place = document.querySelector<HTMLElement>('[data-keep-rest]');
const button = place?.querySelector('button');
const status = place?.querySelector('[role=status]');

let stopped = true;

/** The addresses of what this device has not kept, as its worker knows them. */
async function notKept(): Promise<string[]> {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((tell) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => tell(data);
    active?.postMessage('not-kept', [port2]);
  });
}

/** Asks for each; the worker keeps what passes through it. */
async function keep(addresses: readonly string[]): Promise<void> {
  for (const [at, address] of addresses.entries()) {
    if (stopped) return;
    say(`正在存第${at + 1}个，共${addresses.length}个。`);
    await fetch(address);
    // A firewall takes a burst of hundreds for an attack.
    await new Promise((done) => setTimeout(done, 30));
  }
}

async function press(): Promise<void> {
  stopped = !stopped;
  if (stopped) return;
  name('停下');
  const problem = await keep(await notKept()).then(
    () => '这台设备可能没有地方了，或者中间有网关改了内容。',
    () => '网断了，连上以后可以接着存。',
  );
  const left = (await notKept()).length;
  if (left === 0) say('全站都存下了，断网也能看。');
  else say(`还有${left}个文件没有存下。${stopped ? '' : problem}`);
  stopped = true;
  name('接着存');
  if (button) button.hidden = left === 0;
}

function say(words: string): void {
  if (status) status.textContent = words;
}

function name(words: string): void {
  if (button) button.textContent = words;
}

async function offer(): Promise<void> {
  const left = (await notKept()).length;
  if (!place || left === 0) return;
  say(`常用的页面已经存在这台设备上；还有${left}个文件没有存，打开过的会存下。`);
  place.hidden = false;
  button?.addEventListener('click', press);
}

if (place && navigator.serviceWorker) offer();

export {};
