import { useNavigate, useParams } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { channelAddress } from '../../conversation/channels/index.ts';
import { discardDraft, draftsOfTeam, putBack } from '../../conversation/drafts/index.ts';
import { failedInTeam, outboxOf } from '../../conversation/posts/index.ts';
import type { Client } from '../../lib/client.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { teamByName } from '../../organisation/teams/index.ts';
import { CardFoot, CardGroup, CardPage } from '../../ui/card-page.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Region } from '../../ui/focus/regions.tsx';
import { useWalk } from '../../ui/focus/use-walk.ts';
import { PaneHead } from '../../ui/pane-head.tsx';
import { toast } from '../../ui/toast-store.ts';
import { DraftCard, type Written } from './draft-card.tsx';
import styles from './drafts.module.css';

/** Everything that was written on this device and not sent, by place. */
export function DraftsScreen() {
  const { team } = useParams({ from: '/$team' });
  const client = useClient();
  const navigate = useNavigate();
  const teamId = useSelect((state) => teamByName(state, team)?.id ?? '');
  const { refused, drafts } = useWritten(teamId);
  const all = [...refused, ...drafts];
  const open = ({ channelId, rootId }: Written) => {
    const state = client.store.getState();
    const channel = state.channels.byId[channelId];
    if (channel) void navigate({ ...channelAddress(state, team, channel), search: rootId ? { thread: rootId } : {} });
  };
  const walk = useWalk(
    all.map(({ key }) => key),
    (key, id) => {
      const written = all.find((each) => each.key === id);
      if (!written) return false;
      if (key === 'Enter') open(written);
      else if (key === 'Delete') giveUp(client, written);
      else return false;
      return true;
    },
  );
  const cards = (group: readonly Written[]) =>
    group.map((written) => (
      <DraftCard
        key={written.key}
        written={written}
        item={walk.itemProps(written.key)}
        current={written.key === walk.current}
        onOpen={open}
        onSend={(each) => send(client, each)}
        onDelete={(each) => giveUp(client, each)}
      />
    ));

  return (
    <>
      <PaneHead title="Drafts" topic="Written and not sent, kept on this device" />
      <Region name="posts" label="Drafts" style={{ display: 'contents' }}>
        {all.length === 0 ? (
          <div className={styles.none}>
            <EmptyState icon={Pencil} title="No drafts">
              What you write and do not send stays in its place, and is listed here.
            </EmptyState>
          </div>
        ) : (
          <CardPage>
            {refused.length > 0 && <CardGroup caption="Refused by the server">{cards(refused)}</CardGroup>}
            {drafts.length > 0 && <CardGroup caption="Drafts">{cards(drafts)}</CardGroup>}
            <CardFoot
              keys={[
                [['j', 'k'], 'move'],
                [['enter'], 'edit'],
                [['del'], 'delete'],
              ]}
            />
          </CardPage>
        )}
      </Region>
    </>
  );
}

function useWritten(teamId: string): { refused: readonly Written[]; drafts: readonly Written[] } {
  const drafts = useSelect(draftsOfTeam(teamId));
  const failed = useSelect(failedInTeam(teamId));
  return useMemo(
    () => ({
      refused: failed.map(({ pendingId, channelId, rootId, message, files, createdAt, error }) => ({
        ...{ key: pendingId, channelId, rootId, message, files, at: createdAt },
        refused: error?.message ?? 'the server did not answer.',
      })),
      drafts: drafts.map(({ channelId, rootId, message, files, updatedAt }) => ({
        ...{ key: rootId || channelId, channelId, rootId, message, files, at: updatedAt },
      })),
    }),
    [drafts, failed],
  );
}

function send(client: Client, { key, channelId, rootId, message, files, refused }: Written): void {
  if (refused) {
    outboxOf(client).retry(key);
    return;
  }
  outboxOf(client).send({ channelId, rootId, message, files });
  client.store.apply('draft.changed', { channelId, rootId, message: '', files: [] });
  toast({ text: 'On its way' });
}

/** Gives something up; Undo keeps it as a draft. */
function giveUp(client: Client, written: Written): void {
  const { key, channelId, rootId, message, files, refused } = written;
  if (refused) {
    void outboxOf(client).discard(key).catch(client.report);
    toast({ text: 'Discarded', undo: () => putBack(client, { channelId, rootId, message, files }) });
    return;
  }
  const undo = discardDraft(client, { channelId, rootId, message, files, updatedAt: written.at });
  toast({ text: 'Draft deleted', undo });
}
