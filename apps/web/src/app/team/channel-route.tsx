import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { useSelect } from '../../lib/react.ts';
import { teamByName } from '../../organisation/teams/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ButtonLink } from '../../ui/route-links.tsx';
import { SkeletonPosts } from '../../ui/skeleton.tsx';
import { ChannelPane } from '../channel/channel-pane.tsx';
import { usePanels } from '../panels/open-panel.ts';
import { rememberChannel } from './last-channel.ts';
import { useOpenChannel } from './open-channel.ts';

/** A channel, a direct message or a group, whichever the address names. */
export function ChannelRoute() {
  const { team } = useParams({ from: '/$team' });
  const { panel, thread, post } = useSearch({ from: '/$team' });
  const navigate = useNavigate();
  const teamId = useSelect((state) => teamByName(state, team)?.id ?? '');
  const { channel, missing, left } = useOpenChannel(teamId);
  const panels = usePanels();
  const toNewest = useCallback(
    () => void navigate({ to: '.', search: ({ post: _post, ...others }) => others }),
    [navigate],
  );

  const named = channel?.type === 'O' || channel?.type === 'P' ? channel.name : '';
  useEffect(() => {
    if (named) rememberChannel(team, named);
  }, [team, named]);

  useEffect(() => {
    if (!left) return;
    navigate({ to: '/$team/channels/$channel', params: { team, channel: 'town-square' }, search: {}, replace: true });
  }, [left, navigate, team]);

  if (missing && !channel) {
    return (
      <EmptyState
        icon={SearchX}
        heading="h1"
        title="This channel is gone, or not for you"
        actions={
          <ButtonLink to="/$team/channels/$channel" params={{ team, channel: 'town-square' }}>
            Go to town-square
          </ButtonLink>
        }
      >
        Ask somebody who is in it to add you.
      </EmptyState>
    );
  }
  if (!channel) return <SkeletonPosts />;
  return (
    <ChannelPane
      channel={channel}
      teamId={teamId}
      teamName={team}
      {...(post ? { anchorId: post } : {})}
      panel={thread === undefined ? panel : undefined}
      onPanel={panels.toggle}
      onThread={panels.openThread}
      onNewest={toNewest}
    />
  );
}
