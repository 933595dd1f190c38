import { createServer, type Server } from 'node:net';
import { findFreeLoopbackPort, listenOnOfferedPort } from './free-port.ts';

const listenWith = (server: Server) => (port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

describe('the port that is offered', () => {
  const servers: Server[] = [];
  const newServer = () => {
    const server = createServer();
    servers.push(server);
    return server;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('is the wanted one when it is free, with nothing to say', async () => {
    const wanted = await findFreeLoopbackPort();
    const said: string[] = [];
    const port = await listenOnOfferedPort(wanted, '127.0.0.1', listenWith(newServer()), (line) =>
      said.push(line),
    );
    expect(port).toBe(wanted);
    expect(said).toEqual([]);
  });

  it('is the next free one when the wanted one is taken, and this is said', async () => {
    const wanted = await findFreeLoopbackPort();
    await listenWith(newServer())(wanted);
    const said: string[] = [];
    const port = await listenOnOfferedPort(wanted, '127.0.0.1', listenWith(newServer()), (line) =>
      said.push(line),
    );
    expect(port).toBeGreaterThan(wanted);
    expect(said).toEqual([`Port ${wanted} is taken, using ${port}`]);
  });

  it('is not searched for when listening fails for another reason', async () => {
    const listen = () => Promise.reject(new Error('no network'));
    await expect(listenOnOfferedPort(0, '127.0.0.1', listen)).rejects.toThrow('no network');
  });
});
