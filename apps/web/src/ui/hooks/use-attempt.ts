import { useState } from 'react';

export interface Attempt {
  /** the work is under way */
  busy: boolean;
  /** what the last failure said; empty when there was none */
  failure: string;
  /** Does the work; a failure is kept to be shown, and gone when it is tried again. */
  attempt: (work: () => Promise<unknown>) => Promise<void>;
}

/** Work that a person starts with a button and that may fail. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const attempt: Attempt['attempt'] = async (work) => {
    setBusy(true);
    setFailure('');
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, attempt };
}
