import type { FileInfo, FileUpload } from '@parley/contract/content/files.ts';
import type { Http } from '../../lib/api/http.ts';
import { type UploadOptions, upload } from '../../lib/api/upload.ts';

/** Calls about files. */
export const filesApi = (http: Http) => ({
  /** Sends one file to a channel; it is attached by naming its id in a post. */
  async upload(channelId: string, clientId: string, file: File, options?: UploadOptions): Promise<FileInfo> {
    const form = new FormData();
    form.append('channel_id', channelId);
    form.append('client_ids', clientId);
    form.append('files', file, file.name);
    const { file_infos } = await upload<FileUpload>(http, '/files', form, options);
    const info = file_infos[0];
    if (!info) throw new TypeError('The server took the file and told nothing of it.');
    return info;
  },
  info: (id: string) => http.get<FileInfo>(`/files/${id}/info`),
  ofPost: (postId: string) => http.get<FileInfo[]>(`/posts/${postId}/files/info`),
  url: (id: string) => http.url(`/files/${id}`),
  downloadUrl: (id: string) => http.url(`/files/${id}`, { download: 1 }),
  thumbnailUrl: (id: string) => http.url(`/files/${id}/thumbnail`),
  previewUrl: (id: string) => http.url(`/files/${id}/preview`),
});
