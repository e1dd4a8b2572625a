import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../ids/index.ts';
import type { FileStore } from './index.ts';

/**
 * Files in a folder of this machine (FileSettings.DriverName `local`). A file appears under its name only when it is complete.
 * @param folder absolute path; made when first needed
 */
export function diskStore(folder: string): FileStore {
  const at = (path: string): string => {
    const full = resolve(folder, path);
    if (!full.startsWith(folder + sep)) throw new Error(`The path ${path} leaves the file store.`);
    return full;
  };
  const store: FileStore = {
    root: folder,
    async write(path, content) {
      const target = at(path);
      const unfinished = `${target}.${newId()}.part`;
      await mkdir(dirname(target), { recursive: true });
      try {
        await pipeline(
          Buffer.isBuffer(content) ? Readable.from([content]) : content,
          createWriteStream(unfinished, { flush: true }),
        );
        await rename(unfinished, target);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async read(path, range) {
      const { size } = await stat(at(path));
      return { stream: createReadStream(at(path), range), size };
    },
    remove: (path) => rm(at(path), { force: true }),
    async check() {
      const probe = `.check-${newId()}`;
      await store.write(probe, Buffer.from('ok'));
      await store.remove(probe);
    },
  };
  return store;
}
