import type { FileInfo } from '@parley/contract/content/files.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { isPlainPress } from '../../../lib/markdown/index.ts';
import type { Times } from './times.ts';

export type FileForm = 'file' | 'preview' | 'thumbnail' | 'download';

/** What can be done with a post. An act that is left out is not offered. `anchor` is where a menu or card opens. */
export interface PostActs {
  profile?(userId: string, anchor: HTMLElement): void;
  react?(post: Post, emojiName: string): void;
  pickReaction?(post: Post, anchor: HTMLElement): void;
  reply?(post: Post): void;
  save?(post: Post): void;
  /** the menu of everything else; by the dots, a right press or a long touch */
  menu?(post: Post, anchor: HTMLElement): void;
  history?(post: Post): void;
  undoDelete?(post: Post): void;
  sendAgain?(post: Post): void;
  editUnsent?(post: Post): void;
  discard?(post: Post): void;
  openFile?(file: FileInfo, all: readonly FileInfo[]): void;
  markRead?(): void;
  /** follows a link of a post inside the application; the browser does where it is left out */
  open?(href: string): void;
}

/** What all posts of a place share. Keep its identity while nothing in it changes: every post follows it. */
export interface PostsContext {
  /** the reader's user id */
  me: string;
  times: Times;
  /** times with their day, where no day lines stand between posts (threads, search) */
  withDay?: boolean;
  /** the name to show of a user */
  nameOf(userId: string): string;
  /** the user of a user name, for system posts */
  personNamed?(username: string): { id: string; name: string } | undefined;
  /** emoji offered first among the actions */
  quickReactions: readonly string[];
  fileUrl(file: FileInfo, form: FileForm): string;
  /** pictures begin folded */
  picturesFolded?: boolean;
  acts: PostActs;
}

const Posts = createContext<PostsContext | undefined>(undefined);

/** Gives the posts below what they share. */
export function PostsProvider({ value, children }: { value: PostsContext; children: ReactNode }) {
  return <Posts value={value}>{children}</Posts>;
}

export function usePosts(): PostsContext {
  const value = useContext(Posts);
  if (!value) throw new Error('Posts are shown inside a PostsProvider.');
  return value;
}

/** The press of a link that stays in the application; a new tab and the like are the browser's. */
export const openingWith = (open: PostActs['open'], href: string) => (event: MouseEvent) => {
  if (!open || !isPlainPress(event)) return;
  event.preventDefault();
  open(href);
};

/** Where the server keeps a file. */
export function serverFileUrl(file: FileInfo, form: FileForm): string {
  const path = `/api/v4/files/${file.id}`;
  if (form === 'file') return path;
  return form === 'download' ? `${path}?download=1` : `${path}/${form}`;
}
