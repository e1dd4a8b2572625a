import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { switchFlaggingOn } from '../../testing/flagging.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';
import { joinTeam, makeTeam, type TestTeam } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice' | 'chief'>;
let elsewhere: TestTeam;
let judge: Caller;

beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'chief'] });
  elsewhere = await makeTeam(a, { with: [here.alice] });
  judge = await a.user(unique('judge'), { first_name: 'Ada', last_name: 'Gavel' });
  await a.admin.put(`/teams/${here.team.id}/members/${here.chief.id}/schemeRoles`, {
    scheme_user: true,
    scheme_admin: true,
  });
});
afterAll(() => a.close());

const on = (ReviewerSettings: object) => switchFlaggingOn(a, { ReviewerSettings });
const ONLY_NAMED = { SystemAdminsAsReviewers: false, TeamAdminsAsReviewers: false };
const isReviewer = async (who: Caller, team: TestTeam = here.team) =>
  (await who.get(`/content_flagging/flag/config?team_id=${team.id}`)).status === 200;
const isOn = async (team: TestTeam) => (await here.alice.get(`/content_flagging/team/${team.id}/status`)).body.enabled;
const flag = async (team: TestTeam) => {
  const { body: post } = await here.alice.post('/posts', { channel_id: team.town.id, message: 'x' });
  const { status, body } = await here.alice.post(`/content_flagging/post/${post.id}/flag`, { reason: 'Spam' });
  return status === 200 ? 'flagged' : body.id;
};

describe('reviewers', () => {
  it('of all teams decide everywhere, members or not', async () => {
    await on({ ...ONLY_NAMED, CommonReviewers: true, CommonReviewerIds: [judge.id] });
    for (const team of [here.team, elsewhere]) {
      expect(await isReviewer(judge, team)).toBe(true);
      expect(await isOn(team)).toBe(true);
    }
    expect(await isReviewer(here.chief)).toBe(false);
    expect(await isReviewer(a.admin)).toBe(false);
  });

  it('of a team decide there, and where it has none nothing is flagged', async () => {
    const TeamReviewersSetting = { [here.team.id]: { Enabled: true, ReviewerIds: [judge.id] } };
    await on({ ...ONLY_NAMED, CommonReviewers: false, CommonReviewerIds: [here.alice.id], TeamReviewersSetting });
    expect([await isReviewer(judge), await isReviewer(judge, elsewhere)]).toEqual([true, false]);
    expect(await isReviewer(here.alice)).toBe(false);
    expect([await isOn(here.team), await isOn(elsewhere)]).toEqual([true, false]);
    expect(await flag(here.team)).toBe('flagged');
    expect(await flag(elsewhere)).toBe('api.content_flagging.error.not_available_on_team');
  });

  it('of a team that is switched off decide nothing', async () => {
    const TeamReviewersSetting = { [here.team.id]: { Enabled: false, ReviewerIds: [judge.id] } };
    await on({ ...ONLY_NAMED, CommonReviewers: false, TeamReviewersSetting });
    expect(await isReviewer(judge)).toBe(false);
    expect(await isOn(here.team)).toBe(false);
  });

  it('are administrators too, as the settings say', async () => {
    const named = { CommonReviewers: true, CommonReviewerIds: [judge.id] };
    await on({ ...named, SystemAdminsAsReviewers: true, TeamAdminsAsReviewers: false });
    expect([await isReviewer(a.admin), await isReviewer(here.chief)]).toEqual([true, false]);
    await on({ ...named, SystemAdminsAsReviewers: false, TeamAdminsAsReviewers: true });
    expect([await isReviewer(here.chief), await isReviewer(here.chief, elsewhere)]).toEqual([true, false]);
    await a.admin.del(`/teams/${here.team.id}/members/${here.chief.id}`);
    expect(await isReviewer(here.chief)).toBe(false);
    await joinTeam(a, here.team.id, here.chief);
  });

  it('are found by one another by their names', async () => {
    await on({ ...ONLY_NAMED, CommonReviewers: true, CommonReviewerIds: [judge.id, here.alice.id] });
    const find = async (term: string, by = judge) => {
      const { body } = await by.get(`/content_flagging/team/${here.team.id}/reviewers/search?term=${term}`);
      return body.map?.(({ id }: { id: string }) => id) ?? body.id;
    };
    expect(await find('')).toHaveLength(2);
    expect(await find(judge.username.slice(0, 5).toUpperCase())).toEqual([judge.id]);
    expect(await find('gav')).toEqual([judge.id]);
    expect(await find('Ada%20Gavel')).toEqual([judge.id]);
    expect(await find('%25')).toEqual([]);
    expect(await find('', here.chief)).toBe('api.content_flagging.error.user_not_reviewer');
    await a.admin.del(`/users/${here.alice.id}`);
    expect(await find('')).toEqual([judge.id]);
    await a.admin.put(`/users/${here.alice.id}/active`, { active: true });
    await here.alice.logIn();
  });

  it('are told more of the settings than those who flag', async () => {
    await on({ ...ONLY_NAMED, CommonReviewers: true, CommonReviewerIds: [judge.id] });
    const forAll = { reasons: ['Spam', 'Other'], reporter_comment_required: false, reviewer_comment_required: false };
    expect((await here.alice.get('/content_flagging/flag/config')).body).toEqual(forAll);
    expect((await judge.get(`/content_flagging/flag/config?team_id=${here.team.id}`)).body).toEqual({
      ...forAll,
      notify_reporter_on_dismissal: true,
      notify_reporter_on_removal: true,
    });
  });
});

