import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { Hash, Lock } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { presenceOf } from '../../identity/statuses/index.ts';
import { pictureOf, usersApi } from '../../identity/users/index.ts';
import { type Found, searchEmoji } from '../../lib/emoji/search.ts';
import { glyphOf } from '../../lib/emoji/table.ts';
import { useAsk, useClient, useSelect } from '../../lib/react.ts';
import { type AutocompleteGroup, AutocompletePopup } from '../../ui/autocomplete.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { type ListChoice, useListChoice } from '../../ui/hooks/use-list-choice.ts';
import { Icon } from '../../ui/icon.tsx';
import { channelsOfTeam } from '../channels/index.ts';
import { bestChannels, bestUsers, complete, type Typed, typedAt } from './suggest.ts';

const mostRows = 8;
const everybody = [
  { name: 'channel', words: 'everybody in this channel' },
  { name: 'here', words: 'everybody in this channel who is there now' },
  { name: 'all', words: 'everybody in this channel' },
];

interface Offer {
  key: string;
  word: string;
  row: AutocompleteGroup['options'][number];
}

export interface SuggestionState {
  typed: Typed | undefined;
  groups: readonly { caption?: string; offers: readonly Offer[] }[];
  choice: ListChoice;
  pick: (index: number) => void;
  /** Handles a key of the text field; true when the list took it. */
  onKey: (event: KeyboardEvent) => boolean;
  /** Looks again at what stands before the caret. */
  sync: () => void;
  aria: Record<string, unknown>;
}

/** Suggests names while they are typed: known ones at once, the server's when they come. */
export function useSuggestions(input: {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  teamId: string;
  channelId: string;
  onText: (text: string) => void;
}): SuggestionState {
  const { field, text, teamId, channelId, onText } = input;
  const [caret, setCaret] = useState(0);
  const [closedFor, setClosedFor] = useState('');
  const typed = useMemo(() => typedAt(text, caret), [text, caret]);
  const signature = typed ? `${typed.sign}${typed.at}` : '';
  const active = typed && signature !== closedFor ? typed : undefined;
  const groups = useOffers(active, teamId, channelId);
  const offers = groups.flatMap((group) => group.offers);

  const sync = () => setCaret(field.current?.selectionStart ?? 0);
  const pick = (index: number) => {
    const offer = offers[index];
    if (!offer || !active) return;
    const next = complete(text, active, caret, offer.word);
    // At once: the next key may be pressed before the next frame, and must find the caret behind the name.
    flushSync(() => onText(next.text));
    field.current?.setSelectionRange(next.caret, next.caret);
    setCaret(next.caret);
  };
  const choice = useListChoice({
    count: offers.length,
    open: offers.length > 0,
    onPick: pick,
    onClose: () => setClosedFor(signature),
  });
  const aria = offers.length > 0 ? choice.inputProps : {};
  return { typed: active, groups, choice, pick, onKey: choice.onKeyDown, sync, aria };
}

function useOffers(typed: Typed | undefined, teamId: string, channelId: string): SuggestionState['groups'] {
  const users = useSelect((state) => state.users.byId);
  const channels = useSelect(channelsOfTeam(teamId));
  const statuses = useSelect((state) => state.statuses.byUser);
  const found = useServerUsers(typed, teamId, channelId);
  return useMemo(() => {
    if (!typed) return [];
    if (typed.sign === ':') return [{ offers: searchEmoji(typed.term, { limit: mostRows }).flatMap(emojiOffer) }];
    if (typed.sign === '~') return [{ offers: bestChannels(channels, typed.term, mostRows).map(channelOffer) }];
    const known =
      found?.inside ??
      bestUsers(
        Object.values(users).flatMap((user) => user ?? []),
        typed.term,
        mostRows,
      );
    const offer = (user: User) => userOffer(user, statuses[user.id] ?? 'offline');
    const special = everybody.filter(({ name }) => name.startsWith(typed.term) && typed.term !== '').map(specialOffer);
    const outside = found?.outside.slice(0, 4).map(offer) ?? [];
    return [
      { caption: 'In this channel', offers: [...known.slice(0, mostRows).map(offer), ...special] },
      ...(outside.length > 0 ? [{ caption: 'Not in this channel', offers: outside }] : []),
    ].filter(({ offers }) => offers.length > 0);
  }, [typed, users, channels, statuses, found]);
}

/** What the server knows of people for a term; undefined until it has answered. */
function useServerUsers(typed: Typed | undefined, teamId: string, channelId: string) {
  const client = useClient();
  const term = typed?.sign === '@' ? typed.term : undefined;
  const [answer, setAnswer] = useState<{ term: string; inside: User[]; outside: User[] }>();
  const ask = useMemo(() => {
    if (term === undefined) return undefined;
    return async (signal: AbortSignal) => {
      const query = { name: term, ...(teamId ? { in_team: teamId } : {}), in_channel: channelId, limit: 20 };
      const { users, out_of_channel: outside = [] } = await usersApi(client.http).autocomplete(query, signal);
      client.store.apply('users.received', { users: [...users, ...outside] });
      setAnswer({ term, inside: users, outside });
    };
  }, [client, term, teamId, channelId]);
  useAsk(ask, 80);
  return answer && answer.term === term ? answer : undefined;
}

function userOffer(user: User, presence: ReturnType<ReturnType<typeof presenceOf>>): Offer {
  const name = `${user.first_name} ${user.last_name}`.trim() || user.username;
  return {
    key: user.id,
    word: `@${user.username}`,
    row: {
      key: user.id,
      icon: <Avatar id={user.id} name={name} src={pictureOf(user)} size={20} presence={presence} decorative />,
      label: name,
      detail: `@${user.username}`,
    },
  };
}
const specialOffer = ({ name, words }: (typeof everybody)[number]): Offer => ({
  key: name,
  word: `@${name}`,
  row: { key: name, label: `@${name}`, detail: words },
});
const channelOffer = ({ id, name, display_name, type }: Channel): Offer => ({
  key: id,
  word: `~${name}`,
  row: { key: id, icon: <Icon as={type === 'P' ? Lock : Hash} />, label: display_name, detail: `~${name}` },
});
function emojiOffer(found: Found): Offer[] {
  const name = 'emoji' in found ? found.emoji.names[0] : found.custom.name;
  if (!name) return [];
  const glyph = <span aria-hidden="true">{glyphOf(name)}</span>;
  return [{ key: name, word: `:${name}:`, row: { key: name, icon: glyph, label: `:${name}:` } }];
}

/** The list above the composer while a name is typed. */
export function Suggestions({ state }: { state: SuggestionState }) {
  if (!state.typed || state.groups.length === 0) return null;
  return (
    <AutocompletePopup
      label="Suggestions"
      groups={state.groups.map(({ caption, offers }) => ({
        ...(caption ? { caption } : {}),
        options: offers.map(({ row }) => row),
      }))}
      choice={state.choice}
      onPick={state.pick}
    />
  );
}
