import type { Post } from '@parley/contract/conversation/posts.ts';
import { useRef, useState } from 'react';
import { useClient, useSelect } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useAttempt } from '../../ui/hooks/use-attempt.ts';
import { Note } from '../../ui/note.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { editPost, outboxEntry, outboxOf } from '../posts/index.ts';

/** Changes the text of one's own post, or of one that could not be sent. Enter saves, Shift+Enter begins a line. */
export function EditDialog({ post, onClose }: { post: Post; onClose: () => void }) {
  const client = useClient();
  const unsent = useSelect(outboxEntry(post.pending_post_id || post.id)) !== undefined;
  const [text, setText] = useState(post.message);
  const { busy, failure, attempt } = useAttempt();
  const field = useRef<HTMLTextAreaElement>(null);
  const save = async () => {
    if (text.trim() === '' || busy) return;
    await attempt(async () => {
      if (unsent) outboxOf(client).edit(post.pending_post_id, text);
      else if (text !== post.message) await editPost(client, post.id, text);
      onClose();
    });
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title="Edit the post"
      initialFocus={field}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={busy} disabled={text.trim() === ''} onClick={save}>
            {unsent ? 'Send' : 'Save'}
          </Button>
        </>
      }
    >
      {failure !== '' && <Note tone="error">Not changed: {failure} Your text is kept.</Note>}
      <TextArea
        ref={field}
        aria-label="Text"
        rows={6}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
    </Dialog>
  );
}
