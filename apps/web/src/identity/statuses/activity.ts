import type { Client } from '../../lib/client.ts';

const idleAfter = 5 * 60_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus'] as const;

/**
 * Tells the server whether somebody sits at this device: active with the first sign of life, inactive after five
 * minutes without one. Returns the way to stop.
 */
export function watchActivity(client: Client): () => void {
  let active = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (now: boolean) => {
    active = now;
    // Without a connection there is nobody to tell; the next sign of life tells again.
    client.socket.request('user_update_active_status', { user_is_active: now }).catch(() => {
      active = false;
    });
  };
  const sign = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(false), idleAfter);
    if (!active) tell(true);
  };

  for (const name of signs) window.addEventListener(name, sign, { passive: true });
  const stopListening = client.store.listen((fact) => {
    if (fact === 'connection.fresh' && document.visibilityState === 'visible') sign();
  });
  return () => {
    clearTimeout(timer);
    stopListening();
    for (const name of signs) window.removeEventListener(name, sign);
  };
}
