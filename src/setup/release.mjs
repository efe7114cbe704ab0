// Writes down what is promised from now on: the version of the figures, then the addresses of the site built with it.
import { build } from './build.mjs';
import { projectCode } from './project-code.mjs';

const china = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const { releaseRules } = await projectCode('./src/queries/release-rules.ts');
console.log(releaseRules(china));
if (!build()) process.exit(1);
const { releaseAddresses } = await projectCode('./src/ledger/release.ts');
console.log(releaseAddresses('dist', china));
