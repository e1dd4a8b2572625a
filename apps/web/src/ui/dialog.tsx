import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import styles from './dialog.module.css';
import { useAttempt } from './hooks/use-attempt.ts';
import { Note } from './note.tsx';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Asks or names: "Deactivate Noor Aziz?". */
  title: ReactNode;
  /** One or two sentences that say what follows; read out with the title. */
  description?: ReactNode;
  /** A form or list between description and buttons. */
  children?: ReactNode;
  /** Buttons that name the act, the primary last. */
  actions?: ReactNode;
  /** 440 px, or 560 for lists. */
  wide?: boolean;
  /** Where the focus starts; left out, the first control. */
  initialFocus?: RefObject<HTMLElement | null>;
}

/**
 * A modal dialog, for what Undo cannot take back and for small forms. It holds the focus and gives it back; Esc and a press
 * on the scrim cancel.
 */
export function Dialog({ open, onOpenChange, title, description, children, actions, wide, initialFocus }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Viewport className={styles.view}>
          <Base.Popup className={cx(styles.dialog, wide && styles.wide)} {...(initialFocus && { initialFocus })}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {description != null && <Base.Description className={styles.text}>{description}</Base.Description>}
            {children != null && <div className={styles.body}>{children}</div>}
            {actions != null && <div className={styles.actions}>{actions}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/**
 * Asks before something that cannot be taken back. The focus starts on Cancel. While `onConfirm` runs the button is busy;
 * when it fails the dialog stays and shows the error's words.
 */
export function ConfirmDialog({
  confirm,
  onConfirm,
  danger = true,
  ...props
}: Omit<DialogProps, 'actions' | 'initialFocus'> & {
  /** The verb of the act: "Deactivate". */
  confirm: string;
  onConfirm: () => void | Promise<void>;
  danger?: boolean;
}) {
  const safe = useRef<HTMLButtonElement>(null);
  const { busy, failure, attempt } = useAttempt();
  const act = () =>
    attempt(async () => {
      await onConfirm();
      props.onOpenChange(false);
    });
  return (
    <Dialog
      {...props}
      initialFocus={safe}
      actions={
        <>
          <Button ref={safe} onClick={() => props.onOpenChange(false)}>
            Cancel
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} loading={busy} onClick={act}>
            {confirm}
          </Button>
        </>
      }
    >
      {failure === '' ? (
        props.children
      ) : (
        <>
          {props.children}
          <Note tone="error">{failure}</Note>
        </>
      )}
    </Dialog>
  );
}
