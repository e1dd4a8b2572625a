import type { FileInfo } from '@parley/contract/content/files.ts';
import { Paperclip, Plus, SendHorizontal, Smile } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { removeUpload, retryUpload, startUpload } from '../../content/files/index.ts';
import { EmojiPicker } from '../../lib/emoji/index.ts';
import { useClient, useSelect, useSelectShallow } from '../../lib/react.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { MenuItem } from '../../ui/menu-items.tsx';
import { Popover } from '../../ui/popover.tsx';
import { growToContent } from '../../ui/text-area.tsx';
import { draftOf } from '../drafts/index.ts';
import { outboxOf, tellTyping } from '../posts/index.ts';
import styles from './composer.module.css';
import { Suggestions, useSuggestions } from './suggestions.tsx';
import { UploadList } from './upload-list.tsx';

const mostFiles = 10;

export interface ComposerProps {
  channelId: string;
  teamId: string;
  /** The root post, for a reply. */
  rootId?: string;
  placeholder: string;
  /** Edits the last own post; from the empty composer. */
  onEditLast?: () => void;
  /** Leaves the empty composer. */
  onEscape?: () => void;
  autoFocus?: boolean;
}

/**
 * Where posts are written: one line at rest, text with tools on focus. What is in it is kept as a draft with every key press,
 * and a sent message appears at once.
 */
export function Composer({
  channelId,
  teamId,
  rootId = '',
  placeholder,
  onEditLast,
  onEscape,
  autoFocus,
}: ComposerProps) {
  const client = useClient();
  const place = rootId || channelId;
  const draft = useSelect(draftOf(place));
  const most = useSelect((state) => Number(state.config.client.MaxPostSize) || 16_383);
  const offline = useSelect((state) => state.connection.kind !== 'open');
  const [uploads, setUploads] = useState<readonly string[]>([]);
  const [focused, setFocused] = useState(false);
  const [picking, setPicking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const message = draft?.message ?? '';
  const files = draft?.files ?? [];
  const sending = useSelectShallow((state) => uploads.flatMap((id) => state.files.uploads[id] ?? []));
  const busy = sending.some(({ status }) => status === 'sending');
  const canSend = !busy && (message.trim() !== '' || files.length > 0) && message.length <= most;

  const keep = (text: string, attached: readonly FileInfo[] = files) =>
    client.store.apply('draft.changed', { channelId, rootId, message: text, files: attached });
  const suggestions = useSuggestions({ field, text: message, teamId, channelId, onText: keep });

  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    if (field.current) growToContent(field.current, 1, 14);
  }, [message]);

  const send = () => {
    if (!canSend) return;
    outboxOf(client).send({ channelId, rootId, message, files });
    keep('', []);
    setUploads([]);
  };

  const attach = (chosen: Iterable<File>) => {
    for (const file of [...chosen].slice(0, mostFiles - files.length)) {
      const { id, done } = startUpload(client, channelId, file);
      setUploads((ids) => [...ids, id]);
      void done.then((info) => take(id, info));
    }
    field.current?.focus();
  };
  const take = (id: string, info: FileInfo | undefined) => {
    if (!info) return;
    const now = draftOf(place)(client.store.getState());
    client.store.apply('draft.changed', {
      channelId,
      rootId,
      message: now?.message ?? '',
      files: [...(now?.files ?? []), info],
    });
    setUploads((ids) => ids.filter((other) => other !== id));
    removeUpload(client, id);
  };
  const insert = (text: string) => {
    const { selectionStart: start = message.length, selectionEnd: end = message.length } = field.current ?? {};
    keep(message.slice(0, start) + text + message.slice(end));
    field.current?.focus();
  };

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || suggestions.onKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && message === '' && onEditLast) {
      event.preventDefault();
      onEditLast();
    } else if (event.key === 'Escape' && message === '') onEscape?.();
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    attach(event.clipboardData.files);
  };
  const open = focused || message !== '' || files.length > 0 || uploads.length > 0;

  return (
    <div className={styles.place}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere on it; the button beside does the same */}
      <div
        className={styles.box}
        data-open={open || undefined}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          attach(event.dataTransfer.files);
        }}
        onFocus={() => setFocused(true)}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setFocused(false)}
      >
        <Suggestions state={suggestions} />
        <div className={styles.line}>
          <Menu trigger={<IconButton icon={Plus} label="Attach" />} side="top">
            <MenuItem icon={Paperclip} onSelect={() => picker.current?.click()}>
              Attach files
            </MenuItem>
          </Menu>
          <textarea
            ref={field}
            className={styles.text}
            rows={1}
            aria-label={placeholder}
            placeholder={placeholder}
            value={message}
            {...suggestions.aria}
            onChange={(event) => {
              keep(event.target.value);
              tellTyping(client, channelId, rootId);
            }}
            onKeyDown={press}
            onKeyUp={suggestions.sync}
            onClick={suggestions.sync}
            onPaste={paste}
          />
          <Popover
            label="Choose an emoji"
            open={picking}
            onOpenChange={setPicking}
            align="end"
            side="top"
            trigger={<IconButton icon={Smile} label="Emoji" />}
          >
            <EmojiPicker
              onPick={(name, more) => {
                if (!more) setPicking(false);
                insert(`:${name}: `);
              }}
            />
          </Popover>
          {open && (
            <IconButton icon={SendHorizontal} label="Send" disabled={!canSend} className={styles.send} onClick={send} />
          )}
        </div>
        <UploadList
          uploads={sending}
          files={files}
          onRemoveFile={(id) =>
            keep(
              message,
              files.filter((file) => file.id !== id),
            )
          }
          onRemoveUpload={(id) => {
            removeUpload(client, id);
            setUploads((ids) => ids.filter((other) => other !== id));
          }}
          onRetry={(id) => void retryUpload(client, id).then((info) => take(id, info))}
        />
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            attach(event.target.files ?? []);
            event.target.value = '';
          }}
        />
      </div>
      <div className={styles.below}>
        <Typing place={place} />
        <span className={styles.hint}>
          {message.length > most * 0.9
            ? `${message.length} of ${most} characters`
            : offline && open
              ? 'Sent when the connection is back'
              : ''}
        </span>
      </div>
    </div>
  );
}

function Typing({ place }: { place: string }) {
  const names = useSelectShallow((state) =>
    Object.keys(state.typing.byPlace[place] ?? {}).map(
      (id) => state.users.byId[id]?.first_name || state.users.byId[id]?.username || 'Somebody',
    ),
  );
  if (names.length === 0) return <span className={styles.typing} />;
  const who =
    names.length > 3
      ? 'Several people are'
      : names.length === 1
        ? `${names[0]} is`
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are`;
  return <span className={styles.typing}>{who} typing</span>;
}
