// usage: AB="name=path,name=path" files served from /tmp/lt/<name>/
import { readFileSync, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { servePacked } from '/tmp/wt/light/test/site/weight.ts';
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
const list = (process.env.AB ?? '').split(',').map((s) => s.split('=') as [string, string]);
const times = Number(process.env.TIMES ?? 7);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const servers = new Map<string, Awaited<ReturnType<typeof servePacked>>>();
const res: Record<string, Record<string, number>[]> = {};
for (let i = 0; i < times; i++)
  for (const [name, where] of list) {
    const at = where.indexOf(':');
    const folder = where.slice(0, at), path = where.slice(at + 1);
    if (!servers.has(folder)) servers.set(folder, await servePacked(folder));
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const d = await context.newCDPSession(page);
    await d.send('Network.enable');
    await d.send('Network.emulateNetworkConditions', line);
    await d.send('Emulation.setCPUThrottlingRate', { rate: Number(process.env.RATE ?? 4) });
    let events: any[] = [];
    if (process.env.TRACE) {
      d.on('Tracing.dataCollected', (e: any) => { events.push(...e.value); });
      await d.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing', 'loading', 'blink', 'disabled-by-default-devtools.timeline', ...(process.env.TRACE==='full'?['cc','toplevel','fonts','skia','skia.shaders','benchmark']:[]) ] } } as any);
    }
    await page.goto(servers.get(folder)!.at + path, { waitUntil: 'load' });
    const r: any = await page.evaluate(async () => {
      let last = 0, what = '', n = 0; const all: string[] = [];
      new PerformanceObserver((list) => { for (const e of list.getEntries() as any[]) { last = e.startTime; n++; what = `${e.element?.tagName}.${e.element?.className}:${e.size}:${(e.element?.textContent ?? '').slice(0, 12)}`; all.push(Math.round(last) + ' ' + what); } }).observe({ type: 'largest-contentful-paint', buffered: true });
      await new Promise((w) => setTimeout(w, 400));
      const nav = performance.getEntriesByType('navigation')[0] as any;
      return { lcp: last, fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime, rs: nav.responseStart, re: nav.responseEnd, dcl: nav.domContentLoadedEventStart, load: nav.loadEventStart, what: all.join(' | ') };
    });
    if (process.env.TRACE) {
      await d.send('Tracing.end');
      await new Promise((r) => d.once('Tracing.tracingComplete', r));
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`/tmp/lt/trace-${name}.json`, JSON.stringify({ traceEvents: events }));
      const nav = events.filter((e) => e.name === 'navigationStart' && e.args?.data?.documentLoaderURL?.startsWith('http')).pop();
      const lcps = events.filter((e) => e.name === 'largestContentfulPaint::Candidate' && e.pid === nav.pid);
      const lt = Math.max(...lcps.map((e) => e.ts));
      const main = events.filter((e) => e.pid === nav.pid && e.tid === nav.tid && e.ph === 'X' && e.ts >= nav.ts && e.ts < lt);
      const cpu = (...names: string[]) => main.filter((e) => names.includes(e.name)).reduce((n, e) => n + (e.tdur ?? 0) / 1000, 0);
      Object.assign(r, { frames: main.filter((e) => e.name === 'WebFrameWidgetImpl::UpdateLifecycle').length, all: cpu('RunTask', 'ThreadControllerImpl::RunTask'), parse: cpu('ParseHTML'), script: cpu('EvaluateScript'), css: cpu('CSSParserImpl::parseStyleSheet'), style: cpu('Blink.Style.UpdateTime'), layout: cpu('Blink.Layout.UpdateTime'), shape: cpu('InlineNode::ShapeTextIncludingFirstLine'), paint: cpu('Blink.Paint.UpdateTime'), pre: cpu('Blink.PrePaint.UpdateTime'), commit: cpu('DocumentLoader::CommitNavigation'), lifecycle: cpu('WebFrameWidgetImpl::UpdateLifecycle') });
    }
    (res[name] ??= []).push(r);
    await context.close();
  }
const q1 = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 2]!;
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!;
for (const [name, rs] of Object.entries(res)) {
  const m = (k: string) => med(rs.map((r) => r[k]!)).toFixed(0);
  const ratio = (k: string) => med(rs.map((r, i) => r[k]! / res[list[0]![0]]![i]![k]!)).toFixed(2);
  console.log(name.padEnd(14), 'rs', m('rs'), 're', m('re'), 'dcl', m('dcl'), 'load', m('load'), 'fcp', m('fcp'), 'lcp', m('lcp'), 'x', ratio('lcp'), 'q1', q1(rs.map((r) => r.lcp!)).toFixed(0), 'min', Math.min(...rs.map((r) => r.lcp!)).toFixed(0), process.env.WHAT ? rs[0]!.what : '');
  if (process.env.TRACE) console.log('   cpu', ['frames','all','commit','parse','css','script','lifecycle','style','layout','shape','pre','paint'].map((k) => k + ' ' + q1(rs.map((r) => r[k]!)).toFixed(1)).join('  '));
}
await browser.close();
for (const s of servers.values()) s.close();
