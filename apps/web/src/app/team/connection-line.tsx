import { useEffect, useState } from 'react';
import { useClient, useSelect } from '../../lib/react.ts';
import { Line } from '../../ui/line.tsx';
import { LinkButton } from '../../ui/link.tsx';

/** A break is told of only when it lasts: most are over before anybody would read about them. */
const toldAfter = 1500;

/** Says that the connection is gone, since when, and what that means. */
export function ConnectionLine() {
  const client = useClient();
  const state = useSelect((all) => all.connection);
  const broken = state.kind === 'waiting' || state.kind === 'offline';
  const [since, setSince] = useState<number>();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (state.kind === 'open') {
      setSince(undefined);
      setShown(false);
    } else if (broken && since === undefined) setSince(Date.now());
  }, [state.kind, broken, since]);
  useEffect(() => {
    if (since === undefined) return;
    const timer = setTimeout(() => setShown(true), toldAfter);
    return () => clearTimeout(timer);
  }, [since]);
  if (!shown || since === undefined) return null;
  const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(since);
  return (
    <Line action={<LinkButton onClick={() => client.socket.wake()}>Try now</LinkButton>}>
      Offline since {time}. You read what is stored here; what you send waits and goes out by itself.
    </Line>
  );
}
