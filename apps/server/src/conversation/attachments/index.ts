import { deleteFilesOfChannel, guardFiles } from '../../content/files/index.ts';
import type { Core } from '../../core/core.ts';
import { findChannel, joinChannelLifecycle, mayInChannel, mayReadContent } from '../channels/index.ts';

/** Files hang on channels: who may write there may upload, who may read there may read them. */
export function register(core: Core): void {
  joinChannelLifecycle(core, {
    deleted: (write, { channel }) => deleteFilesOfChannel(core, write, channel.id),
  });
  guardFiles(core, {
    async mayUpload(actor, channelId) {
      const channel = await findChannel(core.db, channelId);
      return channel !== undefined && mayInChannel(core, actor, channel, 'upload_file');
    },
    async mayRead(actor, file) {
      const channel = await findChannel(core.db, file.channel_id);
      return channel !== undefined && mayReadContent(core, actor, channel);
    },
  });
}
