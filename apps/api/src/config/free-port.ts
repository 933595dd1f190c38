import { createServer } from 'node:net';
import { isNativeError } from 'node:util/types';

/** How many ports above the wanted one are tried before giving up. */
const OFFERED_PORTS = 100;

/** Whether an error says that the address is in use, or that this user may not use it. */
const isTaken = (error: unknown): boolean =>
  isNativeError(error) && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** Opens a port for a moment; rejects as a real listener would. */
const probe = (port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

/**
 * Listens on the wanted port, or on the next free one when it is taken, and says so. Each port is probed
 * first, because frameworks report a failed listen as an error of their own.
 * @param listen tries one port and rejects with `EADDRINUSE` when another was faster
 * @param say prints a line for the person who started the program
 * @returns the port that is listened on
 */
export const listenOnOfferedPort = async (
  wanted: number,
  host: string,
  listen: (port: number) => Promise<unknown>,
  say: (line: string) => void = console.log,
): Promise<number> => {
  const last = Math.min(wanted + OFFERED_PORTS, 65_535);
  for (let tried = wanted; ; tried += 1) {
    try {
      const port = await probe(tried, host);
      await listen(port);
      if (tried !== wanted) say(`Port ${wanted} is taken, using ${port}`);
      return port;
    } catch (error) {
      if (wanted === 0 || tried >= last || !isTaken(error)) throw error;
    }
  }
};

/** A port on the loopback address that nothing listens on at this moment, as the system chooses it. */
export const findFreeLoopbackPort = (): Promise<number> => probe(0, '127.0.0.1');
