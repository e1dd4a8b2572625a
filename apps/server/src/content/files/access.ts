import type { Actor } from '../../core/authz/actor.ts';
import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { forbidden } from '../../core/http/index.ts';
import type { FileRow } from './store.ts';

/** Files hang on channels, which are further up the ladder: the feature that knows channels says who may what. */
export interface FileAccess {
  mayUpload(actor: Actor, channelId: string): Promise<boolean>;
  mayRead(actor: Actor, file: FileRow): Promise<boolean>;
}

const gates = perServer((_: Core) => ({ current: undefined as FileAccess | undefined }));

/** Told once; until then nobody may upload or read anything. */
export function guardFiles(core: Core, access: FileAccess): void {
  gates(core).current = access;
}

/** Throws 403 unless the actor may upload into the channel. */
export async function requireMayUpload(core: Core, actor: Actor, channelId: string): Promise<void> {
  if (!(await gates(core).current?.mayUpload(actor, channelId))) throw forbidden('upload_file');
}

/** Throws 403 unless the actor uploaded the file or may read where it hangs. */
export async function requireMayRead(core: Core, actor: Actor, file: FileRow): Promise<void> {
  if (file.creator_id === actor.userId) return;
  if (!(await gates(core).current?.mayRead(actor, file))) throw forbidden('read_channel_content');
}
