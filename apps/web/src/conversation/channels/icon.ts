import type { Channel } from '@parley/contract/conversation/channels.ts';
import { Archive, Globe, Hash, Lock, type LucideIcon, UserRound, Users } from 'lucide-react';

const icons: Record<Channel['type'], LucideIcon> = { O: Hash, P: Lock, D: UserRound, G: Users };

/** What a channel is, as a picture; beside its name. */
export function iconOfChannel({ type, name, delete_at }: Pick<Channel, 'type' | 'name' | 'delete_at'>): LucideIcon {
  if (delete_at > 0) return Archive;
  return type === 'O' && name === 'town-square' ? Globe : icons[type];
}
