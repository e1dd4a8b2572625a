/** Columns that a new post fills; the rest have defaults. */
const COLUMNS =
  'id, create_at, update_at, edit_at, is_pinned, user_id, channel_id, root_id, message, type, props, hashtags, file_ids, pending_post_id, remote_id, priority';

const INPUT = `json_to_recordset($1) as i(id text, create_at int8, update_at int8, edit_at int8, is_pinned bool, user_id text,
  channel_id text, root_id text, message text, type text, props jsonb, hashtags text, file_ids text[], pending_post_id text,
  remote_id text, priority jsonb)`;

/** Channels come first and in order, so that batches with channels in common queue up here and nowhere else. */
const COUNTED = `counted as (
  update channels c set
    total_msg_count = c.total_msg_count + e.posts,
    total_msg_count_root = c.total_msg_count_root + e.roots,
    last_post_at = greatest(c.last_post_at, e.last),
    last_root_post_at = greatest(c.last_root_post_at, e.last_root)
  from json_to_recordset($2) as e(id text, posts int, roots int, last int8, last_root int8)
  where c.id = e.id
  returning c.id, c.total_msg_count, c.total_msg_count_root)`;

const MEMBERS = `members as (
  update channel_members m set
    msg_count = case when e.reads then c.total_msg_count - e.after else m.msg_count end,
    msg_count_root = case when e.reads then c.total_msg_count_root - e.after_root else m.msg_count_root end,
    mention_count = case when e.reads then 0 else m.mention_count end + e.mentions,
    mention_count_root = case when e.reads then 0 else m.mention_count_root end + e.mentions_root,
    urgent_mention_count = case when e.reads then 0 else m.urgent_mention_count end + e.mentions_urgent,
    last_viewed_at = greatest(m.last_viewed_at, e.viewed),
    last_update_at = greatest(m.last_update_at, e.viewed)
  from json_to_recordset($3) as e(channel_id text, user_id text, reads bool, after int, after_root int, mentions int,
      mentions_root int, mentions_urgent int, viewed int8)
    join counted c on c.id = e.channel_id
  where m.channel_id = e.channel_id and m.user_id = e.user_id)`;

/** A file goes to a post of its uploader that names it, once; it moves to the channel of the post. */
const attached = (parameter: number) => `attached as (
  update files f set post_id = e.post_id, channel_id = e.channel_id
  from json_to_recordset($${parameter}) as e(id text, post_id text, user_id text, channel_id text)
  where f.id = e.id and f.creator_id = e.user_id and f.post_id = '' and f.delete_at = 0
  returning f.*)`;

const FILES_OF_POST = `array(select f.id from attached f where f.post_id = i.id order by array_position(i.file_ids, f.id))`;

const MOST_PARTICIPANTS = 100;

const OLD_FOLLOWING =
  '(select old.following from thread_memberships old where old.post_id = e.post_id and old.user_id = e.user_id)';

/**
 * Whether someone follows already is looked up where it matters only: almost all rows are of kind `follow`. Who follows a thread is
 * read for the threads that somebody may be told about.
 */
const threads = (parameter: number) => `answered as (
  insert into threads as t (post_id, channel_id, team_id, reply_count, last_reply_at, participants)
  select e.post_id, e.channel_id, e.team_id, e.replies, e.last, e.authors
  from json_to_recordset($${parameter}) as e(post_id text, channel_id text, team_id text, replies int, last int8, authors text[])
    join counted c on c.id = e.channel_id
  on conflict (post_id) do update set
    reply_count = t.reply_count + excluded.reply_count,
    last_reply_at = greatest(t.last_reply_at, excluded.last_reply_at),
    participants = array(
      select p.id from unnest(t.participants[cardinality(t.participants) - ${MOST_PARTICIPANTS - 1}:]) as p(id)
      where p.id <> all (excluded.participants)
    ) || excluded.participants
  returning t.post_id, t.reply_count, t.last_reply_at, t.participants, t.delete_at),
followed as (
  insert into thread_memberships as m (post_id, user_id, following, last_viewed, last_updated, read_count, unread_mentions)
  select e.post_id, e.user_id, true, e.viewed, e.updated,
    case when e.viewed > 0 then t.reply_count - e.after else 0 end, e.mentions
  from json_to_recordset($${parameter + 1}) as e(post_id text, user_id text, kind text, viewed int8, after int, mentions int,
      updated int8)
    join answered t on t.post_id = e.post_id
  where case e.kind when 'follow' then true
    when 'ensure' then ${OLD_FOLLOWING} is null
    when 'notify' then ${OLD_FOLLOWING} end
  on conflict (post_id, user_id) do update set
    following = true,
    last_viewed = greatest(m.last_viewed, excluded.last_viewed),
    last_updated = excluded.last_updated,
    read_count = case when excluded.last_viewed > 0 then excluded.read_count else m.read_count end,
    unread_mentions = case when excluded.last_viewed > 0 then 0 else m.unread_mentions end + excluded.unread_mentions
  returning m.post_id, m.user_id, m.last_viewed, m.read_count, m.unread_mentions, m.xmax = 0 as is_new),
watched as (
  select t.*, f.* from answered t, lateral (
    select coalesce(array_agg(m.user_id), '{}') as follower_ids, array_agg(m.last_viewed) as last_viewed,
      array_agg(m.read_count) as read_count, array_agg(m.unread_mentions) as unread_mentions
    from thread_memberships m where m.post_id = t.post_id and m.following) f
  where t.post_id = any ($${parameter + 2}::text[]))`;

const texts = new Map<string, string>();

/**
 * The statement that saves a batch of posts with all that belongs to them. Its parameters are JSON lists: posts, channels, members,
 * then files if there are any, then if there are replies threads, followers, and the ids of the watched threads as an array. It
 * answers one row of JSON lists: files that were `attached`, the number of replies of threads that were `answered`; of `watched`
 * threads all that is told of them with their followers as they were before, and the followers that changed (`followed`).
 */
export function saveStatement(parts: { files: boolean; replies: boolean }): string {
  const key = `${parts.files} ${parts.replies}`;
  const known = texts.get(key);
  if (known) return known;
  const files = parts.files ? FILES_OF_POST : "'{}'::text[]";
  const saved = `saved as (insert into posts (${COLUMNS}) select ${COLUMNS.replace('file_ids', files)} from ${INPUT})`;
  const steps = [COUNTED, MEMBERS, ...(parts.files ? [attached(4)] : []), saved];
  if (parts.replies) steps.push(threads(parts.files ? 5 : 4));
  const answers = [
    ...(parts.files ? ['(select json_agg(r) from attached r) as attached'] : []),
    ...(parts.replies
      ? [
          '(select json_object_agg(r.post_id, r.reply_count) from answered r) as answered',
          '(select json_agg(r) from watched r) as watched',
          '(select json_agg(r) from followed r join watched w on w.post_id = r.post_id) as followed',
        ]
      : []),
  ];
  const text = `with ${steps.join(',\n')}\nselect ${answers.length ? answers.join(', ') : '1 as saved'}`;
  texts.set(key, text);
  return text;
}
