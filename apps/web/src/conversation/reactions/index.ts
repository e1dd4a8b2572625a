export { toggleReaction } from './actions.ts';
export { type ReactionGroup, reactions, reactionsOf } from './store.ts';
