const usual = new Set([
  ...[
    'http',
    'https',
    'ftp',
    'ftps',
    'sftp',
    'mailto',
    'tel',
    'sms',
    'geo',
    'mattermost',
    'slack',
    'msteams',
    'zoommtg',
  ],
  ...['git', 'ssh', 'svn', 'irc', 'ircs', 'xmpp', 'sip', 'sips', 'magnet', 'nntp', 'news', 'vscode', 'steam', 'webcal'],
]);

/**
 * The address if it may be a link, else null: only schemes of a list, so that nothing in a message runs as a script or
 * reads what is on the reader's machine. `extra` are schemes an administrator allows.
 */
export function safeHref(href: string, extra: readonly string[] = []): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined) return href.startsWith('/') ? href : null;
  if (!usual.has(scheme) && !extra.includes(scheme)) return null;
  if (scheme === 'http' || scheme === 'https') return URL.canParse(href) ? href : null;
  return href;
}

// Files and the API are no screens.
const screen = (path: string) => (/^\/(?:api|static|files|plugins)\//.test(path) ? null : path);

/** The path inside the application of an address on this server, or null. */
export function ownPath(href: string, siteUrl: string | undefined): string | null {
  if (href.startsWith('/') && !href.startsWith('//')) return screen(href);
  if (!siteUrl || !URL.canParse(href) || !URL.canParse(siteUrl)) return null;
  const [target, site] = [new URL(href), new URL(siteUrl)];
  const base = site.pathname.replace(/\/$/, '');
  if (target.origin !== site.origin || !`${target.pathname}/`.startsWith(`${base}/`)) return null;
  return screen((target.pathname.slice(base.length) || '/') + target.search + target.hash);
}

/** The address of a picture if it may be loaded: absolute and http(s). */
export function safeImage(source: string): string | null {
  return /^https?:\/\//i.test(source) && URL.canParse(source) ? source : null;
}
