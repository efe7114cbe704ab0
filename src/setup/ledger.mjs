// Builds, and prints what the change at hand does to the addresses people hold.
import { build } from './build.mjs';
import { projectCode } from './project-code.mjs';

process.env.LEDGER = 'report';
if (!build(true)) process.exit(1);
const module = await projectCode('./src/ledger/check.ts');
const { refusal, fresh, unused } = module.reportOn('dist');
console.log(`\n${refusal ?? '公布过的地址都还打得开。'}`);
console.log(
  `\n还没有公布的新地址 ${fresh.length} 个${fresh.length > 0 ? '，定下来以后运行 npm run release：' : '。'}`,
);
for (const address of fresh) console.log(`  ${address}`);
if (unused.length > 0) console.log(`\n没有公布过、用不着的别名：\n${unused.map((a) => `  ${a}`).join('\n')}`);
process.exit(refusal ? 1 : 0);
