import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The project's root, the same from `src/config` and from the compiled `dist/config`. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const publicUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://example.org' })
  .transform((address) => address.replace(/\/+$/, ''));

const schema = z
  .object({
    PORT: z.coerce
      .number({ error: 'must be a number' })
      .int('must be a whole number')
      .min(0, 'must be from 0 to 65535')
      .max(65_535, 'must be from 0 to 65535')
      .default(3000),
    // Only this machine by default: whoever opens it to a network says so (the container image does).
    HOST: z.string().default('127.0.0.1'),
    DATABASE_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error: 'must be an address such as postgres://user:password@host:5432/mutabaa',
      })
      .optional(),
    DATA_DIR: z
      .string()
      .default(path.join(PROJECT_ROOT, '.data'))
      .transform((folder) => path.resolve(folder)),
    ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
    SAMPLE_DATA: z.stringbool({ error: 'must be true or false' }).default(false),
    ROLE: z.enum(['api', 'worker', 'all'], { error: 'must be api, worker or all' }).default('all'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be fatal, error, warn, info, debug, trace or silent',
      })
      .default('info'),
    PUBLIC_URL: publicUrl.optional(),
    NODE_ENV: z
      .enum(['production', 'development', 'test'], { error: 'must be production, development or test' })
      .default('production'),
  })
  .refine((values) => !values.ADMIN_PASSWORD || values.ADMIN_EMAIL, {
    path: ['ADMIN_EMAIL'],
    error: 'must be set when ADMIN_PASSWORD is set',
  })
  .readonly();

/** Everything the process is told from outside, parsed and with defaults filled in. */
export type Environment = z.infer<typeof schema>;

/** One or more variables have a value that cannot be used; the message has a line for each. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Reads the environment's variables into typed values. An empty variable counts as unset.
 * @throws EnvironmentError naming each bad variable and the reason, never its value (it may be a secret)
 */
export const parseEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  throw new EnvironmentError(
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
  );
};

/** Reads this process's environment; on a bad value says which and why, and ends the process with code 1. */
export const loadEnvironment = (): Environment => {
  try {
    return parseEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(`Mutabaa cannot start, the environment is not usable:\n${error.message}`);
    process.exit(1);
  }
};

/** The few variables that any program which we start needs from the system, and none that could steer it. */
export const systemVariables = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP };
};
