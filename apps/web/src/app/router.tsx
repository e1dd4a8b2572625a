import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Failed } from './screens/failed.tsx';
import { NotFound } from './screens/not-found.tsx';
import { channelSearch, createTeamSearch, entrySearch, loginSearch, threadsSearch } from './search-params.ts';

/*
 * Every address of the client. A route names its screen by a lazy import, so each screen is a chunk of its own; the
 * parameters and search parameters are the whole state of a screen. Paths of people's bookmarks and of mails
 * (`/<team>/channels/<channel>`, `/<team>/pl/<post>`, `/signup_user_complete/?id=`) are the reference's.
 */

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Failed });
const at = <P extends string>(path: P) => ({ getParentRoute: () => root, path }) as const;

const home = createRoute({
  ...at('/'),
  component: lazyRouteComponent(() => import('./screens/home-screen.tsx'), 'HomeScreen'),
});
const login = createRoute({
  ...at('/login'),
  validateSearch: loginSearch,
  component: lazyRouteComponent(() => import('../identity/login/login-screen.tsx'), 'LoginScreen'),
});
const signup = createRoute({
  ...at('/signup'),
  component: lazyRouteComponent(() => import('../identity/signup/signup-screen.tsx'), 'SignupScreen'),
});
const invited = createRoute({
  ...at('/signup_user_complete'),
  validateSearch: entrySearch,
  component: lazyRouteComponent(() => import('../organisation/invitations/invited-screen.tsx'), 'InvitedScreen'),
});
const createTeam = createRoute({
  ...at('/create-team'),
  validateSearch: createTeamSearch,
  component: lazyRouteComponent(() => import('../organisation/teams/create-team-screen.tsx'), 'CreateTeamScreen'),
});
const selectTeam = createRoute({
  ...at('/select-team'),
  component: lazyRouteComponent(() => import('../organisation/teams/select-team-screen.tsx'), 'SelectTeamScreen'),
});
const settingsScreen = lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen');
const settings = createRoute({ ...at('/settings'), component: settingsScreen });
const settingsSection = createRoute({ ...at('/settings/$section'), component: settingsScreen });
const gallery = createRoute({
  ...at('/dev/ui'),
  component: lazyRouteComponent(() => import('./dev/gallery-screen.tsx'), 'GalleryScreen'),
});
const shell = createRoute({
  ...at('/dev/shell'),
  component: lazyRouteComponent(() => import('./dev/shell-screen.tsx'), 'ShellScreen'),
});
const postsPage = createRoute({
  ...at('/dev/posts'),
  component: lazyRouteComponent(() => import('../conversation/posts/view/gallery/posts-screen.tsx'), 'PostsScreen'),
});
const messageList = createRoute({
  ...at('/dev/message-list'),
  component: lazyRouteComponent(() => import('./dev/message-list-screen.tsx'), 'MessageListScreen'),
});

const team = createRoute({
  ...at('/$team'),
  validateSearch: channelSearch,
  component: lazyRouteComponent(() => import('./screens/team-screen.tsx'), 'TeamScreen'),
});
const inTeam = <P extends string>(path: P) => ({ getParentRoute: () => team, path }) as const;
const channelRoute = lazyRouteComponent(() => import('./team/channel-route.tsx'), 'ChannelRoute');
const teamHome = createRoute({
  ...inTeam('/'),
  component: lazyRouteComponent(() => import('./team/team-home.tsx'), 'TeamHome'),
});
const channel = createRoute({ ...inTeam('/channels/$channel'), component: channelRoute });
const direct = createRoute({ ...inTeam('/messages/@{$username}'), component: channelRoute });
const group = createRoute({ ...inTeam('/messages/$groupId'), component: channelRoute });
const permalink = createRoute({
  ...inTeam('/pl/$postId'),
  component: lazyRouteComponent(() => import('./team/permalink-route.tsx'), 'PermalinkRoute'),
});
const threads = createRoute({
  ...inTeam('/threads'),
  validateSearch: threadsSearch,
  component: lazyRouteComponent(() => import('./threads/threads-screen.tsx'), 'ThreadsScreen'),
});
const drafts = createRoute({
  ...inTeam('/drafts'),
  component: lazyRouteComponent(() => import('./drafts/drafts-screen.tsx'), 'DraftsScreen'),
});

export const routeTree = root.addChildren([
  home,
  login,
  signup,
  invited,
  createTeam,
  selectTeam,
  settings,
  settingsSection,
  gallery,
  messageList,
  postsPage,
  shell,
  team.addChildren([teamHome, channel, direct, group, permalink, threads, drafts]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
