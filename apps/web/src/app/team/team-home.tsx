import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { SkeletonPosts } from '../../ui/skeleton.tsx';
import { lastChannel } from './last-channel.ts';

/** The bare address of a team: on a phone the list of channels; elsewhere it leads to the channel that was open last. */
export function TeamHome() {
  const { team } = useParams({ from: '/$team' });
  const navigate = useNavigate();
  const width = useLayoutWidth();
  useEffect(() => {
    if (width === 'phone') return;
    navigate({
      to: '/$team/channels/$channel',
      params: { team, channel: lastChannel(team) ?? 'town-square' },
      replace: true,
    });
  }, [width, team, navigate]);
  return <SkeletonPosts />;
}
