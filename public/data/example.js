// 自己的网页怎样用这份数据：把这个文件、rules.js、requirements.json 放在一起就能用。
import { assess, chinaDay, fromData, plain, readHours, scopeNames, subjects } from './rules.js';

const outcomes = { met: '达标', short: '未达标', incomplete: '信息不足', 'not-judged': '不判定' };
const form = document.querySelector('form');
const outcome = document.querySelector('#outcome');
const findings = document.querySelector('#findings');

// 填的字读成学时；无法识别的不算零，算没有填。
function hoursTyped() {
  const hours = {};
  for (const subject of subjects) {
    const reading = readHours(form.elements[subject].value);
    if (reading.kind === 'hours') hours[subject] = reading.hours;
  }
  return hours;
}

// 一项判断的一句话。判断结果里的学时要用 plain 写成小数。
function says(finding, unit) {
  if (finding.kind === 'not-counted') return `${scopeNames[finding.subject]}：不计入`;
  const { scope, atLeast, basis } = finding.requirement;
  const state = {
    met: '够了',
    unanswered: '没有填',
    short: `差${finding.missing && plain(finding.missing)}`,
  };
  return `${scopeNames[scope]}至少${plain(atLeast)}${unit}：${state[finding.kind]}。依据：${rests(basis)}`;
}

// 依据带着等级：原话和条款，据转载的来源，或者推定的理由。
function rests({ quote, clause, source, reason }) {
  if (quote) return `“${quote}”（${clause}）`;
  return source ? `${source}（据转载）` : `${reason}（编者推定）`;
}

function show(sectors) {
  const rules = sectors.find((s) => s.sector === form.elements.sector.value);
  const record = { year: Number(form.elements.year.value), hours: hoursTyped() };
  const result = assess(record, rules, chinaDay(Date.now()));
  outcome.dataset.outcome = result.outcome;
  outcome.textContent = `${rules.short} ${record.year}年度：${outcomes[result.outcome]}`;
  findings.textContent = '';
  for (const finding of result.findings) {
    const item = document.createElement('li');
    item.textContent = says(finding, rules.unit);
    findings.append(item);
  }
}

async function start() {
  const answer = await fetch('./requirements.json');
  if (!answer.ok) throw new Error(`服务器说 ${answer.status}`);
  const sectors = fromData(await answer.json());
  for (const { sector, name } of sectors) form.elements.sector.add(new Option(name, sector));
  form.addEventListener('input', () => show(sectors));
  show(sectors);
}

form.addEventListener('submit', (event) => event.preventDefault());
start().catch((error) => {
  outcome.textContent = `没有读到规则：${error.message}。请看 requirements.json 是否和这个页面放在一起。`;
});
