import { Type } from 'typebox';

/** An id: 26 characters of `[a-z0-9]`, growing with time of creation. */
export const idPattern = /^[a-z0-9]{26}$/;

/** Whether a text has the form of an id. Says nothing about existence. */
export const isId = (text: unknown): text is string => typeof text === 'string' && idPattern.test(text);

/** An id in a path. A malformed one is refused before the handler with 400 `api.context.invalid_url_param.app_error`. */
export const Id = Type.String({ pattern: '^[A-Za-z0-9]{26}$' });

/** Path parameters. `me` stands for the caller's own `user_id`. */
export const UserPath = Type.Object({ user_id: Id });
export const TeamPath = Type.Object({ team_id: Id });
export const ChannelPath = Type.Object({ channel_id: Id });
export const PostPath = Type.Object({ post_id: Id });
export const FilePath = Type.Object({ file_id: Id });
export const RolePath = Type.Object({ role_id: Id });
export const SchemePath = Type.Object({ scheme_id: Id });
export const UserTeamPath = Type.Object({ user_id: Id, team_id: Id });
export const UserChannelPath = Type.Object({ user_id: Id, channel_id: Id });
export const UserPostPath = Type.Object({ user_id: Id, post_id: Id });
export const TeamMemberPath = Type.Object({ team_id: Id, user_id: Id });
export const ChannelMemberPath = Type.Object({ channel_id: Id, user_id: Id });
