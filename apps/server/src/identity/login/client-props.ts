/** What a User-Agent header tells a person who reads the list of sessions. */
export function clientProps(userAgent = ''): Record<string, string> {
  return { platform: platformOf(userAgent), os: osOf(userAgent), browser: browserOf(userAgent) };
}

function platformOf(agent: string): string {
  if (agent.includes('Windows')) return 'Windows';
  if (/iPhone|iPad/.test(agent)) return 'iOS';
  if (agent.includes('Macintosh')) return 'Macintosh';
  return agent.includes('Linux') ? 'Linux' : 'Unknown';
}

function osOf(agent: string): string {
  const [, android] = /Android ([\d.]+)/.exec(agent) ?? [];
  if (android) return `Android ${android}`;
  return { Windows: 'Windows', iOS: 'iOS', Macintosh: 'Mac OS', Linux: 'Linux' }[platformOf(agent)] ?? '';
}

const BROWSERS = [
  ['Desktop App', /Mattermost\/([\d.]+)/],
  ['Edge', /Edg\/([\d.]+)/],
  ['Firefox', /Firefox\/([\d.]+)/],
  ['Chrome', /Chrom(?:e|ium)\/([\d.]+)/],
  ['Safari', /Version\/([\d.]+).*Safari/],
] as const;

function browserOf(agent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const [, version] = pattern.exec(agent) ?? [];
    if (version) return `${name}/${version}`;
  }
  return 'Unknown/0.0';
}