describe('the settings', () => {
  const read = async () => (await a.admin.get('/content_flagging/config')).body;

  it('are kept as they were put, and what is left out is as on a new server', async () => {
    const TeamReviewersSetting = { [here.team.id]: { Enabled: true, ReviewerIds: [judge.id] } };
    const EventTargetMapping = { assigned: [], dismissed: ['author'], flagged: ['reviewers'], removed: ['reporter'] };
    await a.admin.put('/content_flagging/config', {
      EnableContentFlagging: true,
      NotificationSettings: { EventTargetMapping },
      ReviewerSettings: { CommonReviewerIds: [judge.id], TeamReviewersSetting },
    });
    expect(await read()).toMatchObject({
      EnableContentFlagging: true,
      NotificationSettings: { EventTargetMapping },
      AdditionalSettings: { ReporterCommentRequired: true, HideFlaggedContent: true },
      ReviewerSettings: { CommonReviewers: true, CommonReviewerIds: [judge.id], TeamReviewersSetting },
    });
    await a.admin.put('/content_flagging/config', {});
    expect(await read()).toMatchObject({
      EnableContentFlagging: false,
      ReviewerSettings: { CommonReviewerIds: null, TeamReviewersSetting: {} },
    });
  });

  it.each([
    [{ ReviewerSettings: { TeamAdminsAsReviewers: false } }, 'content_flagging.common_reviewers_not_set.app_error'],
    [
      () => ({
        ReviewerSettings: {
          ...ONLY_NAMED,
          CommonReviewers: false,
          TeamReviewersSetting: { [here.team.id]: { Enabled: true } },
        },
      }),
      'content_flagging.team_reviewers_not_set.app_error',
    ],
    [{ AdditionalSettings: { Reasons: [] } }, 'content_flagging.reasons_not_set.app_error'],
    [{ NotificationSettings: { EventTargetMapping: { x: [] } } }, 'notification_settings.invalid_event'],
    [{ NotificationSettings: { EventTargetMapping: { removed: ['x'] } } }, 'notification_settings.invalid_target'],
    [
      { NotificationSettings: { EventTargetMapping: { flagged: [] } } },
      'notification_settings.reviewer_flagged_notification_disabled',
    ],
  ])('are refused if they break a rule: %j', async (given, id) => {
    await a.admin.put('/content_flagging/config', { ReviewerSettings: { CommonReviewerIds: [judge.id] } });
    const before = await read();
    const body = typeof given === 'function' ? given() : given;
    const answer = await a.admin.put('/content_flagging/config', body);
    expect([answer.status, answer.body.id]).toEqual([400, `model.config.is_valid.${id}`]);
    expect(await read()).toEqual(before);
  });

  it.each([
    ['a reviewer', () => ({ CommonReviewerIds: ['y'.repeat(26)] })],
    ['a team', () => ({ TeamReviewersSetting: { ['y'.repeat(26)]: { Enabled: true, ReviewerIds: [judge.id] } } })],
  ])('are refused with %s that is not there', async (_, settings) => {
    const answer = await a.admin.put('/content_flagging/config', { ReviewerSettings: settings() });
    expect([answer.status, answer.body.id]).toEqual([400, 'api.context.invalid_body_param.app_error']);
  });
});
