/** Settings of notifications, as `notify_props` of an account. */
type NotifyProps = Readonly<Record<string, string>>;

/** Words that notify in their kept form: lower case, without blanks and empty ones. */
export function cleanMentionKeys(props: NotifyProps): NotifyProps {
  const { mention_keys: keys } = props;
  return keys ? { ...props, mention_keys: words(keys).join(',') } : props;
}

/** Puts the new username where the old one stood, alone or with an at sign. */
export function renameInMentionKeys(props: NotifyProps, from: string, to: string): NotifyProps {
  const { mention_keys: keys } = props;
  if (!keys || from === to) return props;
  const renamed = words(keys).map((word) => (word === from ? to : word === `@${from}` ? `@${to}` : word));
  return { ...props, mention_keys: renamed.join(',') };
}

const words = (keys: string): string[] =>
  keys
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
