export { loadSaved, setSaved } from './actions.ts';
export { isSaved, saved, savedPosts, savedReach } from './store.ts';
