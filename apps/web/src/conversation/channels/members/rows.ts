import { useMemo } from 'react';
import { useSelect } from '../../../lib/react.ts';
import { adminsOf, peopleOf } from '../../members/index.ts';

export type MemberItem =
  | { kind: 'caption'; key: string; text: string }
  | { kind: 'person'; key: string; userId: string; admin: boolean };

/** The rows of a list of members: the admins under their caption, then the others, each in the order they are given. */
export function memberRows(ids: readonly string[], admins: Readonly<Record<string, boolean>>): MemberItem[] {
  const group = (key: string, text: string, some: readonly string[], admin: boolean): MemberItem[] =>
    some.length === 0
      ? []
      : [
          { kind: 'caption', key, text },
          ...some.map((userId) => ({ kind: 'person', key: userId, userId, admin }) as const),
        ];
  return [
    ...group(
      'admins',
      'Channel admins',
      ids.filter((id) => admins[id]),
      true,
    ),
    ...group(
      'others',
      'Members',
      ids.filter((id) => !admins[id]),
      false,
    ),
  ];
}

/** The rows to show of a channel's people: those that are loaded, or those that were `found`. */
export function useMemberRows(channelId: string, found: readonly string[] | undefined) {
  const people = useSelect(peopleOf(channelId));
  const admins = useSelect(adminsOf(channelId));
  const ids = found ?? people?.ids;
  const rows = useMemo(() => memberRows(ids ?? [], admins), [ids, admins]);
  return { rows, more: found === undefined && (people?.more ?? false) };
}
