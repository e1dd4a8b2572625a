import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Failed } from './screens/failed.tsx';
import { NotFound } from './screens/not-found.tsx';
import { channelSearch, entrySearch, loginSearch } from './search-params.ts';

/*
 * Every address of the client. A route names its screen by a lazy import, so each screen is a chunk of its own; the
 * parameters and search parameters are the whole state of a screen. Paths of people's bookmarks and of mails
 * (`/<team>/channels/<channel>`, `/<team>/pl/<post>`, `/signup_user_complete/?id=`) are the reference's.
 */
const unbuilt = () => lazyRouteComponent(() => import('./screens/unbuilt.tsx'), 'Unbuilt');

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Failed });
const at = <P extends string>(path: P) => ({ getParentRoute: () => root, path }) as const;

const home = createRoute({ ...at('/'), component: unbuilt() });
const login = createRoute({ ...at('/login'), validateSearch: loginSearch, component: unbuilt() });
const signup = createRoute({ ...at('/signup'), validateSearch: entrySearch, component: unbuilt() });
const invited = createRoute({ ...at('/signup_user_complete'), validateSearch: entrySearch, component: unbuilt() });
const createTeam = createRoute({ ...at('/create-team'), component: unbuilt() });
const selectTeam = createRoute({ ...at('/select-team'), component: unbuilt() });
const settings = createRoute({ ...at('/settings/$section'), component: unbuilt() });
const gallery = createRoute({
  ...at('/dev/ui'),
  component: lazyRouteComponent(() => import('./dev/gallery-screen.tsx'), 'GalleryScreen'),
});

const team = createRoute({
  ...at('/$team'),
  validateSearch: channelSearch,
  component: lazyRouteComponent(() => import('./screens/team-screen.tsx'), 'TeamScreen'),
});
const inTeam = <P extends string>(path: P) => ({ getParentRoute: () => team, path }) as const;
const teamHome = createRoute({ ...inTeam('/'), component: unbuilt() });
const channel = createRoute({ ...inTeam('/channels/$channel'), component: unbuilt() });
const direct = createRoute({ ...inTeam('/messages/@{$username}'), component: unbuilt() });
const group = createRoute({ ...inTeam('/messages/$groupId'), component: unbuilt() });
const permalink = createRoute({ ...inTeam('/pl/$postId'), component: unbuilt() });
const threads = createRoute({ ...inTeam('/threads'), component: unbuilt() });

export const routeTree = root.addChildren([
  home,
  login,
  signup,
  invited,
  createTeam,
  selectTeam,
  settings,
  gallery,
  team.addChildren([teamHome, channel, direct, group, permalink, threads]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
