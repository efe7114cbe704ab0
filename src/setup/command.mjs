// The commands of whoever keeps content/: npm run apply, impact, new, due.
import { projectCode } from './project-code.mjs';

const [name, ...given] = process.argv.slice(2);
const module = await projectCode(`./src/commands/${name}.ts`);
try {
  const { ok, says } = await (module[name] ?? module.make)(...given);
  console.log(says);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  // What is said in Chinese is for whoever gave the command; anything else is a fault of ours.
  const isTold = /[\u4e00-\u9fff]/.test(error.message) && error.code === undefined;
  if (error.code !== 'ENOENT' && !isTold) throw error;
  console.log(isTold ? error.message : `没有找到文件 ${error.path}。`);
  process.exitCode = 1;
}
