export { discardDraft, putBack } from './actions.ts';
export { type Draft, draftOf, drafts, draftsOfTeam } from './store.ts';
