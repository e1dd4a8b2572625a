import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { LogOut, Pencil, UserPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { presenceOf, watchStatuses } from '../../../identity/statuses/index.ts';
import { displayName, nameFormat, pictureOf, usersApi } from '../../../identity/users/index.ts';
import { Markdown } from '../../../lib/markdown/index.ts';
import { useClient, useSelect } from '../../../lib/react.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Button } from '../../../ui/button.tsx';
import { PaneHead } from '../../../ui/pane-head.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { membersApi } from '../../members/index.ts';
import { channelsApi } from '../api.ts';
import { AddPeopleDialog } from '../dialogs/add-people-dialog.tsx';
import { EditChannelDialog } from '../dialogs/edit-channel-dialog.tsx';
import { titleOfChannel } from '../names.ts';
import styles from './info-panel.module.css';

const perPage = 60;

/** What a channel is, who is in it, and what can be changed about it. */
export function InfoPanel({ channel, teamId, onLeft }: { channel: Channel; teamId: string; onLeft: () => void }) {
  const client = useClient();
  const title = useSelect(titleOfChannel(channel.id));
  const me = useSelect((state) => state.session.me);
  const [dialog, setDialog] = useState<'edit' | 'add'>();
  const [turn, setTurn] = useState(0);
  const isPlain = channel.type === 'O' || channel.type === 'P';
  const leave = async () => {
    await membersApi(client.http).remove(channel.id, me);
    client.store.apply('channel.left', { channelId: channel.id });
    onLeft();
  };
  return (
    <>
      <PaneHead panel title="Info" topic={title} />
      <div className={styles.body}>
        {channel.purpose !== '' && <Section title="Purpose">{channel.purpose}</Section>}
        {channel.header !== '' && (
          <Section title="Header">
            <Markdown text={channel.header} />
          </Section>
        )}
        {channel.delete_at === 0 && (
          <div className={styles.acts}>
            {isPlain && (
              <Button icon={UserPlus} onClick={() => setDialog('add')}>
                Add people
              </Button>
            )}
            <Button icon={Pencil} onClick={() => setDialog('edit')}>
              Edit
            </Button>
            {isPlain && channel.name !== 'town-square' && (
              <Button icon={LogOut} onClick={() => leave().catch(client.report)}>
                Leave
              </Button>
            )}
          </div>
        )}
        <Members key={`${channel.id} ${turn}`} channelId={channel.id} />
      </div>
      {dialog === 'edit' && <EditChannelDialog channel={channel} onClose={() => setDialog(undefined)} />}
      {dialog === 'add' && (
        <AddPeopleDialog
          channelId={channel.id}
          teamId={teamId}
          onClose={() => {
            setDialog(undefined);
            setTurn(turn + 1);
          }}
        />
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

/** The people of a channel, a page at a time. */
function Members({ channelId }: { channelId: string }) {
  const client = useClient();
  const [people, setPeople] = useState<readonly User[]>();
  const [count, setCount] = useState(0);
  const page = Math.floor((people?.length ?? 0) / perPage);
  const load = async (which: number) => {
    const [found, stats] = await Promise.all([
      usersApi(client.http).list({ in_channel: channelId, page: which, per_page: perPage, sort: 'status' }),
      channelsApi(client.http).stats(channelId),
    ]);
    client.store.apply('users.received', { users: found });
    setPeople((known) => (which === 0 ? found : [...(known ?? []), ...found]));
    setCount(stats.member_count);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per channel; further pages are asked for by hand
  useEffect(() => {
    load(0).catch(client.report);
  }, [channelId]);
  useEffect(
    () =>
      people
        ? watchStatuses(
            client,
            people.map(({ id }) => id),
          )
        : undefined,
    [client, people],
  );
  return (
    <Section title={count > 0 ? `${count} ${count === 1 ? 'member' : 'members'}` : 'Members'}>
      {people ? (
        <ul className={styles.people}>
          {people.map((user) => (
            <Person key={user.id} user={user} />
          ))}
        </ul>
      ) : (
        <Skeleton width="60%" />
      )}
      {people && people.length < count && <Button onClick={() => load(page).catch(client.report)}>Show more</Button>}
    </Section>
  );
}

function Person({ user }: { user: User }) {
  const presence = useSelect(presenceOf(user.id));
  const format = useSelect(nameFormat);
  const name = displayName(user, format);
  return (
    <li className={styles.person}>
      <Avatar id={user.id} name={name} src={pictureOf(user)} size={24} presence={presence} decorative />
      <span className={styles.name}>{name}</span>
      <span className={styles.username}>@{user.username}</span>
    </li>
  );
}
