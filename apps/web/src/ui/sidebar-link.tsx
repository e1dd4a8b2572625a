import { createLink } from '@tanstack/react-router';
import { SidebarRow } from './sidebar-row.tsx';

/** `SidebarRow` to a route: `<SidebarLink to="/$team/threads" params={{ team }} name="Threads" />`. */
export const SidebarLink = createLink(SidebarRow);
