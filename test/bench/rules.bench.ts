import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
// @ts-expect-error: it ships no types
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { library } from '~/queries/library';
import { assess, type YearRecord } from '~/rules/duty/assess';
import { hours } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { type Subject, subjects } from '~/rules/duty/subject';
import { figure } from './figure';

// The checker's rules against two rule engines: the same 100,000 records, the same answers, side by side in one run.
const general = library().sectors.find((s) => s.sector === 'general');
if (!general) throw new Error('no general sector');
const rules = general;
const today = '2026-11-23';

interface Facts extends Record<Subject, number> {
  readonly total: number;
}

let seed = 7;
const random = (below: number) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % below;
};
const records: YearRecord[] = Array.from({ length: 100_000 }, () => ({
  year: 2018,
  hours: {
    common: hours(random(400) / 10),
    professional: hours(random(900) / 10),
    elective: hours(random(300) / 10),
  },
}));
const facts: Facts[] = records.map(({ hours: h }) => {
  const { common = 0, professional = 0, elective = 0 } = h;
  return { common, professional, elective, total: common + professional + elective };
});
const least = { total: 720, common: 180, professional: 420, elective: 120 } as const;
const scopes = ['total', ...subjects] as const;

/** One answer a record: the outcome, and what is missing of each. */
type Answer = readonly [outcome: string, ...missing: number[]];

const logic = [
  { if: [{ and: scopes.map((s) => ({ '>=': [{ var: s }, least[s]] })) }, 'met', 'short'] },
  ...scopes.map((s) => ({ max: [0, { '-': [least[s], { var: s }] }] })),
];

const engine = new Engine(
  scopes.map((fact) => ({
    conditions: { all: [{ fact, operator: 'lessThan', value: least[fact] }] },
    event: { type: fact },
  })),
);

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Milliseconds, started without what the one before left. */
async function timed(run: () => Answer[] | Promise<Answer[]>): Promise<number> {
  collect();
  const from = performance.now();
  await run();
  return performance.now() - from;
}

const missing = (finding: Finding | undefined) => (finding?.kind === 'short' ? finding.missing : 0);

const ours = (): Answer[] =>
  records.map((record) => {
    const { outcome, findings } = assess(record, rules, today);
    const [total, common, professional, elective] = findings;
    return [outcome, missing(total), missing(common), missing(professional), missing(elective)];
  });

const withLogic = (): Answer[] => facts.map((f) => jsonLogic.apply(logic, f));

async function withEngine(): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const f of facts) {
    const short = new Set((await engine.run(f)).events.map((e) => e.type));
    answers.push([
      short.size > 0 ? 'short' : 'met',
      ...scopes.map((s) => (short.has(s) ? least[s] - f[s] : 0)),
    ]);
  }
  return answers;
}

const once = [ours(), withLogic(), await withEngine()].map((answers) => JSON.stringify(answers));
const same = once[0] === once[1] && once[0] === once[2];
const fastest = { ours: Infinity, logic: Infinity, engine: await timed(withEngine) };
// The least of many is what the work itself takes, whatever else the machine does meanwhile.
for (let i = 0; i < 15; i++) {
  fastest.ours = Math.min(fastest.ours, await timed(ours));
  fastest.logic = Math.min(fastest.logic, await timed(withLogic));
}

console.log(`100,000 条记录，三种做法的结果${same ? '全部相同' : '不同！'}`);
for (const [what, name, peer] of [
  ['100,000 条记录的判断，和 json-logic-js 比', 'json-logic-js', fastest.logic],
  ['同样的记录，和 json-rules-engine 比', 'json-rules-engine', fastest.engine],
] as const)
  figure({
    what,
    ours: `${fastest.ours.toFixed(0)} 毫秒`,
    peer: `${name} ${peer.toFixed(0)} 毫秒`,
    compared: fastest.ours / peer,
    aim: 0.2,
  });
if (!same) process.exit(1);
