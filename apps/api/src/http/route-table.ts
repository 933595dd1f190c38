import type { FastifyInstance } from 'fastify';

interface Entry {
  readonly method: string;
  readonly pattern: RegExp;
}

/** Which methods each address of the API has, to tell "not here" from "not with this method". */
export class RouteTable {
  private readonly entries: Entry[] = [];

  /** Listens to every route that is added from now on. */
  constructor(instance: FastifyInstance) {
    instance.addHook('onRoute', ({ method, url }) => {
      if (!url.startsWith('/api/')) return;
      for (const each of [method].flat()) this.entries.push({ method: each, pattern: patternOf(url) });
    });
  }

  methodsAt(url: string): string[] {
    const [path = ''] = url.split('?');
    return [...new Set(this.entries.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
  }
}

/** The framework's `/sessions/:id` and nothing else that it could write; ours need no more. */
const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
