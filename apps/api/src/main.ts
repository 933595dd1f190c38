import 'reflect-metadata';
import { loadEnvironment } from './config/environment.ts';
import { listenOnOfferedPort } from './config/free-port.ts';
import { createApp } from './create-app.ts';
import { openDatabase } from './database/open-database.ts';

const environment = loadEnvironment();
const database = await openDatabase(environment);
const app = await createApp({
  databaseUrl: database.url,
  dataDir: environment.DATA_DIR,
  publicUrl: environment.PUBLIC_URL,
  logLevel: environment.LOG_LEVEL,
  runsJobs: environment.ROLE !== 'api',
});

/** Both signals end the process in order: requests first, then jobs and the pool, then the embedded server. */
const stop = async (): Promise<void> => {
  await app.close();
  await database.close();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

if (environment.ROLE === 'worker') {
  await app.init();
  console.log('Mutabaa runs background jobs');
} else {
  const port = await listenOnOfferedPort(environment.PORT, (wanted) => app.listen(wanted, environment.HOST));
  console.log(`Mutabaa is ready: ${environment.PUBLIC_URL ?? `http://localhost:${port}`}`);
}
