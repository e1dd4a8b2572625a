import { type Static, Type } from 'typebox';
import { Nullable, OptionalBoolean, OptionalString, Strings, Time } from '../core/schema.ts';
import { ReviewerPass } from '../organisation/teams.ts';

/** What is known of a file: `GET /files/{file_id}/info`, `GET /posts/{post_id}/files/info`, `post.metadata.files`. */
export const FileInfo = Type.Object({
  id: Type.String(),
  user_id: Type.String(),
  post_id: OptionalString,
  channel_id: Type.String(),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
  name: Type.String(),
  extension: Type.String(),
  size: Type.Integer({ description: 'bytes' }),
  mime_type: Type.String(),
  width: Type.Optional(Type.Integer({ description: 'pixels; images only' })),
  height: Type.Optional(Type.Integer()),
  has_preview_image: OptionalBoolean,
  mini_preview: Nullable(Type.String({ description: 'a tiny JPEG in base64' })),
  remote_id: Nullable(Type.String()),
  archived: Type.Boolean(),
});
export type FileInfo = Static<typeof FileInfo>;
export const FileInfos = Type.Array(FileInfo);

/** Answer of `POST /files`: infos and the client's own ids, in the order sent. */
export const FileUpload = Type.Object({ file_infos: FileInfos, client_ids: Strings });
export type FileUpload = Static<typeof FileUpload>;

/** Query of `POST /files`, whose body is multipart (`channel_id`, `files`, `client_ids`) or, with a name, the bytes. */
export const UploadQuery = Type.Object({
  channel_id: OptionalString,
  filename: OptionalString,
  client_id: OptionalString,
  bookmark: OptionalString,
});

/** Query of `GET /files/{file_id}`, `.../thumbnail` and `.../preview`. */
export const DownloadQuery = Type.Object({ download: OptionalString, ...ReviewerPass.properties });

/** Answer of `GET /files/{file_id}/link`. */
export const FileLink = Type.Object({ link: Type.String() });
