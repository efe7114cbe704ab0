// @ts-expect-error: it ships no types
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import { library } from '~/queries/library';
import { assess, type YearRecord } from '~/rules/duty/assess';
import { hours } from '~/rules/duty/hours';
import { type Subject, subjects } from '~/rules/duty/subject';
import { figure, median } from './figure';

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

async function timed(run: () => Answer[] | Promise<Answer[]>) {
  const from = performance.now();
  const answers = await run();
  return { ms: performance.now() - from, answers };
}

const ours = (): Answer[] =>
  records.map((record) => {
    const { outcome, findings } = assess(record, rules, today);
    const answer: [string, ...number[]] = [outcome];
    for (const f of findings) answer.push(f.kind === 'short' ? f.missing : 0);
    return answer;
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

for (let i = 0; i < 3; i++) {
  ours();
  withLogic();
}
const rounds = [];
for (let i = 0; i < 5; i++) rounds.push({ ours: await timed(ours), logic: await timed(withLogic) });
const engineOnce = await timed(withEngine);
const all = [rounds[0]?.ours, rounds[0]?.logic, engineOnce].map((r) => JSON.stringify(r?.answers));
const same = all[0] === all[1] && all[0] === all[2];

console.log(`100,000 条记录，三种做法的结果${same ? '全部相同' : '不同！'}`);
figure({
  what: '100,000 条记录的判断，和 json-logic-js 比',
  ours: `${median(rounds.map((r) => r.ours.ms)).toFixed(0)} 毫秒`,
  peer: `json-logic-js ${median(rounds.map((r) => r.logic.ms)).toFixed(0)} 毫秒`,
  compared: median(rounds.map((r) => r.ours.ms / r.logic.ms)),
  aim: 1,
});
figure({
  what: '同样的记录，和 json-rules-engine 比',
  ours: `${median(rounds.map((r) => r.ours.ms)).toFixed(0)} 毫秒`,
  peer: `json-rules-engine ${engineOnce.ms.toFixed(0)} 毫秒`,
  compared: median(rounds.map((r) => r.ours.ms / engineOnce.ms)),
  aim: 1,
});
if (!same) process.exit(1);
