import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.ts';

/** Where uploaded files wait, each under the id of its import, readable by nobody else on the machine. */
@Injectable()
export class UploadStore {
  private readonly folder: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.folder = path.join(settings.dataDir, 'imports');
  }

  pathOf(id: string): string {
    return path.join(this.folder, id);
  }

  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Removing what is gone already is no error; what cannot be removed now goes with the next sweep. */
  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true }).catch(() => undefined);
  }

  /** Ids of the files that have lain there for at least `seconds`. */
  async olderThan(seconds: number): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    const before = Date.now() - seconds * 1000;
    const ages = await Promise.all(
      names.map(async (name) => ({
        name,
        at: (await stat(this.pathOf(name)).catch(() => undefined))?.mtimeMs,
      })),
    );
    return ages.filter(({ at }) => at !== undefined && at <= before).map(({ name }) => name);
  }
}
