import { Type } from 'typebox';

/** An id: 26 characters of `[a-z0-9]`, growing with time of creation. */
export const idPattern = /^[a-z0-9]{26}$/;

/** Whether a text has the form of an id. Says nothing about existence. */
export const isId = (text: unknown): text is string => typeof text === 'string' && idPattern.test(text);

/** Path parameters. They are plain strings here: services answer a malformed id with an error id of their own. */
export const UserPath = Type.Object({ user_id: Type.String() });
export const TeamPath = Type.Object({ team_id: Type.String() });
export const ChannelPath = Type.Object({ channel_id: Type.String() });
export const PostPath = Type.Object({ post_id: Type.String() });
export const FilePath = Type.Object({ file_id: Type.String() });
export const RolePath = Type.Object({ role_id: Type.String() });
export const UserTeamPath = Type.Object({ user_id: Type.String(), team_id: Type.String() });
export const UserChannelPath = Type.Object({ user_id: Type.String(), channel_id: Type.String() });
export const UserPostPath = Type.Object({ user_id: Type.String(), post_id: Type.String() });
export const TeamMemberPath = Type.Object({ team_id: Type.String(), user_id: Type.String() });
export const ChannelMemberPath = Type.Object({ channel_id: Type.String(), user_id: Type.String() });
