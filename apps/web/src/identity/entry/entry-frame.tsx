import type { ClientConfig } from '@parley/contract/administration/config.ts';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useClient, useSelect } from '../../lib/react.ts';
import { EntryPage } from '../../ui/entry-page.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextLink } from '../../ui/link.tsx';
import { Skeleton, useSkeleton } from '../../ui/skeleton.tsx';
import styles from './entry.module.css';
import { type EntryConfig, readConfig } from './entry-config.ts';
import { failureWords } from './words.ts';

/**
 * A page before the channels, with the server's settings for its child. While they load it shows bars, when they do not
 * come it says so and tries again by itself.
 */
export function EntryFrame({
  title,
  step,
  wide,
  footer,
  children,
}: {
  /** The page's name for the window title. */
  title: string;
  step?: string | undefined;
  wide?: boolean;
  /** Instead of the server's address and notices. */
  footer?: (config: EntryConfig) => ReactNode;
  children: (config: EntryConfig) => ReactNode;
}) {
  const { config, failure, retry } = useEntryConfig();
  const waiting = useSkeleton(!config && !failure);
  const server = config?.server ?? 'Parley';
  useEffect(() => {
    document.title = `${title} - ${server}`;
  }, [title, server]);
  return (
    <EntryPage
      server={server}
      step={step}
      wide={wide ?? false}
      footer={config && (footer?.(config) ?? <ServerNotices config={config} />)}
    >
      {config && children(config)}
      {!config && failure && (
        <ErrorState heading="h1" title="This page did not load" retryIn={8} onRetry={retry}>
          {failure}
        </ErrorState>
      )}
      {waiting && (
        <div className={styles.waiting} role="status" aria-label="Loading">
          <Skeleton width={180} height={28} />
          <Skeleton width={260} />
          <Skeleton width="100%" height={40} />
          <Skeleton width="100%" height={40} />
        </div>
      )}
    </EntryPage>
  );
}

/** The settings, asked for anew by every page: who may sign up, and whether anybody is here, changes. */
function useEntryConfig() {
  const client = useClient();
  const raw = useSelect((state) => state.config.client);
  const [fresh, setFresh] = useState(false);
  const [failure, setFailure] = useState<string>();
  const retry = useCallback(() => {
    client.http.get<ClientConfig>('/config/client', { query: { format: 'old' } }).then(
      (config) => {
        client.store.apply('config.received', { config });
        setFresh(true);
        setFailure(undefined);
      },
      (error: unknown) => setFailure(failureWords(error, 'Nothing was lost.')),
    );
  }, [client]);
  useEffect(retry, [retry]);
  const config = useMemo(() => (fresh ? readConfig(raw) : undefined), [fresh, raw]);
  return { config, failure, retry };
}

function ServerNotices({ config }: { config: EntryConfig }) {
  const { host } = location;
  const notices = [
    ['Privacy', config.links.privacy],
    ['Terms', config.links.terms],
    ['Help', config.links.help],
  ] as const;
  return (
    <>
      <span>{config.server === 'Parley' ? host : `${host}, run by ${config.server}`}</span>
      {notices.map(
        ([name, href]) =>
          href !== '' && (
            <TextLink key={name} href={href} external>
              {name}
            </TextLink>
          ),
      )}
    </>
  );
}
