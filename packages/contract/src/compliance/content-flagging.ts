import { type Static, Type } from 'typebox';
import { Id } from '../core/ids.ts';
import { MapOf, Maybe, Nullable, OptionalString, Strings } from '../core/schema.ts';

/** Body of `POST /content_flagging/post/{post_id}/flag`. */
export const FlagBody = Type.Object({ reason: OptionalString, comment: OptionalString });
export type FlagBody = Static<typeof FlagBody>;

/** Body of `PUT /content_flagging/post/{post_id}/keep` and `.../remove`. */
export const DecisionBody = Type.Object({ comment: OptionalString });
export type DecisionBody = Static<typeof DecisionBody>;

/** Path of `POST /content_flagging/post/{post_id}/assign/{content_reviewer_id}`. */
export const AssignPath = Type.Object({ post_id: Id, content_reviewer_id: Id });

/** Query of `GET /content_flagging/flag/config`: with a team it is what its reviewers are told. */
export const FlagConfigQuery = Type.Object({ team_id: OptionalString });

/** Query of `GET /content_flagging/team/{team_id}/reviewers/search`. */
export const ReviewerQuery = Type.Object({ term: OptionalString });

/** What a form to flag something needs: `GET /content_flagging/flag/config`. The last two are for reviewers. */
export const FlagConfig = Type.Object({
  reasons: Strings,
  reporter_comment_required: Type.Boolean(),
  reviewer_comment_required: Type.Boolean(),
  notify_reporter_on_dismissal: Type.Optional(Type.Boolean()),
  notify_reporter_on_removal: Type.Optional(Type.Boolean()),
});
export type FlagConfig = Static<typeof FlagConfig>;

/** Answer of `GET /content_flagging/team/{team_id}/status`. */
export const TeamFlagging = Type.Object({ enabled: Type.Boolean() });

/** Who reviews in a team of its own. */
export const TeamReviewers = Type.Object({ Enabled: Type.Boolean(), ReviewerIds: Strings });
export type TeamReviewers = Static<typeof TeamReviewers>;

/** Answer of `GET /content_flagging/config`. */
export const FlaggingSettings = Type.Object({
  EnableContentFlagging: Type.Boolean(),
  NotificationSettings: Type.Object({
    EventTargetMapping: MapOf(Strings),
  }),
  AdditionalSettings: Type.Object({
    Reasons: Strings,
    ReporterCommentRequired: Type.Boolean(),
    ReviewerCommentRequired: Type.Boolean(),
    HideFlaggedContent: Type.Boolean(),
  }),
  ReviewerSettings: Type.Object({
    CommonReviewers: Type.Boolean(),
    SystemAdminsAsReviewers: Type.Boolean(),
    TeamAdminsAsReviewers: Type.Boolean(),
    CommonReviewerIds: Nullable(Strings),
    TeamReviewersSetting: MapOf(TeamReviewers),
  }),
});
export type FlaggingSettings = Static<typeof FlaggingSettings>;

/** Body of `PUT /content_flagging/config`: what it leaves out becomes what it is on a new server. */
export const FlaggingSettingsBody = Type.Object({
  EnableContentFlagging: Maybe(Type.Boolean()),
  NotificationSettings: Maybe(Type.Object({ EventTargetMapping: Maybe(MapOf(Nullable(Strings))) })),
  AdditionalSettings: Maybe(
    Type.Object({
      Reasons: Maybe(Strings),
      ReporterCommentRequired: Maybe(Type.Boolean()),
      ReviewerCommentRequired: Maybe(Type.Boolean()),
      HideFlaggedContent: Maybe(Type.Boolean()),
    }),
  ),
  ReviewerSettings: Maybe(
    Type.Object({
      CommonReviewers: Maybe(Type.Boolean()),
      SystemAdminsAsReviewers: Maybe(Type.Boolean()),
      TeamAdminsAsReviewers: Maybe(Type.Boolean()),
      CommonReviewerIds: Maybe(Strings),
      TeamReviewersSetting: Maybe(MapOf(Type.Object({ Enabled: Maybe(Type.Boolean()), ReviewerIds: Maybe(Strings) }))),
    }),
  ),
});
export type FlaggingSettingsBody = Static<typeof FlaggingSettingsBody>;

/** Answer of what is done here; only `status` says something, the rest is always empty. */
export const FlaggingDone = Type.Object({
  status: Type.Literal('OK'),
  err: Type.String(),
  payload: Type.Object({
    users_last_update_at: Type.Integer(),
    user_errors: Type.Null(),
    users_syncd: Type.Null(),
    posts_last_update_at: Type.Integer(),
    post_errors: Type.Null(),
    reactions_last_update_at: Type.Integer(),
    reaction_errors: Type.Null(),
    acknowledgements_last_update_at: Type.Integer(),
    acknowledgement_errors: Type.Null(),
    status_errors: Type.Null(),
  }),
});
export type FlaggingDone = Static<typeof FlaggingDone>;
