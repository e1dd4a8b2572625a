import type { Channel } from '@parley/contract/conversation/channels.ts';
import { Search, UserPlus, UserSearch } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { ProfilePopover } from '../../../identity/users/index.ts';
import { useAsk, useClient, useSelect, useSelectShallow } from '../../../lib/react.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FixedList } from '../../../ui/fixed-list.tsx';
import { useLoad } from '../../../ui/hooks/use-load.ts';
import { useLayoutWidth } from '../../../ui/hooks/use-media-query.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Input } from '../../../ui/input.tsx';
import { LoadFailure } from '../../../ui/load-failure.tsx';
import { PaneHead } from '../../../ui/pane-head.tsx';
import { findPeople, loadPeople, watchPeople } from '../../members/index.ts';
import { ChannelDialogs } from '../menu/channel-dialogs.tsx';
import { titleOfChannel } from '../names.ts';
import { channelRights } from '../rights.ts';
import { memberCount } from '../stats.ts';
import { MemberMenu } from './member-menu.tsx';
import { MemberRow } from './member-row.tsx';
import { MemberSkeleton } from './member-skeleton.tsx';
import styles from './members-panel.module.css';
import { type MemberItem, useMemberRows } from './rows.ts';

export interface MembersPanelProps {
  channel: Channel;
  teamId: string;
  onMessage: (username: string) => void;
}

const keyOf = ({ key }: MemberItem) => key;
const isPerson = ({ kind }: MemberItem) => kind === 'person';

type Opened = { kind: 'profile' | 'menu'; userId: string; anchor: HTMLElement };

/** Who is in a channel: its admins first, found by name, with what may be done about them. */
export function MembersPanel({ channel, teamId, onMessage }: MembersPanelProps) {
  const client = useClient();
  const phone = useLayoutWidth() === 'phone';
  const title = useSelect(titleOfChannel(channel.id));
  const count = useSelect(memberCount(channel.id));
  const rights = useSelectShallow((state) => channelRights(state, channel));
  const [term, setTerm] = useState('');
  const [found, setFound] = useState<readonly string[]>();
  const [opened, setOpened] = useState<Opened>();
  const [adding, setAdding] = useState(false);
  const wanted = term.trim();
  const { rows, more } = useMemberRows(channel.id, wanted ? (found ?? []) : undefined);
  const close = () => setOpened(undefined);

  const { failure, again } = useLoad(useCallback(() => loadPeople(client, channel.id), [client, channel.id]));
  useEffect(() => watchPeople(client, channel.id), [client, channel.id]);

  const ask = useCallback(
    async (signal: AbortSignal) => setFound(await findPeople(client, channel.id, wanted, signal)),
    [client, channel.id, wanted],
  );
  useAsk(wanted ? ask : undefined, 120);

  const searching = wanted !== '' && found === undefined;
  return (
    <>
      <PaneHead
        panel
        title="Members"
        topic={count === undefined ? title : `${title}, ${count} ${count === 1 ? 'person' : 'people'}`}
        tools={rights.people && <IconButton icon={UserPlus} label="Add people" onClick={() => setAdding(true)} />}
      />
      <div className={styles.search}>
        <Input
          icon={Search}
          aria-label="Find members"
          placeholder="Find members"
          value={term}
          onChange={(event) => {
            setTerm(event.target.value);
            if (event.target.value.trim() === '') setFound(undefined);
          }}
        />
      </div>
      {failure && rows.length === 0 ? (
        <div className={styles.state}>
          <LoadFailure title="The members did not load." failure={failure} onRetry={again} />
        </div>
      ) : searching || (rows.length === 0 && !wanted) ? (
        <MemberSkeleton />
      ) : rows.length === 0 ? (
        <div className={styles.state}>
          <EmptyState icon={UserSearch} title="Nobody here is called that">
            Only people who are in {title} are looked for.
          </EmptyState>
        </div>
      ) : (
        <FixedList
          label={`Members of ${title}`}
          rows={rows}
          rowKey={keyOf}
          rowHeight={phone ? 56 : 44}
          canStop={isPerson}
          more={{ more, load: () => loadPeople(client, channel.id, true).catch(client.report) }}
          renderRow={(row, stop) =>
            row.kind === 'caption' ? (
              <div className={styles.caption}>{row.text}</div>
            ) : (
              <MemberRow
                userId={row.userId}
                admin={row.admin}
                stop={stop}
                manage={rights.roles || (rights.people && channel.name !== 'town-square')}
                onProfile={(anchor) => setOpened({ kind: 'profile', userId: row.userId, anchor })}
                onMenu={(anchor) => setOpened({ kind: 'menu', userId: row.userId, anchor })}
                onMessage={onMessage}
              />
            )
          }
        />
      )}
      {opened?.kind === 'profile' && (
        <ProfilePopover userId={opened.userId} anchor={opened.anchor} onClose={close} onMessage={onMessage} />
      )}
      {opened?.kind === 'menu' && (
        <MemberMenu channel={channel} userId={opened.userId} anchor={opened.anchor} rights={rights} onClose={close} />
      )}
      <ChannelDialogs
        dialog={adding ? 'people' : undefined}
        channel={channel}
        teamId={teamId}
        onClose={() => setAdding(false)}
      />
    </>
  );
}
