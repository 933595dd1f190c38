import { createServer } from 'node:net';
import { isNativeError } from 'node:util/types';

/** How many ports above the wanted one are tried before giving up. */
const OFFERED_PORTS = 100;

/** Whether an error says that the address is in use, or that this user may not use it. */
const isTaken = (error: unknown): boolean =>
  isNativeError(error) && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/**
 * Listens on the wanted port, or on the next free one when it is taken, and says so.
 * @param listen tries one port and rejects with `EADDRINUSE` (or `EACCES`) when it cannot have it
 * @param say prints a line for the person who started the program
 * @returns the port that is listened on
 */
export const listenOnOfferedPort = async (
  wanted: number,
  listen: (port: number) => Promise<unknown>,
  say: (line: string) => void = console.log,
): Promise<number> => {
  const last = Math.min(wanted + OFFERED_PORTS, 65_535);
  for (let port = wanted; ; port += 1) {
    try {
      await listen(port);
      if (port !== wanted) say(`Port ${wanted} is taken, using ${port}`);
      return port;
    } catch (error) {
      if (wanted === 0 || port >= last || !isTaken(error)) throw error;
    }
  }
};

/** A port on the loopback address that nothing listens on at this moment, as the system chooses it. */
export const findFreeLoopbackPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('the system gave no port')),
      );
    });
  });
