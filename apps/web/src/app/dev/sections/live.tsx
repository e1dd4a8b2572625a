import { Copy, Ellipsis, Forward, History, Link, Mail, Pencil, Pin, Reply, Save, Timer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Input } from '../../../ui/input.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { MenuCheck, MenuGroup, MenuItem, Submenu } from '../../../ui/menu-items.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { ProfileCard } from '../../../ui/profile-card.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { toast } from '../../../ui/toast-store.ts';
import styles from '../gallery.module.css';
import { Wrap } from './group.tsx';

const say = (text: string) => () => toast({ text, undo: () => toast({ text: `Taken back: ${text}` }) });

/** Things that open: to be tried with pointer, finger and keyboard. */
export function LiveSection() {
  const [dialog, setDialog] = useState<'form' | 'confirm' | 'sheet'>();
  const [sound, setSound] = useState(true);
  const close = () => setDialog(undefined);
  return (
    <div className={styles.live}>
      <Wrap>
        <Menu trigger={<IconButton icon={Ellipsis} label="Post actions" />}>
          <MenuGroup>
            <MenuItem icon={Reply} shortcut="r" onSelect={say('Reply')}>
              Reply in thread
            </MenuItem>
            <MenuItem icon={Forward} shortcut="f" onSelect={say('Forward')}>
              Forward
            </MenuItem>
            <MenuItem icon={Link} shortcut="l" onSelect={say('Link copied')}>
              Copy link
            </MenuItem>
            <MenuItem icon={Copy} shortcut="c" onSelect={say('Text copied')}>
              Copy text
            </MenuItem>
          </MenuGroup>
          <MenuGroup>
            <MenuItem icon={Save} shortcut="s" onSelect={say('Saved')}>
              Save
            </MenuItem>
            <Submenu icon={Timer} label="Remind me">
              <MenuItem onSelect={say('Reminder in 30 minutes')}>In 30 minutes</MenuItem>
              <MenuItem onSelect={say('Reminder tomorrow')}>Tomorrow</MenuItem>
            </Submenu>
            <MenuItem icon={Pin} shortcut="p" onSelect={say('Pinned')}>
              Pin to channel
            </MenuItem>
            <MenuItem icon={Mail} shortcut="u" onSelect={say('Marked unread')}>
              Mark unread from here
            </MenuItem>
          </MenuGroup>
          <MenuGroup>
            <MenuItem icon={Pencil} shortcut="e" onSelect={say('Edit')}>
              Edit
            </MenuItem>
            <MenuItem icon={History} onSelect={say('History')}>
              Edit history
            </MenuItem>
          </MenuGroup>
          <MenuGroup>
            <MenuItem icon={Trash2} shortcut="del" danger onSelect={say('You deleted a post')}>
              Delete
            </MenuItem>
          </MenuGroup>
        </Menu>
        <Menu trigger={<Button>Short menu</Button>}>
          <MenuItem onSelect={say('One')}>One act</MenuItem>
          <MenuCheck checked={sound} onCheckedChange={setSound}>
            Play a sound
          </MenuCheck>
        </Menu>
        <Popover label="Profile of Jun Hayashi" trigger={<Button>Profile card</Button>}>
          <ProfileCard
            id="u1"
            name="Jun Hayashi"
            username="jun"
            presence="online"
            actions={<Button variant="primary">Message</Button>}
          />
        </Popover>
        <Button onClick={() => setDialog('form')}>Dialog</Button>
        <Button onClick={() => setDialog('confirm')}>Confirm</Button>
        <Button onClick={() => setDialog('sheet')}>Sheet</Button>
        <Button onClick={say('You left #deploys')}>Toast</Button>
      </Wrap>
      <Dialog
        open={dialog === 'form'}
        onOpenChange={close}
        title="Rename #ingest"
        description="Links to it keep working."
        actions={
          <>
            <Button onClick={close}>Cancel</Button>
            <Button variant="primary" onClick={close}>
              Rename
            </Button>
          </>
        }
      >
        <Field label="Name">{(control) => <Input {...control} defaultValue="ingest" />}</Field>
      </Dialog>
      <ConfirmDialog
        open={dialog === 'confirm'}
        onOpenChange={close}
        title="Deactivate Noor Aziz?"
        description="Noor is logged out at once and keeps no access. Posts stay. You can activate the account again."
        confirm="Deactivate"
        onConfirm={say('Noor Aziz is deactivated')}
      />
      <Sheet open={dialog === 'sheet'} onOpenChange={close} title="Status">
        Swipe down, or press Esc.
      </Sheet>
    </div>
  );
}
