/** Codes of Node's sockets, of PostgreSQL's classes 08 (connection) and 57P (shutdown), and of a lost race (40001). */
const TRANSIENT = /^(?:ECONN\w+|EPIPE|ETIMEDOUT|08\w{3}|57P0\d|53300|40001)$/;

/** Whether an error says nothing of the work itself, so that the same work may succeed later. */
export const isConnectionLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string') return TRANSIENT.test(error.code);
  // pg has no code for a connection that the other side closed.
  return /^Connection terminated|Client has encountered a connection error/.test(error.message);
};
