import type { Readable } from 'node:stream';

/** Where the bytes of files are kept. Paths are relative, with slashes, and never leave the store. */
export interface FileStore {
  /** Where it is, for operators: a folder, or the address of a bucket. */
  readonly root: string;
  /** Writes a whole file from a stream; an error leaves nothing behind under that path. */
  write(path: string, content: Readable | Buffer): Promise<void>;
  /** Opens a file; rejects with code ENOENT if there is none. */
  read(path: string, range?: { start: number; end: number }): Promise<{ stream: Readable; size: number }>;
  remove(path: string): Promise<void>;
  /** Throws if the store cannot be written to. */
  check(): Promise<void>;
}
