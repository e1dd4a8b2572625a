import type { Defaulted } from '../../core/db/tables.ts';

export interface FilesTable {
  id: string;
  creator_id: string;
  /** '' until a post takes the file. */
  post_id: Defaulted<string>;
  channel_id: Defaulted<string>;
  create_at: number;
  update_at: number;
  delete_at: Defaulted<number>;
  /** Paths in the file store. */
  path: string;
  thumbnail_path: Defaulted<string>;
  preview_path: Defaulted<string>;
  name: string;
  extension: Defaulted<string>;
  /** Bytes. */
  size: number;
  mime_type: Defaulted<string>;
  /** Pixels; 0 for what is no picture. */
  width: Defaulted<number>;
  height: Defaulted<number>;
  has_preview_image: Defaulted<boolean>;
  /** A JPEG of 16x16 to show while the picture loads. */
  mini_preview: Defaulted<Buffer | null>;
  archived: Defaulted<boolean>;
  remote_id: Defaulted<string>;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    files: FilesTable;
  }
}
