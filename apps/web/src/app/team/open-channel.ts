import type { Channel } from '@parley/contract/conversation/channels.ts';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import {
  channelByName,
  channelsApi,
  directPartner,
  joinChannel,
  openConversation,
} from '../../conversation/channels/index.ts';
import { userByUsername, usersApi } from '../../identity/users/index.ts';
import { ApiError } from '../../lib/api/error.ts';
import type { Client } from '../../lib/client.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import type { State } from '../../lib/store/registry.ts';

/** What an address inside a team names: a channel by its name, a person, or a group by its name. */
export interface Named {
  channel?: string;
  username?: string;
  groupId?: string;
}

/** The channel an address names, as far as it is known here. */
export function findNamed(state: State, teamId: string, named: Named): Channel | undefined {
  if (named.channel !== undefined) return channelByName(state, teamId, named.channel);
  if (named.groupId !== undefined) return channelByName(state, '', named.groupId);
  const partner = named.username && userByUsername(named.username)(state);
  if (!partner) return undefined;
  const { me } = state.session;
  return Object.values(state.channels.byId).find(
    (channel) => channel.type === 'D' && directPartner(channel, me) === partner.id,
  );
}

/** The channel that the address names, and what became of looking for it. */
export interface OpenChannel {
  channel: Channel | undefined;
  /** it is not there, or not for this user */
  missing: boolean;
  /** the user was in it while it was open, and is not any more: left it, or was removed */
  left: boolean;
}

/**
 * Finds the channel of the address, joins a public one that the user is not in, and opens a direct message that was never
 * opened before.
 */
export function useOpenChannel(teamId: string): OpenChannel {
  const client = useClient();
  const { channel: name, username, groupId } = useParams({ strict: false }) as Named;
  const channel = useSelect((state) =>
    findNamed(state, teamId, {
      ...(name && { channel: name }),
      ...(username && { username }),
      ...(groupId && { groupId }),
    }),
  );
  const synced = useSelect((state) => state.sync.done);
  const isMember = useSelect((state) => channel !== undefined && state.members.mine[channel.id] !== undefined);
  const [missing, setMissing] = useState(false);
  const [left, setLeft] = useState(false);
  const memberOf = useRef('');
  const wanted = `${teamId} ${name ?? ''} ${username ?? ''} ${groupId ?? ''}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` says which channel; the parts of it are in it
  useEffect(() => {
    setMissing(false);
    setLeft(false);
    if (isMember) memberOf.current = wanted;
    else if (memberOf.current === wanted) {
      memberOf.current = '';
      setLeft(true);
      return;
    }
    if (!synced || !teamId || isMember || !(name || username || groupId)) return;
    const look = name
      ? joinByName(client, teamId, name)
      : username
        ? openDirect(client, username)
        : Promise.reject(new ApiError(404, {}));
    look.catch((error: unknown) => {
      if (error instanceof ApiError) setMissing(true);
      else client.report(error);
    });
  }, [client, wanted, synced, isMember]);
  return { channel, missing, left };
}

async function joinByName(client: Client, teamId: string, name: string): Promise<void> {
  await joinChannel(client, await channelsApi(client.http).byName(teamId, name));
}

async function openDirect(client: Client, username: string): Promise<void> {
  await openConversation(client, [await usersApi(client.http).byUsername(username)]);
}
