import { CloudOff, Download, Hash, MessagesSquare, X } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { FileCard } from '../../../ui/file-card.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Line } from '../../../ui/line.tsx';
import { LinkButton, TextLink } from '../../../ui/link.tsx';
import { Note } from '../../../ui/note.tsx';
import { SkeletonPosts } from '../../../ui/skeleton.tsx';
import styles from '../gallery.module.css';
import { Group } from './group.tsx';

export function NoteSection() {
  return (
    <Group title="Notes and lines">
      <div className={styles.stack}>
        <Note>
          A new version is ready. <LinkButton>Reload</LinkButton> keeps your draft and your place.
        </Note>
        <Note tone="warning">
          Desktop notifications are blocked. <TextLink href="#a">How to allow them</TextLink>
        </Note>
        <Note tone="error">night.tar.gz is 120 MB, the limit here is 100 MB. The other 2 files are fine.</Note>
        <Note tone="good">Signed in on field tablet 3.</Note>
        <Line icon={CloudOff} detail="next try in 6 s" action={<LinkButton>Try now</LinkButton>}>
          Offline since 09:55. You read what is stored here.
        </Line>
        <Line tone="info" onDismiss={() => {}}>
          A new version is ready.
        </Line>
      </div>
    </Group>
  );
}

export function FileSection() {
  return (
    <Group title="Files, progress, skeleton">
      <div className={styles.stack}>
        <FileCard
          name="Replay plan, northern stations, second edition.pdf"
          size={1_258_291}
          href="#a"
          actions={<IconButton icon={Download} label="Download" />}
        />
        <FileCard
          name="gauges-north-night.tar.gz"
          detail="64 % of 4.8 MB, 6 s left"
          progress={64}
          actions={<IconButton icon={X} label="Cancel the upload" />}
        />
        <FileCard name="night.tar.gz" error="120 MB, the limit here is 100 MB" />
        <SkeletonPosts posts={[[90, 55], [72]]} />
      </div>
    </Group>
  );
}

export function StateSection() {
  return (
    <Group title="Empty and error states">
      <div className={styles.stack}>
        <EmptyState
          heading="h3"
          icon={Hash}
          title="This is the start of #buoy-cleaning"
          actions={
            <>
              <Button variant="primary">Add people</Button>
              <Button>Write the topic</Button>
            </>
          }
        >
          Public, made by you just now. Nobody else is here yet.
        </EmptyState>
        <EmptyState heading="h3" icon={MessagesSquare} title="No unread replies">
          You follow 31 threads. Reply to a post, or press F on one, to follow it.
        </EmptyState>
        <ErrorState heading="h3" title="The posts of #ingest did not load" details="503" onRetry={() => {}}>
          The server answered 503 at 09:57. Your draft is kept.
        </ErrorState>
      </div>
    </Group>
  );
}
