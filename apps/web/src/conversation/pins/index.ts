export { loadPins, pinsEffects, setPinned } from './actions.ts';
export { pinCount, pinnedPosts, pins, pinsLoaded } from './store.ts';
