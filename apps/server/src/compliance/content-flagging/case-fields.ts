import type { PropertyField } from '@parley/contract/core/properties.ts';
import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { ensureFields, type FieldDefinition } from '../../core/properties/index.ts';

const GROUP = 'content_flagging';

/** Where a flagged post stands. */
export type Status = 'Pending' | 'Assigned' | 'Removed' | 'Retained';

const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  Pending: 'light_grey',
  Assigned: 'dark_blue',
  Removed: 'dark_red',
  Retained: 'light_blue',
};
const options = Object.entries(STATUS_COLOURS).map(([name, color]) => ({ name, color }));
const time = { subType: 'timestamp' };

/** What is said of a flagged post. `flagged_post_id` is said of the message that tells a reviewer of it. */
const DEFINITIONS = [
  { name: 'flagged_post_id', type: 'text' },
  { name: 'status', type: 'select', attrs: { options } },
  { name: 'reporting_user_id', type: 'user' },
  { name: 'reporting_reason', type: 'select' },
  { name: 'reporting_comment', type: 'text' },
  { name: 'reporting_time', type: 'text', attrs: time },
  { name: 'reviewer_user_id', type: 'user', attrs: { editable: true } },
  { name: 'actor_user_id', type: 'user' },
  { name: 'actor_comment', type: 'text' },
  { name: 'action_time', type: 'text', attrs: time },
  // There while it is flagging that hides the post.
  { name: 'content_flagging_managed', type: 'text' },
] as const satisfies readonly FieldDefinition[];

export type FieldName = (typeof DEFINITIONS)[number]['name'];
export type CaseFields = Readonly<Record<FieldName, PropertyField>>;

const known = perServer((_: Core) => ({ fields: undefined as Promise<CaseFields> | undefined }));

/** The fields by name; asked of the database once. */
export function caseFields(core: Core): Promise<CaseFields> {
  const state = known(core);
  state.fields ??= load(core).catch((error: unknown) => {
    state.fields = undefined;
    throw error;
  });
  return state.fields;
}

async function load(core: Core): Promise<CaseFields> {
  const fields = await ensureFields(core.db, GROUP, DEFINITIONS);
  return Object.fromEntries(fields.map((field) => [field.name, field])) as unknown as CaseFields;
}
