import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import type { ReaderKeys } from '../mentions.ts';

/** What the texts of one place are read with. Keep its identity while nothing in it changes: every text follows it. */
export interface MarkdownReading {
  /** The user of a name (lower case): the name to show and where a press leads. */
  user?(username: string): { username: string; href: string } | undefined;
  /** The channel of a name (lower case) in the team being read. */
  channel?(name: string): { displayName: string; href: string } | undefined;
  /** Where a hashtag (without `#`) leads. */
  hashtagHref?(tag: string): string;
  /** Whose eyes read: what names them is amber. */
  reader?: ReaderKeys;
  /** Whether `:)` becomes a picture; true when left out. */
  emoticons?: boolean;
  /** Addresses that begin so are of this server and open inside the application. */
  siteUrl?: string;
  /** Schemes an administrator allows beside the usual ones (`git`, `sip`). */
  schemes?: readonly string[];
  /** Address an outside picture is fetched from (an image proxy), or null when it may not be. */
  imageSource?(source: string): string | null;
  /** Size of an outside picture in pixels, to reserve its place. */
  imageSize?(source: string): { width: number; height: number } | undefined;
  /** A press on a mention; prevent the default to do something else than following its link (open a card). */
  onMentionPress?(username: string, event: MouseEvent<HTMLAnchorElement>): void;
  /** A press on a picture; without it pictures open in a new tab. */
  onImagePress?(source: string, alt: string): void;
  /** Goes to an address inside the application. */
  navigate?(href: string): void;
}

const Reading = createContext<MarkdownReading>({});

/** Says how the texts below are read. */
export function MarkdownProvider({ value, children }: { value: MarkdownReading; children: ReactNode }) {
  return <Reading value={value}>{children}</Reading>;
}

export function useReading(): MarkdownReading {
  return useContext(Reading);
}
