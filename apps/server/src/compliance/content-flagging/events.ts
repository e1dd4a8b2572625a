import type { PropertyValue } from '@parley/contract/core/properties.ts';
import type { WireEvent } from '../../core/events/index.ts';

/** Each reviewer hears what is said of a flagged post now. */
export const caseChanged = (
  postId: string,
  values: PropertyValue[],
  reviewers: readonly string[],
): WireEvent<'content_flagging_report_value_updated'>[] =>
  reviewers.map((userId) => ({
    event: 'content_flagging_report_value_updated',
    data: { property_values: values, target_id: postId },
    audience: { userId },
  }));
