import { Pencil, Pin, Reply, Save, Search, Trash2 } from 'lucide-react';
import { AutocompletePopup } from '../../../ui/autocomplete.tsx';
import { Avatar } from '../../../ui/avatar.tsx';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { useListChoice } from '../../../ui/hooks/use-list-choice.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import menu from '../../../ui/menu.module.css';
import { ProfileCard } from '../../../ui/profile-card.tsx';
import { ToastBox } from '../../../ui/toast.tsx';
import tooltip from '../../../ui/tooltip.module.css';
import styles from '../gallery.module.css';
import { Group } from './group.tsx';

/** Menus and tooltips live in portals; here their surfaces stand still, with the same styles. */
export function ListSection() {
  const choice = useListChoice({ count: 3, open: true, onPick: () => {}, onClose: () => {} });
  const face = (id: string, name: string) => <Avatar id={id} name={name} size={20} decorative />;
  return (
    <>
      <Group title="Menu and tooltip">
        <div className={styles.top}>
          <div className={menu.menu} aria-hidden="true">
            <div className={menu.filter}>
              <Icon as={Search} size={14} />
              Type to filter
            </div>
            <div className={menu.group}>
              <div className={menu.row}>
                <Icon as={Reply} /> Reply in thread <span className={menu.end}>R</span>
              </div>
              <div className={menu.row} data-highlighted="">
                <Icon as={Save} /> Save <span className={menu.end}>S</span>
              </div>
              <div className={menu.row}>
                <Icon as={Pin} /> Pin to channel <span className={menu.end}>P</span>
              </div>
              <div className={menu.row} data-disabled="" role="menuitem" aria-disabled="true" tabIndex={-1}>
                <Icon as={Pencil} /> Edit
              </div>
            </div>
            <div className={menu.group}>
              <div className={cx(menu.row, menu.danger)}>
                <Icon as={Trash2} /> Delete <span className={menu.end}>Del</span>
              </div>
            </div>
          </div>
          <div className={styles.stack}>
            <span className={tooltip.tooltip}>
              Reply <Kbd keys="r" />
            </span>
            <span className={tooltip.tooltip}>Jun, online</span>
          </div>
        </div>
      </Group>
      <Group title="Autocomplete">
        <div className={styles.anchor}>
          <AutocompletePopup
            label="People"
            choice={choice}
            onPick={() => {}}
            loading
            groups={[
              {
                caption: 'In this channel',
                options: [
                  {
                    key: 'o',
                    icon: face('o1', 'Oskar'),
                    label: 'Oskar Weiss',
                    detail: '@oskar',
                    end: 'wrote 20 min ago',
                  },
                  {
                    key: 's',
                    icon: face('s1', 'Sofia'),
                    label: 'Sofia Marchetti',
                    detail: '@sofia',
                    end: 'away 12 min',
                  },
                ],
              },
              {
                caption: 'Not in this channel',
                options: [
                  { key: 'b', icon: face('b1', 'Ben'), label: 'Ben Achterberg', detail: '@ben', end: 'asks to add' },
                ],
              },
            ]}
            foot={
              <span>
                <Kbd keys="tab" /> insert
              </span>
            }
          />
        </div>
      </Group>
      <Group title="Toast">
        <ToastBox paused toast={{ id: -1, text: 'You left #deploys', undo: () => {} }} />
      </Group>
    </>
  );
}

export function CardSection() {
  return (
    <Group title="Profile card">
      <div className={styles.frame}>
        <ProfileCard
          id="u1"
          name="Jun Hayashi"
          username="jun"
          presence="away"
          presenceText="Away 12 min"
          title="Gauge firmware"
          localTime="17:41, 8 h ahead"
          actions={
            <>
              <Button variant="primary">Message</Button>
              <Button>Add to channel</Button>
            </>
          }
        />
      </div>
    </Group>
  );
}
