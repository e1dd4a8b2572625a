import type { Caller } from './caller.ts';
import type { TestServer } from './server.ts';

export interface FlaggingOptions {
  /** Reviewers of all teams. */
  readonly reviewers?: readonly Caller[];
  readonly hide?: boolean;
  readonly reporterComment?: boolean;
  readonly reviewerComment?: boolean;
  /** Instead of what the above say of the reviewers. */
  readonly ReviewerSettings?: object;
}

/** Switches flagging on with the reasons `Spam` and `Other`; comments are asked for only where it is said. */
export async function switchFlaggingOn(server: TestServer, options: FlaggingOptions): Promise<void> {
  const { status, body } = await server.admin.put('/content_flagging/config', {
    EnableContentFlagging: true,
    AdditionalSettings: {
      Reasons: ['Spam', 'Other'],
      ReporterCommentRequired: options.reporterComment ?? false,
      ReviewerCommentRequired: options.reviewerComment ?? false,
      HideFlaggedContent: options.hide ?? true,
    },
    ReviewerSettings: options.ReviewerSettings ?? {
      CommonReviewers: true,
      CommonReviewerIds: options.reviewers?.map(({ id }) => id),
      SystemAdminsAsReviewers: false,
      TeamAdminsAsReviewers: false,
    },
  });
  if (status !== 200) throw new Error(`switching flagging on: ${status} ${JSON.stringify(body)}`);
}

/** What is said of a flagged post, by the names of the fields. */
export async function saidOf(reviewer: Caller, postId: string): Promise<Record<string, unknown>> {
  const fields: Record<string, { id: string }> = (await reviewer.get('/content_flagging/fields')).body;
  const { body } = await reviewer.get(`/content_flagging/post/${postId}/field_values`);
  const nameOf = (id: string) => Object.keys(fields).find((name) => fields[name]?.id === id) ?? id;
  return Object.fromEntries(
    body.map((value: { field_id: string; value: unknown }) => [nameOf(value.field_id), value.value]),
  );
}
