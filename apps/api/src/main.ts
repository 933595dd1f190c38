import 'reflect-metadata';
import { ensureFirstAdministrator } from './access/first-administrator.ts';
import { loadEnvironment } from './config/environment.ts';
import { listenOnOfferedPort } from './config/free-port.ts';
import { createApp } from './create-app.ts';
import { openDatabase } from './database/open-database.ts';
import { offerSampleData } from './sample/sample-data.ts';

const environment = loadEnvironment();
const database = await openDatabase(environment);
if (environment.SAMPLE_DATA) await offerSampleData(database.url);
const app = await createApp({
  databaseUrl: database.url,
  dataDir: environment.DATA_DIR,
  publicUrl: environment.PUBLIC_URL,
  logLevel: environment.LOG_LEVEL,
  runsJobs: environment.ROLE !== 'api',
});

let isStopping = false;

/**
 * Both signals end the process in order: requests first, then jobs and the pool, then the embedded server.
 * A second signal (a terminal and a parent process may both send one) changes nothing.
 */
const stop = async (): Promise<void> => {
  if (isStopping) return;
  isStopping = true;
  await app.close();
  await database.close();
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

const administrator = await ensureFirstAdministrator(database.url, {
  email: environment.ADMIN_EMAIL,
  password: environment.ADMIN_PASSWORD,
});
if (administrator?.generatedPassword) {
  console.log(`First administrator: ${administrator.email}, password: ${administrator.generatedPassword}`);
  console.log('This password is shown only once.');
} else if (administrator) {
  console.log(`First administrator: ${administrator.email}, with the password of ADMIN_PASSWORD`);
}

if (environment.ROLE === 'worker') {
  await app.init();
  console.log('Mutabaa runs background jobs');
} else {
  const port = await listenOnOfferedPort(environment.PORT, environment.HOST, (port) =>
    app.listen(port, environment.HOST),
  );
  console.log(`Mutabaa is ready: ${environment.PUBLIC_URL ?? `http://localhost:${port}`}`);
}
