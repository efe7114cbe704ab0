import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { contentFolder } from '~/queries/content-folder';
import { chinaDay } from '~/rules/duty/day';
import { type Finding, findingsIn, reliesOn } from './findings';
import { oursIn } from './ours';
import { type Kept, keptAfter, type Source, sourceSays, sourcesIn } from './sources';
import { addressesOf, type Pace, walk } from './walk';

/** What is asked for on the command line. */
export interface Watching extends Pace {
  readonly list?: string | undefined;
  readonly sources: boolean;
  /** Our root with its host. */
  readonly site: string;
  /** Where it is kept what sources were. */
  readonly kept: string;
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** Reads what others have that relies on us, or what we rely on, and says what is not right; returns how many things are not. */
export async function watch(watching: Watching): Promise<number> {
  const { list, sources } = watching;
  const found = list === undefined ? 0 : await watchList(list, watching);
  return found + (sources ? await watchSources(watching) : 0);
}

const names = { dead: '打不开', alias: '旧地址', embed: '嵌入', words: '引文', figure: '数字' } as const;

async function watchList(list: string, { folder, site, say, ...pace }: Watching): Promise<number> {
  const ours = oursIn(folder, site);
  const { addresses, strange } = addressesOf(readFileSync(list, 'utf8'));
  for (const line of strange) say(`名单里的“${line}”不是网址，没有读，应写作 https://……`);
  let found = strange.length;
  let read = 0;
  const { leftOut } = await walk(addresses, pace, (address, reading) => {
    if (reading.kind === 'unread') {
      found++;
      say(`\n${address}\n  没有读到：${reading.why}`);
      return;
    }
    read++;
    const findings = findingsIn(reading.text, address, ours);
    found += findings.length;
    if (findings.length > 0) say(`\n${address}\n${findings.map(findingSays).join('\n')}`);
    else if (!reliesOn(reading.text, address, ours)) say(`\n${address}\n  没有链接本站`);
  });
  say(
    `\n读了${read}页，${found === 0 ? '都对' : `有${found}处要改`}${leftOut > 0 ? `；还有${leftOut}个地址超过了上限，这次没有读` : ''}。`,
  );
  return found;
}

function findingSays({ kind, stands, wrong, right }: Finding): string {
  return `  【${names[kind]}】${wrong}\n    现在写的：${stands}\n    请改成：${right}`;
}

async function watchSources({ kept: path, say, ...pace }: Watching): Promise<number> {
  const sources = new Map(sourcesIn(contentFiles()).map((s) => [s.address, s]));
  const kept: Kept = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const now: Record<string, Kept[string]> = { ...kept };
  let found = 0;
  const { leftOut } = await walk([...sources.keys()], pace, (address, reading) => {
    const source = sources.get(address) as Source;
    const says = sourceSays(source, reading, kept);
    if (reading.kind === 'read') now[address] = keptAfter(source, reading.text, kept, chinaDay(Date.now()));
    if (says === undefined) return;
    found++;
    say(`\n${address}\n  ${says}\n  写在：${source.files.join('、')}`);
  });
  writeFileSync(path, `${JSON.stringify(now, null, 1)}\n`);
  say(
    `\n本站的来源${sources.size}个，${found === 0 ? '都在，没有变' : `有${found}个打不开或变了`}${leftOut > 0 ? `；${leftOut}个这次没有读` : ''}。读到的记在 ${path}。`,
  );
  return found;
}

function contentFiles(): { path: string; text: string }[] {
  return readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|mdx?)$/.test(name) && !/^(releases|README)/.test(name))
    .sort()
    .map((name) => ({
      path: `${contentFolder}/${name}`,
      text: readFileSync(`${contentFolder}/${name}`, 'utf8'),
    }));
}
