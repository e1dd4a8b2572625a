import { preference } from '../../identity/preferences/index.ts';
import { useSelect } from '../../lib/react.ts';
import { type Times, timesFor } from '../posts/index.ts';

/** Made once per clock, since the formatters are costly. */
const made = new Map<string | undefined, Times>();

/** Times as this reader reads them: in the browser's language, with the clock that was chosen. */
export function useTimes(): Times {
  const clock = useSelect((state) => preference(state, 'display_settings', 'use_military_time'));
  const times = made.get(clock) ?? timesFor(clock === undefined ? {} : { clock24: clock === 'true' });
  made.set(clock, times);
  return times;
}
