import { useEffect, useState } from 'react';

export interface Loading {
  /** why the last attempt failed; undefined while there is no failure */
  failure: unknown;
  /** Tries again. */
  again: () => void;
}

/** Loads what a screen shows, when it comes and when it is asked to again. Memoise `load` over what it loads. */
export function useLoad(load: () => Promise<unknown>): Loading {
  const [failure, setFailure] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again
  useEffect(() => {
    setFailure(undefined);
    load().catch(setFailure);
  }, [load, turn]);
  return { failure, again: () => setTurn(turn + 1) };
}
