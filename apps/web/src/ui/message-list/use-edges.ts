import { useRef } from 'react';
import type { Visible } from './list-engine.ts';

/** One end of what is loaded. */
export interface Edge {
  /** whether there are rows beyond */
  more: boolean;
  /** Loads some of them. Settles when they are there or the attempt has failed, which the caller shows; never rejects. */
  load(): Promise<void>;
}

/** Loads more when the reader comes within one and a half screens of an end; one load per end at a time. */
export function useEdges(older: Edge | undefined, newer: Edge | undefined) {
  const loading = useRef({ older: false, newer: false });
  return ({ above, below }: Visible, height: number) => {
    const near = 1.5 * Math.max(height, 300);
    const load = async (end: 'older' | 'newer', edge: Edge | undefined) => {
      if (!edge?.more || loading.current[end]) return;
      loading.current[end] = true;
      try {
        await edge.load();
      } finally {
        loading.current[end] = false;
      }
    };
    if (above < near) void load('older', older);
    if (below < near) void load('newer', newer);
  };
}
