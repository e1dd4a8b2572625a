import type {
  FlaggingSettings,
  FlaggingSettingsBody,
  TeamReviewers,
} from '@parley/contract/compliance/content-flagging.ts';
import { contentFlaggingSettings as DEFAULTS } from '../../core/config/defaults/compliance.ts';
import type { Core } from '../../core/core.ts';
import { AppError, invalidBody, patchConfig } from '../../core/http/index.ts';
import { isAnybodyMissing, type Reviewers, readReviewers, replaceReviewers } from './settings-store.ts';

/** GET /content_flagging/config */
export async function flaggingSettings(core: Core): Promise<FlaggingSettings> {
  const settings = structuredClone(core.config.current.ContentFlaggingSettings) as typeof DEFAULTS;
  const { commonIds, teams } = await readReviewers(core.db);
  return {
    ...settings,
    ReviewerSettings: {
      ...settings.ReviewerSettings,
      CommonReviewerIds: commonIds.length ? commonIds : null,
      TeamReviewersSetting: teams,
    },
  };
}

/** PUT /content_flagging/config: the settings become these; what the body leaves out becomes what it is on a new server. */
export async function changeFlaggingSettings(core: Core, body: FlaggingSettingsBody): Promise<void> {
  const { CommonReviewerIds, TeamReviewersSetting, ...given } = body.ReviewerSettings ?? {};
  const kinds = withDefaults(DEFAULTS.ReviewerSettings, given);
  const reviewers = reviewersOf(CommonReviewerIds, TeamReviewersSetting);
  checkReviewers(kinds, reviewers);
  if (await isAnybodyMissing(core.db, reviewers)) throw invalidBody('ReviewerSettings');
  const settings: typeof DEFAULTS = {
    EnableContentFlagging: body.EnableContentFlagging ?? DEFAULTS.EnableContentFlagging,
    NotificationSettings: {
      EventTargetMapping: withDefaults(
        DEFAULTS.NotificationSettings.EventTargetMapping,
        body.NotificationSettings?.EventTargetMapping ?? {},
      ),
    },
    AdditionalSettings: withDefaults(DEFAULTS.AdditionalSettings, body.AdditionalSettings ?? {}),
    ReviewerSettings: kinds,
  };
  await patchConfig(core.config, { ContentFlaggingSettings: settings });
  await replaceReviewers(core, reviewers);
}

const withDefaults = <T extends object>(
  defaults: T,
  given: { readonly [K in keyof T]?: T[K] | null | undefined },
): T => ({
  ...defaults,
  ...(Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>),
});

function reviewersOf(
  commonIds: readonly string[] | null | undefined,
  teams: NonNullable<FlaggingSettingsBody['ReviewerSettings']>['TeamReviewersSetting'],
): Reviewers {
  const entries = Object.entries(teams ?? {}).map(([teamId, team]): [string, TeamReviewers] => [
    teamId,
    { Enabled: team.Enabled ?? false, ReviewerIds: [...new Set(team.ReviewerIds ?? [])] },
  ]);
  return { commonIds: [...new Set(commonIds ?? [])], teams: Object.fromEntries(entries) };
}

/** Throws 400 if there would be nobody to look at what is flagged. */
function checkReviewers(kinds: typeof DEFAULTS.ReviewerSettings, { commonIds, teams }: Reviewers): void {
  if (kinds.SystemAdminsAsReviewers || kinds.TeamAdminsAsReviewers) return;
  if (kinds.CommonReviewers && !commonIds.length) throw noReviewers('common');
  const isAlone = Object.values(teams).some((team) => team.Enabled && !team.ReviewerIds.length);
  if (!kinds.CommonReviewers && isAlone) throw noReviewers('team');
}

const noReviewers = (kind: 'common' | 'team'): AppError =>
  new AppError(
    `model.config.is_valid.content_flagging.${kind}_reviewers_not_set.app_error`,
    400,
    'Somebody must look at what is flagged.',
  );
