import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { Hash, Lock, Users } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { channelsOfTeam, channelTitle } from '../../conversation/channels/index.ts';
import { bestUsers } from '../../conversation/composer/index.ts';
import { channelUnread } from '../../conversation/members/index.ts';
import { displayName, nameFormat, pictureOf, usersApi } from '../../identity/users/index.ts';
import { useAsk, useClient, useSelect } from '../../lib/react.ts';
import { AutocompletePopup } from '../../ui/autocomplete.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useListChoice } from '../../ui/hooks/use-list-choice.ts';
import { Icon } from '../../ui/icon.tsx';
import { Input } from '../../ui/input.tsx';
import styles from './palette.module.css';

const mostRows = 8;

export interface PaletteProps {
  teamId: string;
  onClose: () => void;
  onChannel: (channel: Channel) => void;
  onPerson: (user: User) => void;
  actions: readonly { label: string; run: () => void }[];
}

/** Jumps to a channel or person by a few letters, or does something; unread and recent places first while nothing is typed. */
export function Palette({ teamId, onClose, onChannel, onPerson, actions }: PaletteProps) {
  const [term, setTerm] = useState('');
  const rows = useRows(term.trim().toLowerCase(), teamId, actions);
  const pick = (index: number) => {
    const row = rows[index];
    if (!row) return;
    onClose();
    if (row.kind === 'channel') onChannel(row.channel);
    else if (row.kind === 'person') onPerson(row.user);
    else row.run();
  };
  const choice = useListChoice({ count: rows.length, open: true, onPick: pick, onClose, pickKeys: ['Enter'] });
  const groups = ['Channels', 'People', 'Actions'].map((caption) => ({
    caption,
    options: rows.filter((row) => row.group === caption).map(({ option }) => option),
  }));
  return (
    <Dialog open wide onOpenChange={(open) => open || onClose()} title={<span className={styles.title}>Jump to</span>}>
      <Input
        aria-label="Jump to a channel or person"
        placeholder="Jump to a channel or person"
        autoFocus
        value={term}
        {...choice.inputProps}
        onChange={(event) => {
          setTerm(event.target.value);
          choice.setChosen(0);
        }}
        onKeyDown={(event) => void choice.onKeyDown(event)}
      />
      <AutocompletePopup
        label="Places and actions"
        className={styles.list}
        choice={choice}
        onPick={pick}
        groups={groups.filter(({ options }) => options.length > 0)}
      />
      {rows.length === 0 && <p className={styles.none}>Nothing here has a name like this.</p>}
    </Dialog>
  );
}

type Row = { group: string; option: { key: string; icon?: React.ReactNode; label: string; detail?: string } } & (
  | { kind: 'channel'; channel: Channel }
  | { kind: 'person'; user: User }
  | { kind: 'action'; run: () => void }
);

function useRows(term: string, teamId: string, actions: PaletteProps['actions']): readonly Row[] {
  const channels = useSelect(channelsOfTeam(teamId));
  const users = useSelect((state) => state.users.byId);
  const me = useSelect((state) => state.session.me);
  const format = useSelect(nameFormat);
  const { store } = useClient();
  const found = useFoundPeople(term, teamId);
  return useMemo(() => {
    const state = store.getState();
    const titled = channels
      .filter(({ delete_at }) => delete_at === 0)
      .map((channel) => ({ channel, title: channelTitle(channel, me, users, format) }))
      .filter(({ channel, title }) => fits(`${title} ${channel.name}`, term));
    const weight = ({ channel }: (typeof titled)[number]) => (channelUnread(channel.id)(state).unread ? 1 : 0);
    titled.sort((a, b) => weight(b) - weight(a) || b.channel.last_post_at - a.channel.last_post_at);
    const rows: Row[] = titled.slice(0, mostRows).map(({ channel, title }) => ({
      group: 'Channels',
      kind: 'channel',
      channel,
      option: { key: channel.id, icon: iconOf(channel, title), label: title },
    }));
    const known = bestUsers([...found, ...Object.values(users).flatMap((user) => user ?? [])], term, 40);
    const people = term
      ? [...new Map(known.map((user) => [user.id, user])).values()].filter(({ id }) => id !== me)
      : [];
    for (const user of people.slice(0, mostRows)) {
      const name = displayName(user, format);
      const icon = <Avatar id={user.id} name={name} src={pictureOf(user)} size={20} decorative />;
      rows.push({
        group: 'People',
        kind: 'person',
        user,
        option: { key: user.id, icon, label: name, detail: `@${user.username}` },
      });
    }
    for (const { label, run } of actions) {
      if (fits(label, term)) rows.push({ group: 'Actions', kind: 'action', run, option: { key: label, label } });
    }
    return rows;
  }, [term, channels, users, me, format, found, actions, store]);
}

/** Whether each word of the term begins a word of the text. */
const fits = (text: string, term: string): boolean => {
  const words = text.toLowerCase().split(/[\s,_-]+/);
  return term.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
};

function iconOf({ id, type }: Channel, title: string) {
  if (type === 'D') return <Avatar id={id} name={title} size={20} decorative />;
  return <Icon as={type === 'P' ? Lock : type === 'G' ? Users : Hash} />;
}

function useFoundPeople(term: string, teamId: string): readonly User[] {
  const client = useClient();
  const [found, setFound] = useState<readonly User[]>([]);
  const ask = useCallback(
    async (signal: AbortSignal) =>
      setFound(await usersApi(client.http).search({ term, team_id: teamId, limit: 20 }, signal)),
    [client, term, teamId],
  );
  useAsk(term ? ask : undefined, 100);
  return found;
}
