import { useNavigate } from '@tanstack/react-router';
import { LogOut, Moon, Settings } from 'lucide-react';
import { useEffect } from 'react';
import { useClient, useSelect } from '../../../lib/react.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { MenuGroup, MenuItem, MenuRadio, MenuRadioGroup } from '../../../ui/menu-items.tsx';
import { presenceWords } from '../../../ui/presence.tsx';
import { YouBar } from '../../../ui/sidebar-frame.tsx';
import { useSession } from '../../sessions/index.ts';
import { presenceOf, statusesApi, watchStatuses } from '../../statuses/index.ts';
import { displayName, nameFormat } from '../names.ts';
import { pictureOf } from '../picture.ts';
import { me as mySelf } from '../store.ts';
import styles from './you-bar.module.css';

const choices = ['online', 'away', 'dnd', 'offline'] as const;

/** Oneself at the bottom of the sidebar: presence, settings, log out. */
export function You() {
  const client = useClient();
  const session = useSession();
  const navigate = useNavigate();
  const me = useSelect(mySelf);
  const format = useSelect(nameFormat);
  const presence = useSelect((state) => presenceOf(state.session.me)(state));
  const id = me?.id ?? '';
  useEffect(() => (id ? watchStatuses(client, [id]) : undefined), [client, id]);
  if (!me) return <YouBar face={null} name="" />;

  const name = displayName(me, format);
  const set = (status: (typeof choices)[number]) => statusesApi(client.http).set(me.id, status).catch(client.report);
  const settings = () => navigate({ to: '/settings/$section', params: { section: 'profile' } });
  return (
    <div className={styles.bar}>
      <Menu
        side="top"
        trigger={
          <button type="button" className={styles.trigger}>
            <YouBar
              face={<Avatar id={me.id} name={name} src={pictureOf(me)} size={28} presence={presence} decorative />}
              name={name}
              status={presenceWords[presence]}
              tools={<span className={styles.room} />}
            />
          </button>
        }
      >
        <MenuRadioGroup
          caption="Presence"
          value={presence}
          onValueChange={(next) => void set(next as (typeof choices)[number])}
        >
          {choices.map((choice) => (
            <MenuRadio key={choice} value={choice} {...(choice === 'dnd' ? { icon: Moon } : {})}>
              {presenceWords[choice]}
            </MenuRadio>
          ))}
        </MenuRadioGroup>
        <MenuGroup>
          <MenuItem icon={Settings} onSelect={settings}>
            Settings
          </MenuItem>
          <MenuItem icon={LogOut} onSelect={() => session.logout().catch(client.report)}>
            Log out
          </MenuItem>
        </MenuGroup>
      </Menu>
      <IconButton icon={Settings} label="Settings" tipSide="top" className={styles.gear} onClick={settings} />
    </div>
  );
}
