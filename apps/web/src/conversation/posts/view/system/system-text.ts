import type { Post } from '@parley/contract/conversation/posts.ts';

/** A piece of a notice: plain words, a person, or text that somebody wrote (Markdown). */
export type Piece = string | { user: string } | { others: readonly string[] } | { written: string };

const prop = (post: Post, name: string): string => {
  const value = post.props[name];
  return typeof value === 'string' ? value : '';
};
const who = (post: Post, name = 'username'): Piece => ({ user: prop(post, name) });

const renamed =
  (what: string, field: string) =>
  (post: Post): Piece[] => {
    const next = prop(post, `new_${field}`);
    return next ? [who(post), ` changed the ${what} to `, { written: next }] : [who(post), ` removed the ${what}`];
  };

const writers: Record<string, (post: Post) => Piece[]> = {
  system_header_change: renamed('header', 'header'),
  system_purpose_change: renamed('purpose', 'purpose'),
  system_displayname_change: (post) => [
    who(post),
    ' renamed the channel to ',
    { written: prop(post, 'new_displayname') },
  ],
  system_change_chan_privacy: (post) => [who(post), ' changed who can see the channel'],
  system_convert_channel: (post) => [who(post), ' changed who can see the channel'],
  system_channel_deleted: (post) => [who(post), ' archived the channel'],
  system_channel_restored: (post) => [who(post), ' brought the channel back from the archive'],
  system_move_channel: (post) => [who(post), ' moved the channel to this team'],
};

/** What a single notice says; null for one we have no words for, whose own message is shown. */
export function systemText(post: Post): Piece[] | null {
  const write = writers[post.type];
  return write && prop(post, 'username') ? write(post) : null;
}

interface Deed {
  /** user name, or empty for people who did it themselves */
  by: string;
  verb: string;
  people: string[];
}

function deedOf(post: Post): Deed {
  const person = prop(post, 'username');
  switch (post.type) {
    case 'system_add_to_channel':
    case 'system_add_guest_to_chan':
    case 'system_add_to_team':
      return { by: person, verb: 'added', people: [prop(post, 'addedUsername')] };
    case 'system_remove_from_channel':
      return { by: '', verb: 'removed', people: [prop(post, 'removedUsername')] };
    case 'system_remove_from_team':
      return { by: '', verb: 'removed', people: [person] };
    case 'system_leave_channel':
    case 'system_leave_team':
      return { by: '', verb: 'left', people: [person] };
    default:
      return { by: '', verb: 'joined', people: [person] };
  }
}

/** Two are named, of more the first and how many others. */
function list(people: readonly string[]): Piece[] {
  const [first = '', second = '', ...rest] = people;
  if (people.length === 1) return [{ user: first }];
  if (rest.length === 0) return [{ user: first }, ' and ', { user: second }];
  return [{ user: first }, ' and ', { others: people.slice(1) }];
}

function sentence({ by, verb, people }: Deed): Piece[] {
  if (by) return [{ user: by }, ` ${verb} `, ...list(people)];
  if (verb === 'removed') return [...list(people), people.length === 1 ? ' was removed' : ' were removed'];
  return [...list(people), ` ${verb}`];
}

/**
 * What several comings and goings say together: "Leila added Noor and 2 others. Jun left". Who joined and left again is
 * not mentioned.
 */
export function comingsText(posts: readonly Post[]): Piece[] {
  const deeds: Deed[] = [];
  for (const post of posts) {
    const deed = deedOf(post);
    const [person = ''] = deed.people;
    if (deed.verb === 'left' && forget(deeds, person)) continue;
    const same = deeds.find((other) => other.by === deed.by && other.verb === deed.verb);
    if (!same) deeds.push(deed);
    else if (!same.people.includes(person)) same.people.push(person);
  }
  const told = deeds.filter((deed) => deed.people.length > 0);
  const pieces = told.flatMap((deed, at) => (at === 0 ? sentence(deed) : ['. ', ...sentence(deed)]));
  return pieces.length > 0 ? pieces : sentence(deedOf(posts[0] as Post));
}

function forget(deeds: readonly Deed[], person: string): boolean {
  const joined = deeds.find((deed) => deed.verb === 'joined' && deed.people.includes(person));
  if (joined) joined.people = joined.people.filter((other) => other !== person);
  return joined !== undefined;
}
