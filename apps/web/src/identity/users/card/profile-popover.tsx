import { useEffect } from 'react';
import { useClient, useSelect } from '../../../lib/react.ts';
import { Button } from '../../../ui/button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { ProfileCard } from '../../../ui/profile-card.tsx';
import { presenceOf, watchStatuses } from '../../statuses/index.ts';
import { localTime } from '../local-time.ts';
import { pictureOf } from '../picture.ts';
import { userById } from '../store.ts';

/** The card of a person beside what was pressed: who it is, whether there, what time it is there. */
export function ProfilePopover({
  userId,
  anchor,
  onClose,
  onMessage,
}: {
  userId: string;
  anchor: HTMLElement;
  onClose: () => void;
  onMessage: (username: string) => void;
}) {
  const client = useClient();
  const user = useSelect(userById(userId));
  const presence = useSelect(presenceOf(userId));
  const isMe = useSelect((state) => state.session.me === userId);
  useEffect(() => watchStatuses(client, [userId]), [client, userId]);
  if (!user) return null;
  const name = `${user.first_name} ${user.last_name}`.trim() || user.nickname || user.username;
  const picture = pictureOf(user);
  const time = localTime(user.timezone);
  const message = () => {
    onClose();
    onMessage(user.username);
  };
  return (
    <Popover label={name} anchor={anchor} open onOpenChange={(open) => open || onClose()} side="right">
      <ProfileCard
        id={user.id}
        name={name}
        username={user.username}
        {...(picture ? { src: picture } : {})}
        kind={user.is_bot ? 'bot' : 'person'}
        presence={presence}
        {...(time ? { localTime: time } : {})}
        {...(user.position ? { title: user.position } : {})}
        actions={isMe ? undefined : <Button onClick={message}>Message</Button>}
      />
    </Popover>
  );
}
