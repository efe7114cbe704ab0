import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { chinaDay } from '~/rules/duty/day';
import { standing } from '~/says/standing';
import { clauseReply } from './clause';
import { findReply, searchOf } from './find';
import type { Held } from './held';
import { hoursReply } from './hours';
import { answerReply, yearReply } from './pages';
import { type Reply, replyText } from './reply';
import { verifyReply } from './verify';

/** Put in by the build. */
declare const held: Held;

const today = () => chinaDay(Date.now());
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = (reply: Reply) => ({ content: [{ type: 'text' as const, text: replyText(reply) }] });
const readOnly = { readOnlyHint: true, openWorldHint: false };

const server = new McpServer(
  { name: 'jijiao-guide', version: held.day },
  {
    instructions: `${held.name}：${held.place}专业技术人员继续教育的文件原文、问答、各年度的标准和自查。只说${held.place}的，不说别的省。${standing}转述时请把对谁、哪一年、有多可靠和网址一起带上；没有查到的，就说没有查到。`,
  },
);

const search = searchOf(held);

server.registerTool(
  'find',
  {
    description: `在${held.name}里找：问题、词、文号都可以。没有查到的会说没有查到。`,
    inputSchema: { question: z.string().min(1).describe('问题或词，如 补学、277号第三条') },
    annotations: readOnly,
  },
  async ({ question }) => text(await findReply(question, search, held, Number(today().slice(0, 4)))),
);

server.registerTool(
  'clause',
  {
    description: '一条原文，一字不改，带着文件现在的状态。',
    inputSchema: {
      id: z.string().describe(`条款编号：文件编号#锚点，如 ${held.policies[0]?.clauses[0]?.id}`),
    },
    annotations: readOnly,
  },
  async ({ id }) => text(clauseReply(id, held, today())),
);

server.registerTool(
  'answer',
  {
    description: '一个问答的全部文字：结论、依据、各行业的不同、文件没有规定什么、问谁。',
    inputSchema: { id: z.string().describe('问答的名字，从 find 的网址里得到，如 leave；写错会列出全部') },
    annotations: readOnly,
  },
  async ({ id }) => text(answerReply(id, held)),
);

server.registerTool(
  'year',
  {
    description: '一个年度要学多少、公需专题、学习和补学时间，每一项带着依据。',
    inputSchema: { year: z.number().int().describe('年度，如 2026') },
    annotations: readOnly,
  },
  async ({ year }) => text(yearReply(year, held)),
);

server.registerTool(
  'check_hours',
  {
    description: '一个年度的学时够不够。没有填的不算零，也不算没有达到。',
    inputSchema: {
      year: z.number().int().describe('年度，如 2026'),
      sector: z
        .string()
        .describe(`行业：${held.requirements.sectors.map((s) => `${s.sector} ${s.short}`).join('、')}`),
      hours: z
        .record(z.string(), z.union([z.number(), z.string()]))
        .describe(
          '各科的学时：common 公需、professional 专业、elective 个人选修，和其中项、学分的键；不知道的不写',
        ),
      situation: z.string().optional().describe('本人的情况，如 first-year、student、graduated'),
      day: day.optional().describe('按哪一天判断，不写是今天'),
    },
    annotations: readOnly,
  },
  async ({ day: on, ...asked }) => {
    const { result, ...reply } = hoursReply(asked, held, on ?? today());
    return { ...text(reply), ...(result && { structuredContent: { ...result } }) };
  },
);

server.registerTool(
  'verify',
  {
    description: '核验年度小结的记录（文件的全部文字，或者那一行）：按它写明的规则版本重新核算，看是否一致。',
    inputSchema: { record: z.string().describe('记录的文字') },
    annotations: readOnly,
  },
  async ({ record }) => text(verifyReply(record, held, today())),
);

await server.connect(new StdioServerTransport());
