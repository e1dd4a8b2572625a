import type { State } from '../../lib/store/registry.ts';

/** Whether replies are kept out of channels: the server's rule, or the user's choice where the rule leaves one. */
export function collapsedThreads(state: State): boolean {
  const rule = state.config.client.CollapsedThreads ?? 'disabled';
  if (rule === 'always_on') return true;
  if (rule === 'disabled') return false;
  const chosen = state.preferences.byCategory.display_settings?.collapsed_reply_threads;
  return chosen === undefined ? rule === 'default_on' : chosen === 'on';
}
