export { loadSaved } from './actions.ts';
export { saved, savedPosts, savedReach } from './store.ts';
