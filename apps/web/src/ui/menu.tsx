import { Menu as Base } from '@base-ui/react/menu';
import { Search } from 'lucide-react';
import { Children, type ComponentProps, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { useLayoutWidth } from './hooks/use-media-query.ts';
import { Icon } from './icon.tsx';
import styles from './menu.module.css';

type PositionerProps = ComponentProps<typeof Base.Positioner>;

export interface MenuProps {
  /** The button that opens it, usually an `IconButton` or `Button`. Leave out for a menu opened by `open` and `anchor`. */
  trigger?: ReactElement;
  /** Rows and `MenuGroup`s; a hairline stands between groups. A destructive row is alone in the last group. */
  children: ReactNode;
  /** Type-to-filter above the rows. Left out: when there are more than eight. Never on phones. */
  filter?: boolean;
  /** On phones, a row of quick choices (the usual emoji) above the rows. */
  quick?: ReactNode;
  side?: PositionerProps['side'];
  align?: PositionerProps['align'];
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Where it stands without a trigger: an element, or a point such as a right-click. */
  anchor?: PositionerProps['anchor'];
  /** What the focus returns to on closing, when that is not the trigger. */
  finalFocus?: ComponentProps<typeof Base.Popup>['finalFocus'];
}

/**
 * A menu of acts, 236 px wide; a bottom sheet on phones. It flips to stay 8 px inside the window and always touches its
 * trigger. Arrows, first letters, Home and End move, Enter acts, Esc closes and gives the focus back.
 */
export function Menu({ trigger, children, filter, quick, side = 'bottom', align = 'start', ...props }: MenuProps) {
  const phone = useLayoutWidth() === 'phone';
  const filtered = !phone && (filter ?? countRows(children) > 8);
  const root = (
    <Base.Root
      modal={phone}
      {...(props.open !== undefined && { open: props.open })}
      {...(props.onOpenChange && { onOpenChange: (open: boolean) => props.onOpenChange?.(open) })}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <MenuPopup side={side} align={align} anchor={props.anchor} finalFocus={props.finalFocus} quick={quick}>
        {filtered ? <FilteredRows>{children}</FilteredRows> : children}
      </MenuPopup>
    </Base.Root>
  );
  return filtered ? <Base.FilterProvider autoHighlight="always">{root}</Base.FilterProvider> : root;
}

/** The surface of a menu or submenu. */
export function MenuPopup({
  children,
  quick,
  finalFocus,
  side,
  align,
  anchor,
}: Pick<MenuProps, 'children' | 'quick' | 'finalFocus' | 'side' | 'align' | 'anchor'>) {
  return (
    <Base.Portal>
      <Base.Backdrop className={styles.backdrop} />
      <Base.Positioner
        className={styles.place}
        {...(side && { side })}
        {...(align && { align })}
        {...(anchor !== undefined && { anchor })}
        sideOffset={4}
        collisionPadding={8}
      >
        <Base.Popup className={styles.menu} {...(finalFocus !== undefined && { finalFocus })}>
          <div className={styles.grab} />
          {quick != null && <div className={styles.quick}>{quick}</div>}
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

function FilteredRows({ children }: { children: ReactNode }) {
  return (
    <>
      <div className={styles.filter}>
        <Icon as={Search} size={14} />
        <Base.Input aria-label="Type to filter" placeholder="Type to filter" />
      </div>
      <Base.Empty className={styles.none}>Nothing here is called that.</Base.Empty>
      <Base.List>{children}</Base.List>
    </>
  );
}

/** How many rows `children` will be, as far as can be seen without rendering: leaves of fragments and groups. */
export function countRows(children: ReactNode): number {
  let count = 0;
  for (const child of Children.toArray(children)) {
    if (!isValidElement<{ children?: ReactNode }>(child)) continue;
    const container = child.type === Fragment || (child.type as { isMenuGroup?: boolean }).isMenuGroup === true;
    count += container ? countRows(child.props.children) : 1;
  }
  return count;
}
