export { toggleReaction } from './actions.ts';
export { reactionsApi } from './api.ts';
export { type ReactionGroup, reactions, reactionsOf } from './store.ts';
