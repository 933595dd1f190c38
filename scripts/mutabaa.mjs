// `npx -y pnpm@12 mutabaa …`: the command line. Standard output carries only what the command itself prints.
import { buildIfChanged } from './build.mjs';
import { runScript } from './runtime.mjs';

try {
  await buildIfChanged({ say: console.error, stdio: ['ignore', 2, 2], only: 'apps/api' });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// pnpm runs scripts in the project's root; a file named on the command line is where the person is.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await runScript('apps/api/dist/cli.js');
