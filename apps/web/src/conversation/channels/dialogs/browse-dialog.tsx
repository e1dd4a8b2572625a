import type { Channel } from '@parley/contract/conversation/channels.ts';
import { useCallback, useState } from 'react';
import { useAsk, useClient, useSelect } from '../../../lib/react.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Input } from '../../../ui/input.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { joinChannel } from '../actions.ts';
import { channelsApi } from '../api.ts';
import styles from './browse-dialog.module.css';

/** The public channels of a team: find, open, join. */
export function BrowseDialog({
  teamId,
  onClose,
  onOpen,
  onCreate,
}: {
  teamId: string;
  onClose: () => void;
  onOpen: (channel: Channel) => void;
  onCreate: () => void;
}) {
  const client = useClient();
  const mine = useSelect((state) => state.members.mine);
  const [term, setTerm] = useState('');
  const [found, setFound] = useState<readonly Channel[]>();
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const api = channelsApi(client.http);
      const channels = term ? await api.search(teamId, term, signal) : await api.browse(teamId, 0, 200);
      setFound(channels.filter(({ type, delete_at }) => type === 'O' && delete_at === 0));
    },
    [client, teamId, term],
  );
  useAsk(ask, 120);
  const join = async (channel: Channel) => {
    await joinChannel(client, channel);
    onOpen(channel);
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title="Browse channels"
      actions={
        <>
          <Button onClick={onCreate}>Create a channel</Button>
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      <Input
        aria-label="Find a channel"
        placeholder="Find a channel"
        value={term}
        onChange={(event) => setTerm(event.target.value)}
      />
      <ul className={styles.list} aria-label="Public channels">
        {!found && <Skeleton width="70%" />}
        {found?.map((channel) => (
          <li key={channel.id} className={styles.row}>
            <div className={styles.words}>
              <span className={styles.name}># {channel.display_name}</span>
              <span className={styles.purpose}>{channel.purpose}</span>
            </div>
            {mine[channel.id] ? (
              <Button size="small" onClick={() => onOpen(channel)}>
                Open
              </Button>
            ) : (
              <Button size="small" onClick={() => join(channel).catch(client.report)}>
                Join
              </Button>
            )}
          </li>
        ))}
        {found?.length === 0 && (
          <li className={styles.none}>No public channel has a name like this. Create it, or look for another word.</li>
        )}
      </ul>
    </Dialog>
  );
}
