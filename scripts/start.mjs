// `npx -y pnpm@12 start`: builds what has changed, then runs API, dashboard and jobs in this one process.
import { buildIfChanged } from './build.mjs';
import { runScript } from './runtime.mjs';

try {
  await buildIfChanged();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

process.env.SAMPLE_DATA ||= 'true';
// Relative paths in variables mean what they mean where the person typed the command.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await runScript('apps/api/dist/main.js');
