import type { User } from '@parley/contract/identity/users.ts';
import { useCallback, useRef, useState } from 'react';
import { useAsk, useClient, useSelect } from '../../lib/react.ts';
import { AutocompletePopup } from '../../ui/autocomplete.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { useListChoice } from '../../ui/hooks/use-list-choice.ts';
import { Input } from '../../ui/input.tsx';
import { usersApi } from './api.ts';
import { displayName, nameFormat } from './names.ts';
import styles from './people-picker.module.css';
import { pictureOf } from './picture.ts';

export interface PeoplePickerProps {
  label: string;
  teamId: string;
  /** People who are in this channel are not offered. */
  notInChannel?: string;
  chosen: readonly User[];
  onChange: (chosen: User[]) => void;
  most?: number;
}

/** Finds people by name and collects them: type, choose with arrows and Enter, take back with Backspace. */
export function PeoplePicker({ label, teamId, notInChannel, chosen, onChange, most = 7 }: PeoplePickerProps) {
  const client = useClient();
  const me = useSelect((state) => state.session.me);
  const format = useSelect(nameFormat);
  const [term, setTerm] = useState('');
  const [found, setFound] = useState<readonly User[]>();
  const field = useRef<HTMLInputElement>(null);
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const api = usersApi(client.http);
      const users = term
        ? await api.search(
            { term, team_id: teamId, ...(notInChannel ? { not_in_channel_id: notInChannel } : {}), limit: 20 },
            signal,
          )
        : await api.list(
            { in_team: teamId, ...(notInChannel ? { not_in_channel: notInChannel } : {}), per_page: 20 },
            signal,
          );
      setFound(users);
    },
    [client, term, teamId, notInChannel],
  );
  useAsk(ask, 120);

  const offered = (found ?? []).filter(
    (user) => user.id !== me && user.delete_at === 0 && !chosen.some(({ id }) => id === user.id),
  );
  const pick = (index: number) => {
    const user = offered[index];
    if (!user || chosen.length >= most) return;
    onChange([...chosen, user]);
    setTerm('');
    field.current?.focus();
  };
  const choice = useListChoice({
    count: offered.length,
    open: offered.length > 0,
    onPick: pick,
    onClose: () => setTerm(''),
    pickKeys: ['Enter'],
  });
  return (
    <div className={styles.picker}>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label="Chosen">
          {chosen.map((user) => (
            <li key={user.id}>
              <button
                type="button"
                className={styles.chip}
                onClick={() => onChange(chosen.filter(({ id }) => id !== user.id))}
              >
                {displayName(user, format)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Input
        ref={field}
        aria-label={label}
        placeholder={label}
        value={term}
        {...choice.inputProps}
        onChange={(event) => setTerm(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && term === '') onChange(chosen.slice(0, -1));
          else choice.onKeyDown(event);
        }}
      />
      <AutocompletePopup
        label={label}
        className={styles.list}
        loading={found === undefined}
        choice={choice}
        onPick={pick}
        groups={[
          {
            options: offered.map((user) => ({
              key: user.id,
              icon: <Avatar id={user.id} name={displayName(user, format)} src={pictureOf(user)} size={20} decorative />,
              label: displayName(user, format),
              detail: `@${user.username}`,
            })),
          },
        ]}
      />
      {found && offered.length === 0 && (
        <p className={styles.none}>
          {term ? `Nobody here is called ${term}.` : 'Nobody else is here yet. Invite people from the team menu.'}
        </p>
      )}
    </div>
  );
}
